/** Training of linear models: stochastic gradient descent with a step size per weight (AdaGrad). */

import { type LinearModel, sigmoid, softmax } from '../../../src/reading/learned/linear.ts'
import type { TextFeatures } from '../../../src/reading/learned/text-features.ts'
import type { TokenFeatures } from '../../../src/reading/learned/token-features.ts'
import type { GoldTags } from './gold.ts'
import { type Lossy, quantise } from './quantise.ts'
import { randomFrom, shuffle } from './random.ts'
import { type Located, locate, type Selection, select } from './selection.ts'

/** How long and how fast to train. */
export interface Schedule extends Lossy {
  /** A feature that occurs less often is not learned. */
  readonly least: number
  readonly passes: number
  readonly rate: number
  /** Errors smaller than this teach nothing and cost time. */
  readonly negligible: number
  /** Share of the rate that is left in the last pass. */
  readonly cooling: number
  /** Weight decay. */
  readonly decay: number
}

class Learner {
  readonly model: LinearModel
  private readonly squares: Float32Array

  constructor({ rows }: Selection, outputs: number) {
    const weights = new Float32Array(rows.keys.length * outputs)
    this.squares = new Float32Array(weights.length)
    this.model = { rows, outputs, weights }
  }

  /** The scores of one part of located features. */
  score({ rows, values, offsets }: Located, part: number, scores: Float64Array): void {
    const { outputs, weights } = this.model
    scores.fill(0)
    for (let at = offsets[part] as number; at < (offsets[part + 1] as number); at++) {
      const first = (rows[at] as number) * outputs
      const value = values === undefined ? 1 : (values[at] as number)
      for (let output = 0; output < outputs; output++)
        scores[output] = (scores[output] as number) + (weights[first + output] as number) * value
    }
  }

  /** Move the weights of one output against its error. */
  step(
    { rows, values, offsets }: Located,
    part: number,
    output: number,
    error: number,
    rate: number,
    decay: number,
  ): void {
    const { squares } = this
    const { outputs, weights } = this.model
    for (let at = offsets[part] as number; at < (offsets[part + 1] as number); at++) {
      const cell = (rows[at] as number) * outputs + output
      const value = values === undefined ? 1 : (values[at] as number)
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
  const selection = select(
    examples.map(({ features }) => features.values),
    schedule.least,
  )
  const order = examples.map(({ features, gold }) => ({
    gold,
    located: locate(selection, features.values, undefined, features.offsets),
  }))
  const learner = new Learner(selection, roles)
  const random = randomFrom(5)
  const scores = new Float64Array(roles)
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(schedule, pass)
    for (const { located, gold } of order) {
      for (let at = 0; at + 1 < located.offsets.length; at++) {
        learner.score(located, at, scores)
        for (let role = 0; role < roles; role++) {
          const wanted = gold[at * roles + role] as number
          const error = sigmoid(scores[role] as number) - wanted
          if (wanted < 0 || Math.abs(error) < schedule.negligible) continue
          learner.step(located, at, role, error, rate, schedule.decay)
        }
      }
    }
  }
  return quantise(learner.model, selection, schedule)
}

/** Train the model of whole statements: which outcome. */
export function trainText(
  examples: readonly { features: TextFeatures; outcome: number }[],
  outcomes: number,
  schedule: Schedule,
): LinearModel {
  const selection = select(
    examples.map(({ features }) => features.keys),
    schedule.least,
  )
  const order = examples.map(({ features: { keys, values }, outcome }) => ({
    outcome,
    located: locate(selection, keys, values, [0, keys.length]),
  }))
  const learner = new Learner(selection, outcomes)
  const random = randomFrom(1)
  const scores = new Float64Array(outcomes)
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(schedule, pass)
    for (const { located, outcome } of order) {
      learner.score(located, 0, scores)
      softmax(scores)
      for (let output = 0; output < outcomes; output++) {
        const error = (scores[output] as number) - (output === outcome ? 1 : 0)
        if (Math.abs(error) < schedule.negligible) continue
        learner.step(located, 0, output, error, rate, schedule.decay)
      }
    }
  }
  return quantise(learner.model, selection, schedule)
}
