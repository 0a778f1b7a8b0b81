import type { Fragment } from './fragment.ts'
import type { Place } from './lines.ts'

/** A value of YAML or JSON as text with positions: `2024-01-01`, `no` and `012` stay what they look like. */
export type TreeNode =
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly TreeNode[]; readonly place: Place }
  | { readonly kind: 'scalar'; readonly fragment: Fragment; readonly place: Place }

export interface TreeEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly node: TreeNode
}

/**
 * `ours`: aliases, merge keys, doubled keys and unknown tags are refused, since a declaration has one meaning, the one
 * a person reads. `foreign`: a format of others, which they may write as their own tools accept it. Of a doubled key
 * every value is read then, so that none hides another.
 */
export type Strictness = 'ours' | 'foreign'

/** Deepest nesting that is read. */
export const DEEPEST: Readonly<Record<Strictness, number>> = { ours: 32, foreign: 200 }

/** Whether a node says nothing: an empty text, or what YAML and JSON write for nothing. */
export function isBlank(node: TreeNode): boolean {
  return node.kind === 'scalar' && /^\s*(?:~|null)?\s*$/i.test(node.fragment.text)
}

/** A tree as plain data: text, lists and null-prototype maps, without positions. */
export function plainOf(node: TreeNode): unknown {
  if (node.kind === 'scalar') return node.fragment.text
  if (node.kind === 'list') return node.items.map(plainOf)
  const map: Record<string, unknown> = Object.create(null)
  for (const { key, node: value } of node.entries) map[key] = plainOf(value)
  return map
}

/** Place of what a path of keys and indices leads to; of the last node on the way where it leads nowhere. */
export function placeAt(root: TreeNode, path: readonly PropertyKey[]): Place {
  let node = root
  let place = root.place
  for (const step of path) {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined
    const next = entry?.node ?? (node.kind === 'list' ? node.items[Number(step)] : undefined)
    if (!next) return place
    node = next
    place = entry?.keyPlace ?? next.place
  }
  return place
}
