import type { Place } from '../document/lines.ts'
import { isBlank, type TreeNode } from '../document/tree.ts'
import type { FoundAs, Value } from './declaration.ts'

/** A node of a tree with the symbolic path that leads to it, and the place of its key where it has one. */
export interface Found {
  readonly path: string
  readonly node: TreeNode
  readonly keyPlace?: Place
}

/** Items of a node: a list's own, or the node itself where one value stands for a list of one. */
export function itemsOf({ node, path }: Found): Found[] {
  if (node.kind !== 'list') return isBlank(node) ? [] : [{ node, path }]
  return node.items.map((item, index) => ({ node: item, path: `${path}[${index}]` }))
}

/** The value of a scalar that says something. */
export function scalarOf({ node, path }: Found, foundAs: FoundAs = 'declared'): Value[] {
  return node.kind === 'scalar' && !isBlank(node) ? [{ fragment: node.fragment, path, foundAs }] : []
}

/** Every scalar under a node, for fields whose shape is free. Of JSON-LD's own keys only `@value` holds words. */
export function leavesOf(found: Found, foundAs: FoundAs = 'declared'): Value[] {
  const { node, path } = found
  if (node.kind === 'map')
    return node.entries.flatMap(entry =>
      leavesOf({ node: entry.node, path: `${path}.${entry.key}` }, foundAs),
    )
  return node.kind === 'list'
    ? itemsOf(found).flatMap(item => leavesOf(item, foundAs))
    : scalarOf(found, foundAs)
}

/** Whether a key of a file is the one that a step of a path names. */
export type SameKey = (key: string, step: string) => boolean
const EXACT: SameKey = (key, step) => step === '*' || key === step

/** What one key leads to; of a list, in each of its items. */
function step(from: Found, name: string, same: SameKey): Found[] {
  const { node, path } = from
  if (node.kind === 'list')
    return itemsOf(from).flatMap(item => (name === '*' ? [item] : step(item, name, same)))
  if (node.kind !== 'map') return []
  return node.entries
    .filter(({ key }) => same(key, name))
    .map(({ key, keyPlace, node }) => ({ node, keyPlace, path: path === '' ? key : `${path}.${key}` }))
}

/**
 * Everything a path of keys leads to (`description.purpose`). Lists on the way are gone through; `*` is any key, or any
 * item of a list.
 */
export function select(from: Found, path: string, same = EXACT): Found[] {
  return path.split('.').reduce((found, name) => found.flatMap(one => step(one, name, same)), [from])
}

/** Values under several paths, one path after the other. */
export function valuesAt(from: Found, paths: readonly string[], foundAs: FoundAs = 'declared'): Value[] {
  return paths.flatMap(path => select(from, path)).flatMap(found => leavesOf(found, foundAs))
}

/** Maps under a path, items of lists included, that have a value under a key which fits a pattern. */
export function where(from: Found, path: string, key: string, pattern: RegExp): Found[] {
  return select(from, path)
    .flatMap(itemsOf)
    .filter(item => valuesAt(item, [key]).some(({ fragment }) => pattern.test(fragment.text)))
}

/** Place of the last key that a tree has on the first of some paths that it has a part of: where a value would stand. */
export function nearest(from: Found, paths: readonly string[], same = EXACT): Place {
  for (const path of paths) {
    let reached: Found | undefined = from
    let place: Place | undefined
    for (const name of path.split('.')) {
      reached = reached && step(reached, name, same)[0]
      place = reached?.keyPlace ?? place
    }
    if (place) return place
  }
  return startOf(from)
}

/** Where a tree starts: its first key, which a comment can stand on, and not the whole file. */
function startOf({ node }: Found): Place {
  const entry = node.kind === 'map' ? node.entries[0] : undefined
  return entry?.keyPlace ?? { start: node.place.start, end: node.place.start }
}
