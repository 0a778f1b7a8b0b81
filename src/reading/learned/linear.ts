/** Linear models over hashed features: one row of weights per feature that was kept, one column per output. */

/** Features are told apart by so many bits of their hash. */
const KEY_BITS = 24

/** How many different features there can be. */
export const KEYS = 2 ** KEY_BITS

/** A feature as the models know it. */
export const keyOf = (feature: number): number => feature & (KEYS - 1)

/** Keys are found by their first bits: so many bits are left to tell the few apart that share those. */
const NEAR_BITS = 8

/** Finds the row of a feature; one that training never kept has none, so it does not borrow another's weights. */
export class Rows {
  readonly keys: Uint32Array
  /** Where the keys begin that share their first bits. */
  private readonly starts = new Uint32Array(2 ** (KEY_BITS - NEAR_BITS) + 1)
  /** The other bits of each key. */
  private readonly lasts: Uint8Array

  /** The keys in order; opening a model costs one pass over them, for a run may ask about one statement only. */
  constructor(keys: Uint32Array) {
    this.keys = keys
    this.lasts = new Uint8Array(keys)
    let prefix = 0
    for (let row = 0; row < keys.length; row++)
      while (prefix <= (keys[row] as number) >>> NEAR_BITS) this.starts[prefix++] = row
    this.starts.fill(keys.length, prefix)
  }

  /** The row of a feature, or -1. */
  find(feature: number): number {
    const key = keyOf(feature)
    const prefix = key >>> NEAR_BITS
    const last = key & (2 ** NEAR_BITS - 1)
    const end = this.starts[prefix + 1] as number
    for (let row = this.starts[prefix] as number; row < end; row++) if (this.lasts[row] === last) return row
    return -1
  }
}

/** Weights by row, then output. */
export interface LinearModel {
  readonly rows: Rows
  readonly outputs: number
  readonly weights: Float32Array
  /** Puts the weights of a row in their place, before they are looked at; nothing where all are there. */
  readonly fill?: (row: number) => void
}

/** Add up the weights of features `from … to` into `scores`; without `values` every feature weighs 1. */
export function score(
  model: LinearModel,
  features: Uint32Array,
  values: Float32Array | undefined,
  range: readonly [number, number],
  scores: Float64Array,
): void {
  const { outputs, weights, rows, fill } = model
  scores.fill(0)
  for (let index = range[0]; index < range[1]; index++) {
    const row = rows.find(features[index] as number)
    if (row < 0) continue
    fill?.(row)
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
