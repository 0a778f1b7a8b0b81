/** Hashing of features: words and lexical facts become numbers, so that the model needs no dictionary. */

/** FNV-1a of a piece of a string. */
export function hashString(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** One hash from two numbers; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 13
  return hash | 0
}
