/** What a linear model says about a statement as a whole: that of word and letter sequences, or that of frames. */

import type { Analysis } from '../analysis.ts'
import type { TextFeatures } from './counts.ts'
import { frameFeatures } from './frame-features.ts'
import { type LinearModel, score, softmax } from './linear.ts'
import { OUTCOMES } from './outcomes.ts'
import type { Tags } from './tagger.ts'
import { textFeatures, wordKey } from './text-features.ts'

/** The outputs of the models: one score per outcome, and one for acceptance, asked by itself. */
export const TEXT_OUTPUTS = OUTCOMES.length + 1
/** The place of the score for acceptance. */
export const BALANCE = OUTCOMES.length

/** What a model says, and how much of the statement it knows. */
export interface Opinion {
  /** Probability of each outcome. */
  readonly outcomes: Float64Array
  /** Log-odds of acceptance. */
  readonly balance: number
  /** What could be known, and how much of it has no weight: words, or features of the frame. */
  readonly size: number
  readonly unknown: number
}

function ask(model: LinearModel, { keys, values }: TextFeatures, known: ArrayLike<number>): Opinion {
  const scores = new Float64Array(TEXT_OUTPUTS)
  score(model, keys, values, [0, keys.length], scores)
  let unknown = 0
  for (let at = 0; at < known.length; at++) if (model.rows.find(known[at] as number) < 0) unknown++
  return {
    outcomes: softmax(scores.slice(0, BALANCE)),
    balance: scores[BALANCE] as number,
    size: known.length,
    unknown,
  }
}

/** What word and letter sequences say. */
export function opinionOf(model: LinearModel, a: Analysis, features = textFeatures(a)): Opinion {
  return ask(model, features, a.tokens.filter(({ kind }) => kind === 'word').map(wordKey))
}

/** What the frame says. */
export function frameOpinion(
  model: LinearModel,
  a: Analysis,
  tags: Tags,
  features = frameFeatures(a, tags),
): Opinion {
  return ask(model, features, features.keys)
}
