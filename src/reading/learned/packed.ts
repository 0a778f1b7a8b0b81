/** The model as it is shipped: plain JSON, opened once. */

import type { LinearModel } from './linear.ts'
import type { Model } from './model.ts'

/** What is added to a weight from -7 to 7 so that it fits half a byte. */
export const OFFSET = 8

/** A linear model in the file; `weights` are half bytes in base64, the lower half first. */
export interface PackedLinear {
  readonly bits: number
  readonly outputs: number
  readonly scales: readonly number[]
  readonly weights: string
}

/** The model file. */
export interface PackedModel extends Pick<Model, 'scaler' | 'networks' | 'temperature'> {
  readonly tagger: PackedLinear
  readonly text: PackedLinear
}

function openLinear(packed: PackedLinear): LinearModel {
  const binary = atob(packed.weights)
  const weights = new Int8Array(binary.length * 2)
  for (let at = 0; at < binary.length; at++) {
    const byte = binary.charCodeAt(at)
    weights[2 * at] = (byte & 15) - OFFSET
    weights[2 * at + 1] = (byte >> 4) - OFFSET
  }
  return { bits: packed.bits, outputs: packed.outputs, scales: Float32Array.from(packed.scales), weights }
}

/** Open a model file. */
export function openModel(packed: PackedModel): Model {
  return { ...packed, tagger: openLinear(packed.tagger), text: openLinear(packed.text) }
}
