/** Training of linear models: stochastic gradient descent with a step size per weight (AdaGrad). */

import { type LinearModel, score, sigmoid, softmax } from '../../../src/reading/learned/linear.ts'
import type { TextFeatures } from '../../../src/reading/learned/text-features.ts'
import type { TokenFeatures } from '../../../src/reading/learned/token-features.ts'
import type { GoldTags } from './gold.ts'
import { randomFrom, shuffle } from './random.ts'

/** How long and how fast to train. */
export interface Schedule {
  readonly bits: number
  readonly passes: number
  readonly rate: number
  /** Share of the rate that is left in the last pass. */
  readonly cooling: number
  /** Weight decay. */
  readonly decay: number
}

/** Errors smaller than this teach nothing and cost time. */
const NEGLIGIBLE = 1e-3

class Learner {
  readonly model: LinearModel
  private squares: Float32Array
  private weights: Float32Array

  constructor(bits: number, outputs: number) {
    this.weights = new Float32Array(2 ** bits * outputs)
    this.squares = new Float32Array(this.weights.length)
    this.model = { bits, outputs, weights: this.weights, scales: new Float32Array(outputs).fill(1) }
  }

  /** Move the weights of one output against its error. */
  step(
    keys: Uint32Array,
    values: Float32Array | undefined,
    [from, to]: readonly [number, number],
    output: number,
    error: number,
    rate: number,
    decay: number,
  ): void {
    const { weights, squares } = this
    const { bits, outputs } = this.model
    const mask = 2 ** bits - 1
    for (let index = from; index < to; index++) {
      const cell = ((keys[index] as number) & mask) * outputs + output
      const value = values === undefined ? 1 : (values[index] as number)
      const gradient = error * value + decay * (weights[cell] as number)
      squares[cell] = (squares[cell] as number) + gradient * gradient
      weights[cell] =
        (weights[cell] as number) - (rate * gradient) / Math.sqrt((squares[cell] as number) + 1e-6)
    }
  }
}

const rateAt = (schedule: Schedule, pass: number): number =>
  schedule.rate * (1 - (1 - schedule.cooling) * (pass / schedule.passes))

/** Train the tagger: one yes-or-no question per role. */
export function trainTagger(
  examples: readonly { features: TokenFeatures; gold: GoldTags }[],
  roles: number,
  schedule: Schedule,
): LinearModel {
  const learner = new Learner(schedule.bits, roles)
  const random = randomFrom(5)
  const order = [...examples]
  const scores = new Float64Array(roles)
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(schedule, pass)
    for (const { features, gold } of order) {
      for (let at = 0; at + 1 < features.offsets.length; at++) {
        const range = [features.offsets[at] as number, features.offsets[at + 1] as number] as const
        score(learner.model, features.values, undefined, range, scores)
        for (let role = 0; role < roles; role++) {
          const wanted = gold[at * roles + role] as number
          const error = sigmoid(scores[role] as number) - wanted
          if (wanted < 0 || Math.abs(error) < NEGLIGIBLE) continue
          learner.step(features.values, undefined, range, role, error, rate, schedule.decay)
        }
      }
    }
  }
  return learner.model
}

/** Train the model of whole statements: which outcome. */
export function trainText(
  examples: readonly { features: TextFeatures; outcome: number }[],
  outcomes: number,
  schedule: Schedule,
): LinearModel {
  const learner = new Learner(schedule.bits, outcomes)
  const random = randomFrom(1)
  const order = [...examples]
  const scores = new Float64Array(outcomes)
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(schedule, pass)
    for (const { features, outcome } of order) {
      const range = [0, features.keys.length] as const
      score(learner.model, features.keys, features.values, range, scores)
      softmax(scores)
      for (let output = 0; output < outcomes; output++) {
        const error = (scores[output] as number) - (output === outcome ? 1 : 0)
        if (Math.abs(error) < NEGLIGIBLE) continue
        learner.step(features.keys, features.values, range, output, error, rate, schedule.decay)
      }
    }
  }
  return learner.model
}
