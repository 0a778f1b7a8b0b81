/** Linear models over hashed features: one row of weights per feature that was kept, one column per output. */

/** Features are told apart by so many bits of their hash. */
const KEY_BITS = 24

/** How many different features there can be. */
export const KEYS = 2 ** KEY_BITS

/** A feature as the models know it. */
export const keyOf = (feature: number): number => feature & (KEYS - 1)

const FREE = -1

/** Finds the row of a feature; one that training never kept has none, so it does not borrow another's weights. */
export class Rows {
  readonly keys: Uint32Array
  private readonly slots: Int32Array

  constructor(keys: Uint32Array) {
    this.keys = keys
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2))).fill(FREE)
    const mask = this.slots.length - 1
    keys.forEach((key, row) => {
      let slot = key & mask
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask
      this.slots[slot] = row
    })
  }

  /** The row of a feature, or -1. */
  find(feature: number): number {
    const key = keyOf(feature)
    const mask = this.slots.length - 1
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot] as number
      if (row === FREE || this.keys[row] === key) return row
    }
  }
}

/** Weights by row, then output. */
export interface LinearModel {
  readonly rows: Rows
  readonly outputs: number
  readonly weights: Float32Array
}

/** Add up the weights of features `from … to` into `scores`; without `values` every feature weighs 1. */
export function score(
  model: LinearModel,
  features: Uint32Array,
  values: Float32Array | undefined,
  range: readonly [number, number],
  scores: Float64Array,
): void {
  const { outputs, weights, rows } = model
  scores.fill(0)
  for (let index = range[0]; index < range[1]; index++) {
    const row = rows.find(features[index] as number)
    if (row < 0) continue
    const value = values === undefined ? 1 : (values[index] as number)
    const first = row * outputs
    for (let output = 0; output < outputs; output++) {
      scores[output] = (scores[output] as number) + (weights[first + output] as number) * value
    }
  }
}

/** Logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Turn scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (const value of scores) if (value > top) top = value
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] as number) - top)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum
  return scores
}
