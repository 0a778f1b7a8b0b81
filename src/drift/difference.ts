/** What two statements have in common word for word, in the same order, and what stands between. */

import { diffArrays } from 'diff'
import type { Statement } from './statement.ts'

/** A stretch in which they differ: words of the base, of the head, or of both, and the common words around it. */
export interface Hunk {
  readonly base: readonly string[]
  readonly head: readonly string[]
  readonly before: string
  readonly after: string
}

export interface Difference {
  readonly base: readonly string[]
  readonly head: readonly string[]
  readonly hunks: readonly Hunk[]
  /** How many words are common, and how many in the longest stretch of them. */
  readonly common: number
  readonly longest: number
}

/** Words of a side that are compared; a purpose has fewer. It bounds the time, which is not linear. */
const MOST = 400

/** What stands where the statement begins or ends. */
export const EDGE = '|'

const wordsOf = ({ tokens }: Statement): string[] =>
  tokens.flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])).slice(0, MOST)

/** Compares the words of two statements. */
export function differenceOf(from: Statement, to: Statement): Difference {
  const [base, head] = [wordsOf(from), wordsOf(to)]
  const hunks: { base: string[]; head: string[]; before: string; after: string }[] = []
  let [common, longest, last, open] = [0, 0, EDGE, false]
  for (const { value, added, removed } of diffArrays(base, head)) {
    if (!added && !removed) {
      const hunk = hunks.at(-1)
      if (open && hunk) hunk.after = value[0] ?? EDGE
      open = false
      common += value.length
      longest = Math.max(longest, value.length)
      last = value.at(-1) ?? EDGE
      continue
    }
    if (!open) hunks.push({ base: [], head: [], before: last, after: EDGE })
    open = true
    hunks.at(-1)?.[added ? 'head' : 'base'].push(...value)
  }
  return { base, head, hunks, common, longest }
}
