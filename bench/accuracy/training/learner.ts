/** Learning of weights: stochastic gradient descent with a step size per weight (AdaGrad). */

import type { LinearModel } from '../../../src/reading/learned/linear.ts'
import type { Lossy } from './quantise.ts'
import type { Located, Selection } from './selection.ts'

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

/** Weights as they are learned. */
export class Learner {
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

/** The rate of a pass. */
export const rateAt = (schedule: Schedule, pass: number): number =>
  schedule.rate * (1 - (1 - schedule.cooling) * (pass / schedule.passes))
