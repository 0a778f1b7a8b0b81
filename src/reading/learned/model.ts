/** The trained model as data, and the outcome it sees in a statement. */

import type { Analysis } from '../analysis.ts'
import { type LinearModel, softmax } from './linear.ts'
import { inferAll, type Network, type Scaler, standardise } from './network.ts'
import { opinionOf } from './opinion.ts'
import { summarise } from './summary.ts'
import { type Tags, tag } from './tagger.ts'
import { textFeatures } from './text-features.ts'
import { tokenFeatures } from './token-features.ts'

/** All trained parts. */
export interface Model {
  readonly tagger: LinearModel
  readonly text: LinearModel
  readonly scaler: Scaler
  readonly networks: readonly Network[]
  /** Divides log-odds, so that 0.9 is right nine times in ten. */
  readonly temperature: number
}

/** What the model sees in a text: the role of each word, and the probability of each outcome. */
export interface Sight {
  readonly tags: Tags
  readonly outcomes: Float64Array
}

/** Soften probabilities by the temperature of the model. */
export function soften(probabilities: Float64Array, temperature: number): Float64Array {
  return softmax(probabilities.map(value => Math.log(value + 1e-9) / temperature))
}

/** Look at a text with a model. */
export function look(model: Model, a: Analysis): Sight {
  const tags = tag(model.tagger, tokenFeatures(a))
  const summary = standardise(
    model.scaler,
    summarise(tags, a.polarity, opinionOf(model.text, textFeatures(a), a)),
  )
  return { tags, outcomes: soften(inferAll(model.networks, summary), model.temperature) }
}
