/** The model as it is shipped, opened once. */

import type { LinearModel } from './linear.ts'
import type { Model } from './model.ts'

/** What is added to a weight from -7 to 7 so that it fits half a byte. */
export const OFFSET = 8

/** A linear model as shipped; `weights` are half bytes, the lower half first, in base64 where the file is JSON. */
export interface PackedLinear<Weights = Uint8Array> {
  readonly bits: number
  readonly outputs: number
  readonly scales: readonly number[]
  readonly weights: Weights
}

/** The model as shipped. */
export interface PackedModel<Weights = Uint8Array>
  extends Pick<Model, 'scaler' | 'networks' | 'temperature'> {
  readonly tagger: PackedLinear<Weights>
  readonly text: PackedLinear<Weights>
}

function openLinear(packed: PackedLinear): LinearModel {
  const { length } = packed.weights
  const weights = new Int8Array(length * 2)
  for (let at = 0; at < length; at++) {
    const byte = packed.weights[at] as number
    weights[2 * at] = (byte & 15) - OFFSET
    weights[2 * at + 1] = (byte >> 4) - OFFSET
  }
  return { bits: packed.bits, outputs: packed.outputs, scales: Float32Array.from(packed.scales), weights }
}

/** Open a model. */
export function openModel(packed: PackedModel): Model {
  return { ...packed, tagger: openLinear(packed.tagger), text: openLinear(packed.text) }
}
