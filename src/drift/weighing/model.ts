/** What labelled pairs taught: the probability of each label, from all that was seen of two statements. */

import { type LinearModel, score, sigmoid, softmax } from '../../reading/learned/linear.ts'
import { openLinear, type PackedLinear } from '../../reading/learned/packed.ts'
import { askTrees, type Tree } from '../../reading/learned/trees.ts'
import { LABELS } from './features.ts'

/** The trained parts. */
export interface Weights {
  /** The words that came and went, one score a label. */
  readonly wording: LinearModel
  /** For each label, trees that say whether it is the one. */
  readonly trees: readonly (readonly Tree[])[]
}

/** The trained parts as shipped. */
export interface PackedWeights<Bytes = Uint8Array> extends Pick<Weights, 'trees'> {
  readonly wording: PackedLinear<Bytes>
}

/** Opens the weights. */
export const openWeights = ({ wording, trees }: PackedWeights): Weights => ({
  wording: openLinear(wording),
  trees,
})

const TINY = 1e-4

/** What the wording alone says, as logarithms of probabilities. */
export function wordingOpinion(wording: LinearModel, keys: Uint32Array): Float64Array {
  const scores = new Float64Array(LABELS.length)
  score(wording, keys, undefined, [0, keys.length], scores)
  return softmax(scores).map(probability => Math.log(probability + TINY))
}

/** The probability of each label, from the numbers that were seen, the opinion of the wording behind them. */
export function weighTrees(trees: Weights['trees'], inputs: Float64Array): Float64Array {
  const single = Float64Array.from(trees, own => sigmoid(askTrees(own, inputs)))
  const total = single.reduce((sum, probability) => sum + probability, 0)
  return single.map(probability => probability / total)
}
