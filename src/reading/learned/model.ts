/** The trained model as data, and the outcome it sees in a statement. */

import type { Analysis } from '../analysis.ts'
import type { LinearModel } from './linear.ts'
import { inferAll, type Network, type Scaler, standardise } from './network.ts'
import { frameOpinion, opinionOf } from './opinion.ts'
import { ACCEPTING, acceptance } from './outcomes.ts'
import { summarise } from './summary.ts'
import { type Tags, tag } from './tagger.ts'
import { tokenFeatures } from './token-features.ts'
import { askTrees, type Tree } from './trees.ts'

/** All trained parts. */
export interface Model {
  readonly tagger: LinearModel
  readonly text: LinearModel
  readonly frame: LinearModel
  readonly scaler: Scaler
  readonly networks: readonly Network[]
  readonly trees: readonly Tree[]
}

/** What the model sees in a text: the role of each word, and the probability of each outcome. */
export interface Sight {
  readonly tags: Tags
  readonly outcomes: Float64Array
}

const TINY = 1e-6
/** How much the trees count in the log-odds of acceptance. */
const TREES = 0.35

/** Outcome probabilities of networks, with the log-odds of acceptance averaged with those of the trees. */
function balanced(outcomes: Float64Array, trees: number): Float64Array {
  const before = acceptance(outcomes)
  const odds = (1 - TREES) * Math.log((before + TINY) / (1 - before + TINY)) + TREES * trees
  const after = 1 / (1 + Math.exp(-odds))
  return outcomes.map((value, at) =>
    at < ACCEPTING ? (value * after) / (before + TINY) : (value * (1 - after)) / (1 - before + TINY),
  )
}

/** The outcome that the last step sees in standardised numbers. */
export function concludeFrom(
  { networks, trees }: Pick<Model, 'networks' | 'trees'>,
  input: Float64Array,
): Float64Array {
  return balanced(inferAll(networks, input), askTrees(trees, input))
}

/** Look at a text with a model. */
export function look(model: Model, a: Analysis): Sight {
  const tags = tag(model.tagger, tokenFeatures(a))
  const opinions = [opinionOf(model.text, a), frameOpinion(model.frame, a, tags)]
  const input = standardise(model.scaler, summarise(tags, a.polarity, opinions))
  return { tags, outcomes: concludeFrom(model, input) }
}
