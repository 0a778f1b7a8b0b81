/** Which texts are nearly the same: what is measured must not be what was learned from. */

import { foldText } from '../../src/reading/text.ts'

const SIZE = 5

/** The letter sequences of a text, as numbers: two that share one by chance are taken for nearer than they are. */
export function grams(text: string): Set<number> {
  const folded = foldText(text).replace(/\s+/g, ' ')
  const found = new Set<number>()
  for (let at = 0; at + SIZE <= folded.length; at++) {
    let gram = 0
    for (let next = at; next < at + SIZE; next++) gram = (Math.imul(gram, 31) + folded.charCodeAt(next)) | 0
    found.add(gram)
  }
  return found
}

const NEAR = 0.5

/** Whether a text is nearly one of some others (Jaccard). */
export function nearness(texts: readonly Set<number>[]): (text: Set<number>) => boolean {
  const holders = new Map<number, number[]>()
  texts.forEach((own, at) => {
    for (const gram of own) {
      const known = holders.get(gram)
      if (known === undefined) holders.set(gram, [at])
      else known.push(at)
    }
  })
  const sizeOf = (at: number): number => texts[at]?.size ?? 0
  const counts = new Int32Array(texts.length)
  return text => {
    const known = [...text].flatMap(gram => {
      const all = holders.get(gram)
      return all ? [all] : []
    })
    // What is common to near texts is a third of both sizes together; the frequent sequences alone cannot make that up.
    const frequent = Math.floor(text.size / 3)
    const rare = known.sort((a, b) => a.length - b.length).slice(0, Math.max(0, text.size - frequent))
    const seen: number[] = []
    for (const all of rare)
      for (const at of all) {
        if (counts[at] === 0) seen.push(at)
        counts[at] = (counts[at] ?? 0) + 1
      }
    const near = seen.some(at => {
      const needed = (NEAR / (1 + NEAR)) * (text.size + sizeOf(at))
      if ((counts[at] ?? 0) + frequent < needed) return false
      return [...text].filter(gram => texts[at]?.has(gram)).length >= needed
    })
    for (const at of seen) counts[at] = 0
    return near
  }
}
