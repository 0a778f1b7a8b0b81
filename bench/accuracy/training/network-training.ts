/** Training of the last step: small networks, by Adam with dropout on the inputs. */

import { infer, type Network, type Scaler } from '../../../src/reading/learned/network.ts'
import { randomFrom, shuffle } from './random.ts'

/** How to train the networks. */
export interface NetworkSchedule {
  readonly hidden: number
  readonly passes: number
  readonly rate: number
  readonly decay: number
  readonly dropout: number
}

const BATCH = 32

/** Mean and deviation of each input. */
export function fitScaler(inputs: readonly Float64Array[]): Scaler {
  const size = inputs[0]?.length ?? 0
  const mean = new Float64Array(size)
  const deviation = new Float64Array(size)
  for (const input of inputs)
    for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (input[at] as number)
  for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) / inputs.length
  for (const input of inputs) {
    for (let at = 0; at < size; at++) {
      deviation[at] = (deviation[at] as number) + ((input[at] as number) - (mean[at] as number)) ** 2
    }
  }
  return { mean, deviation: deviation.map(value => Math.sqrt(value / inputs.length)) }
}

function gaussian(random: () => number): number {
  let sum = -3
  for (let at = 0; at < 6; at++) sum += random()
  return sum / 0.7
}

/** One set of parameters with its gradient and the running averages of Adam. */
class Parameters {
  readonly values: Float64Array
  readonly gradient: Float64Array
  private first: Float64Array
  private second: Float64Array
  private decay: number

  constructor(values: Float64Array, decay: number) {
    this.values = values
    this.decay = decay
    this.gradient = new Float64Array(values.length)
    this.first = new Float64Array(values.length)
    this.second = new Float64Array(values.length)
  }

  update(step: number, rate: number, count: number): void {
    const [firstScale, secondScale] = [1 / (1 - 0.9 ** step), 1 / (1 - 0.999 ** step)]
    for (let at = 0; at < this.values.length; at++) {
      const value = this.values[at] as number
      const gradient = (this.gradient[at] as number) / count + this.decay * value
      const first = 0.9 * (this.first[at] as number) + 0.1 * gradient
      const second = 0.999 * (this.second[at] as number) + 0.001 * gradient * gradient
      this.first[at] = first
      this.second[at] = second
      this.values[at] = value - (rate * first * firstScale) / (Math.sqrt(second * secondScale) + 1e-8)
    }
    this.gradient.fill(0)
  }
}

class NetworkLearner {
  readonly network: Network
  readonly inner: Parameters
  readonly innerBias: Parameters
  readonly outer: Parameters
  readonly outerBias: Parameters
  private units: Float64Array

  constructor(inputs: number, outcomes: number, schedule: NetworkSchedule, random: () => number) {
    const { hidden, decay } = schedule
    const draw = (length: number, spread: number): Float64Array =>
      Float64Array.from({ length }, () => gaussian(random) * Math.sqrt(1 / spread))
    this.inner = new Parameters(draw(inputs * hidden, inputs), decay)
    this.innerBias = new Parameters(new Float64Array(hidden), 0)
    this.outer = new Parameters(draw(hidden * outcomes, hidden), decay)
    this.outerBias = new Parameters(new Float64Array(outcomes), 0)
    this.units = new Float64Array(hidden)
    this.network = {
      hidden,
      inner: this.inner.values,
      innerBias: this.innerBias.values,
      outer: this.outer.values,
      outerBias: this.outerBias.values,
    }
  }

  /** Add the gradient of one example. */
  learn(input: Float64Array, outcome: number): void {
    const { hidden } = this.network
    const error = infer(this.network, input, this.units)
    error[outcome] = (error[outcome] as number) - 1
    const add = (parameters: Parameters, at: number, value: number): void => {
      parameters.gradient[at] = (parameters.gradient[at] as number) + value
    }
    for (let unit = 0; unit < hidden; unit++) {
      const output = this.units[unit] as number
      let back = 0
      for (let at = 0; at < error.length; at++) {
        back += (error[at] as number) * (this.outer.values[at * hidden + unit] as number)
        add(this.outer, at * hidden + unit, (error[at] as number) * output)
      }
      back *= 1 - output * output
      add(this.innerBias, unit, back)
      for (let at = 0; at < input.length; at++)
        add(this.inner, unit * input.length + at, back * (input[at] as number))
    }
    for (let at = 0; at < error.length; at++) add(this.outerBias, at, error[at] as number)
  }

  update(step: number, rate: number, count: number): void {
    for (const part of [this.inner, this.innerBias, this.outer, this.outerBias])
      part.update(step, rate, count)
  }
}

/** Train one network. */
export function trainNetwork(
  examples: readonly { input: Float64Array; outcome: number }[],
  outcomes: number,
  schedule: NetworkSchedule,
  seed: number,
): Network {
  const random = randomFrom(seed)
  const learner = new NetworkLearner(examples[0]?.input.length ?? 0, outcomes, schedule, random)
  const order = [...examples]
  let step = 0
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = schedule.rate * (1 - 0.9 * (pass / schedule.passes))
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      for (const { input, outcome } of batch) {
        learner.learn(
          input.map(value => (random() < schedule.dropout ? 0 : value)),
          outcome,
        )
      }
      learner.update(++step, rate, batch.length)
    }
  }
  return learner.network
}
