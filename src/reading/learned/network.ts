/** The last step: a small network from the summary of a statement to its outcome. */

import { softmax } from './linear.ts'

/** One hidden layer of tanh units over standardised inputs; the average of a few such networks is the answer. */
export interface Network {
  readonly hidden: number
  /** By hidden unit, then input. */
  readonly inner: ArrayLike<number>
  readonly innerBias: ArrayLike<number>
  /** By outcome, then hidden unit. */
  readonly outer: ArrayLike<number>
  readonly outerBias: ArrayLike<number>
}

/** How inputs are standardised. */
export interface Scaler {
  readonly mean: ArrayLike<number>
  readonly deviation: ArrayLike<number>
}

/** Standardise a summary. */
export function standardise(scaler: Scaler, summary: Float64Array): Float64Array {
  return summary.map((value, at) => (value - (scaler.mean[at] ?? 0)) / ((scaler.deviation[at] ?? 0) + 1e-6))
}

/** The hidden units of a network. */
export function activate(network: Network, input: Float64Array, units: Float64Array): void {
  const size = input.length
  for (let unit = 0; unit < network.hidden; unit++) {
    let sum = network.innerBias[unit] as number
    for (let at = 0; at < size; at++)
      sum += (network.inner[unit * size + at] as number) * (input[at] as number)
    units[unit] = Math.tanh(sum)
  }
}

/** Outcome probabilities of one network. */
export function infer(network: Network, input: Float64Array, units: Float64Array): Float64Array {
  activate(network, input, units)
  const scores = new Float64Array(network.outerBias.length)
  for (let outcome = 0; outcome < scores.length; outcome++) {
    let sum = network.outerBias[outcome] as number
    for (let unit = 0; unit < network.hidden; unit++) {
      sum += (network.outer[outcome * network.hidden + unit] as number) * (units[unit] as number)
    }
    scores[outcome] = sum
  }
  return softmax(scores)
}

/** Average outcome probabilities of several networks. */
export function inferAll(networks: readonly Network[], input: Float64Array): Float64Array {
  let total: Float64Array | undefined
  for (const network of networks) {
    const answer = infer(network, input, new Float64Array(network.hidden))
    total = total === undefined ? answer : total.map((value, at) => value + (answer[at] ?? 0))
  }
  return total === undefined ? new Float64Array() : total.map(value => value / networks.length)
}
