/** What word and letter sequences say about a statement as a whole. */

import type { Analysis } from '../analysis.ts'
import { type LinearModel, score, softmax } from './linear.ts'
import { OUTCOMES } from './outcomes.ts'
import { type TextFeatures, wordKey } from './text-features.ts'

/** The outputs of the model: one score per outcome, and one for acceptance, asked by itself. */
export const TEXT_OUTPUTS = OUTCOMES.length + 1
/** The place of the score for acceptance. */
export const BALANCE = OUTCOMES.length

/** What the model says, and how much of the text it knows. */
export interface Opinion {
  /** Probability of each outcome. */
  readonly outcomes: Float64Array
  /** Log-odds of acceptance. */
  readonly balance: number
  readonly words: number
  /** Words without a weight. */
  readonly unknown: number
}

/** Ask the model about a text. */
export function opinionOf(model: LinearModel, { keys, values }: TextFeatures, a: Analysis): Opinion {
  const scores = new Float64Array(TEXT_OUTPUTS)
  score(model, keys, values, [0, keys.length], scores)
  const words = a.tokens.filter(({ kind }) => kind === 'word')
  return {
    outcomes: softmax(scores.slice(0, BALANCE)),
    balance: scores[BALANCE] as number,
    words: words.length,
    unknown: words.filter(word => model.rows.find(wordKey(word)) < 0).length,
  }
}
