/** Compares two statements of purpose: what changed, and whether a person has to look at it. */

import { type Token, tokenize } from '../reading/text.ts'
import { cleanText } from './clean.ts'
import { decide } from './decide.ts'
import { evidenceOf } from './evidence.ts'
import { prepare } from './statement.ts'
import { type Comparison, REVIEWED } from './types.ts'
import { weigh } from './weighing/weigh.ts'

export type { Change, Comparison, DriftReason } from './types.ts'

/** No statement of purpose has that many characters: what does is not judged, and any change of it is for a person. */
const LONGEST = 100_000
const QUOTED = 400

/** Whether two rows of tokens differ by nothing but spacing, typography and punctuation. */
function sameWords(base: readonly Token[], head: readonly Token[]): boolean {
  const spoken = (tokens: readonly Token[]): Token[] =>
    tokens.filter(({ kind, norm }) => kind !== 'mark' || /[<>=%€$£+\u2026]/.test(norm))
  const [before, after] = [spoken(base), spoken(head)]
  return before.length === after.length && before.every(({ norm }, at) => norm === after[at]?.norm)
}

/** Deterministic, linear in the length of both statements; never throws. */
export function compareStatements(base: string, head: string): Comparison {
  const [cleanBase, cleanHead] = [cleanText(base), cleanText(head)]
  const [baseTokens, headTokens] = [tokenize(cleanBase), tokenize(cleanHead)]
  if (sameWords(baseTokens, headTokens)) return { change: 'none', needsReview: false, reasons: [] }
  if (Math.max(base.length, head.length) > LONGEST) {
    const reasons = [{ kind: 'focus-changed', words: head.slice(0, QUOTED) }] as const
    return { change: 'replaced', needsReview: true, reasons }
  }
  const evidence = evidenceOf(prepare(cleanBase, baseTokens), prepare(cleanHead, headTokens))
  const { change, reasons } = weigh(evidence, decide(evidence))
  return { change, needsReview: REVIEWED.has(change), reasons }
}
