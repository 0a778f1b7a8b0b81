/** Ordinary statements, which nobody wrote to be hard, read by the shipped model, which learns from none of them. */

import { decide } from '../../src/reading/decide.ts'
import { read } from '../../src/reading/read.ts'
import type { Statement } from './corpus.ts'

/** Confidences from which on a passing reading is taken without asking. */
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9]

interface Answer {
  readonly wanted: boolean
  readonly accepted: boolean
  readonly confidence: number
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** How ordinary statements fare: a cell for the table of targets, and a row for each threshold. */
export function ordinaryFigures(statements: readonly Statement[]): {
  readonly cell: string
  readonly rows: readonly (readonly string[])[]
} {
  const answers = statements.map(({ text, verdict }): Answer => {
    const reading = read(text)
    const accepted = decide(reading).verdict === 'accept'
    return { wanted: verdict === 'accept', accepted, confidence: reading.confidence ?? 1 }
  })
  const rightOf = (some: readonly Answer[]): string =>
    percent(some.filter(({ wanted, accepted }) => wanted === accepted).length, some.length)
  const [good, bad] = [answers.filter(({ wanted }) => wanted), answers.filter(({ wanted }) => !wanted)]
  const accepted = answers.filter(answer => answer.accepted)
  return {
    cell: `${rightOf(answers)} · ${rightOf(good)} · ${rightOf(bad)}`,
    rows: THRESHOLDS.map(threshold => {
      const passing = accepted.filter(({ confidence }) => confidence >= threshold)
      const wrong = passing.filter(({ wanted }) => !wanted).length
      const asked = percent(accepted.length - passing.length, answers.length)
      return [
        threshold.toFixed(1),
        asked,
        `${percent(wrong, passing.length)} (${wrong} of ${passing.length})`,
      ]
    }),
  }
}
