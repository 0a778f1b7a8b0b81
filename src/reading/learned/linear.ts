/** Linear models over hashed features: one row of weights per bucket, one column per output. */

/** Weights as trained (floats, scales of 1) or as shipped (whole numbers from -7 to 7, times a scale). */
export interface LinearModel {
  readonly bits: number
  readonly outputs: number
  readonly weights: Float32Array | Int8Array
  readonly scales: Float32Array
}

/** Add up the weights of features `from … to` into `scores`; without `values` every feature weighs 1. */
export function score(
  model: LinearModel,
  keys: Uint32Array,
  values: Float32Array | undefined,
  range: readonly [number, number],
  scores: Float64Array,
): void {
  const { outputs, weights, scales } = model
  const mask = 2 ** model.bits - 1
  scores.fill(0)
  for (let index = range[0]; index < range[1]; index++) {
    const row = ((keys[index] as number) & mask) * outputs
    const value = values === undefined ? 1 : (values[index] as number)
    for (let output = 0; output < outputs; output++) {
      scores[output] = (scores[output] as number) + (weights[row + output] as number) * value
    }
  }
  for (let output = 0; output < outputs; output++) {
    scores[output] = (scores[output] as number) * (scales[output] as number)
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
