/** The words that came and went, as features of which each has weights of its own. */

import { hashString } from '../../reading/learned/hash.ts'
import { keyOf } from '../../reading/learned/linear.ts'
import type { Side } from '../align.ts'
import { type Difference, EDGE, type Hunk } from '../difference.ts'
import type { Evidence } from '../evidence.ts'

/** A side of a change, from which words went or to which they came. */
type Sign = '-' | '+'

/** A word that stands on the other side as well has only moved. */
const said = (word: string, other: ReadonlySet<string>): string => (other.has(word) ? `~${word}` : word)

/** How a stretch changes: it is new, it is gone, or it takes the place of another. */
const kindOf = ({ base, head }: Hunk): string => (base.length === 0 ? 'i' : head.length === 0 ? 'd' : 'r')

function* ofHunk(sign: Sign, hunk: Hunk, other: ReadonlySet<string>): Generator<string> {
  const words = sign === '-' ? hunk.base : hunk.head
  const [first] = words
  if (first === undefined) return
  const kind = kindOf(hunk)
  const framed = [EDGE, ...words, EDGE]
  for (const word of words) {
    yield `${sign}${said(word, other)}`
    yield `${sign}${kind}${word}`
  }
  for (let at = 0; at + 1 < framed.length; at++) yield `${sign}${framed[at]} ${framed[at + 1]}`
  yield `c${sign}${hunk.before} ${first}`
  yield `a${sign}${words.at(-1)} ${hunk.after}`
}

/** What the words without counterpart are about, and by what they are tied to those before. */
function* ofSide(sign: Sign, { unmatched }: Side): Generator<string> {
  for (const { keys, roles, lead } of unmatched) {
    for (const key of keys) if (key.startsWith('=')) yield `${sign}${key}`
    for (const role of roles) yield `${sign}${lead.at(-1) ?? EDGE} @${role}`
  }
}

function* namesOf({ aligned }: Evidence, { base, head, hunks }: Difference): Generator<string> {
  const [before, after] = [new Set(base), new Set(head)]
  for (const hunk of hunks) {
    yield* ofHunk('-', hunk, after)
    yield* ofHunk('+', hunk, before)
  }
  yield* ofSide('-', aligned.base)
  yield* ofSide('+', aligned.head)
}

/** The keys of the features, each once, in order. */
export function wordingOf(evidence: Evidence, difference: Difference): Uint32Array {
  const keys = new Set<number>()
  for (const name of namesOf(evidence, difference)) keys.add(keyOf(hashString(name)))
  return Uint32Array.from(keys).sort()
}
