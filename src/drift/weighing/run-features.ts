/** How the changes are spread, as numbers: a rewording changes words everywhere, a change of purpose some in a row. */

import type { Alignment, Side } from '../align.ts'
import type { Difference, Hunk } from '../difference.ts'
import type { Word } from '../statement.ts'
import type { Feature } from './features.ts'

const sizeOf = (hunks: readonly Hunk[], side: 'base' | 'head'): number =>
  hunks.reduce((sum, hunk) => sum + hunk[side].length, 0)

const stemOf = ({ keys }: Word): string => keys.find(key => key.startsWith('~')) ?? ''

/** Words that are said the same way, and words that only mean the same. */
function exactness(name: string, { words, unmatched }: Side, other: Side): Feature[] {
  const stems = new Set(other.words.map(stemOf))
  const exact = words.filter(word => stems.has(stemOf(word))).length
  const matched = words.length - unmatched.length
  const all = Math.max(1, words.length)
  return [
    [`${name}: same words`, exact / all],
    [`${name}: same words of those met`, exact / Math.max(1, matched)],
    [`${name}: other words for the same`, (matched - exact) / all],
  ]
}

/** Where the words without counterpart stand. */
function runs(name: string, { words, unmatched }: Side): Feature[] {
  const fresh = new Set(unmatched)
  const places = words.flatMap((word, at) => (fresh.has(word) ? [at] : []))
  const lengths: number[] = []
  for (const [index, at] of places.entries()) {
    if (index > 0 && places[index - 1] === at - 1) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1
    else lengths.push(1)
  }
  const [all, longest] = [Math.max(1, words.length), Math.max(0, ...lengths)]
  return [
    [`${name}: new words`, unmatched.length],
    [`${name}: runs`, lengths.length],
    [`${name}: longest run`, longest],
    [`${name}: longest run of all`, longest / Math.max(1, unmatched.length)],
    [`${name}: words a run`, unmatched.length / Math.max(1, lengths.length)],
    [`${name}: first new word`, (places[0] ?? all) / all],
    [`${name}: last new word`, ((places.at(-1) ?? -1) + 1) / all],
  ]
}

/** What is common word for word, and in what kinds of stretches the rest stands. */
function stretches({ base, head, hunks, common, longest }: Difference): Feature[] {
  const shorter = Math.max(1, Math.min(base.length, head.length))
  const inserted = hunks.filter(hunk => hunk.base.length === 0)
  const deleted = hunks.filter(hunk => hunk.head.length === 0)
  return [
    ['common of the shorter', common / shorter],
    ['common of the longer', common / Math.max(1, base.length, head.length)],
    ['longest in common', longest / shorter],
    ['words gone', sizeOf(hunks, 'base')],
    ['words come', sizeOf(hunks, 'head')],
    ['insertions', inserted.length],
    ['deletions', deleted.length],
    ['exchanges', hunks.length - inserted.length - deleted.length],
    ['words inserted', sizeOf(inserted, 'head')],
    ['words deleted', sizeOf(deleted, 'base')],
  ]
}

/** The features, always in the same order. */
export function runFeatures({ base, head }: Alignment, difference: Difference): Feature[] {
  return [
    ...exactness('base', base, head),
    ...exactness('head', head, base),
    ...runs('base', base),
    ...runs('head', head),
    ...stretches(difference),
  ]
}
