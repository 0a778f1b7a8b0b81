/** From trained weights to the small whole numbers that are shipped, and to the text of the model file. */

import type { LinearModel } from '../../../src/reading/learned/linear.ts'
import type { Model } from '../../../src/reading/learned/model.ts'
import { OFFSET, type PackedLinear, type PackedModel } from '../../../src/reading/learned/packed.ts'

const LARGEST = OFFSET - 1
/** Which of the weights, by size, becomes the largest: beyond it they are cut off, so that small ones stay precise. */
const QUANTILE = 0.99

/** Round the weights of a linear model to whole numbers of four bits, from -7 to 7. */
export function quantise(model: LinearModel): LinearModel {
  const { outputs, weights } = model
  const rounded = new Int8Array(weights.length)
  const scales = new Float32Array(outputs)
  for (let output = 0; output < outputs; output++) {
    const sizes: number[] = []
    for (let at = output; at < weights.length; at += outputs) {
      if (weights[at] !== 0) sizes.push(Math.abs(weights[at] as number))
    }
    const largest = Float32Array.from(sizes).sort()[Math.floor(sizes.length * QUANTILE)] ?? 1
    const scale = Math.fround(largest / LARGEST)
    scales[output] = scale
    for (let at = output; at < weights.length; at += outputs) {
      rounded[at] = Math.max(-LARGEST, Math.min(LARGEST, Math.round((weights[at] as number) / scale)))
    }
  }
  return { ...model, weights: rounded, scales }
}

/** Two weights a byte, the first in the lower half, as text. */
function encode(weights: ArrayLike<number>): string {
  const bytes = new Uint8Array(weights.length / 2)
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = ((weights[2 * at] ?? 0) + OFFSET) | (((weights[2 * at + 1] ?? 0) + OFFSET) << 4)
  }
  return Buffer.from(bytes.buffer).toString('base64')
}

const DECIMALS = 1e4
const round = (values: ArrayLike<number>): number[] =>
  Array.from(values, value => Math.round(value * DECIMALS) / DECIMALS)

function packLinear(model: LinearModel): PackedLinear<string> {
  return {
    bits: model.bits,
    outputs: model.outputs,
    scales: Array.from(model.scales),
    weights: encode(model.weights),
  }
}

/** The content of the model file. */
export function packModel(model: Model): PackedModel<string> {
  return {
    tagger: packLinear(model.tagger),
    text: packLinear(model.text),
    scaler: { mean: round(model.scaler.mean), deviation: round(model.scaler.deviation) },
    networks: model.networks.map(network => ({
      hidden: network.hidden,
      inner: round(network.inner),
      innerBias: round(network.innerBias),
      outer: round(network.outer),
      outerBias: round(network.outerBias),
    })),
    temperature: model.temperature,
  }
}
