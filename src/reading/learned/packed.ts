/** The model as it is shipped: plain JSON, opened once. */

import { type LinearModel, Rows } from './linear.ts'
import type { Model } from './model.ts'

/** Different weights that one output can have: as many as half a byte can tell apart. */
export const LEVELS = 16

/** A linear model in the file. */
export interface PackedLinear {
  readonly outputs: number
  /** Distances between the sorted keys of the features, seven bits a byte, in base64. */
  readonly keys: string
  /** For each output, the weights it can have. */
  readonly levels: readonly (readonly number[])[]
  /** Which level each weight has: half bytes in base64, the lower half first. */
  readonly weights: string
}

/** The model file. */
export interface PackedModel extends Pick<Model, 'scaler' | 'networks' | 'temperature'> {
  readonly tagger: PackedLinear
  readonly text: PackedLinear
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), character => character.charCodeAt(0))

function openKeys(packed: string): Uint32Array {
  const keys: number[] = []
  let [key, distance, shift] = [0, 0, 0]
  for (const byte of bytesOf(packed)) {
    distance |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    key += distance
    keys.push(key)
    distance = 0
    shift = 0
  }
  return Uint32Array.from(keys)
}

function openLinear({ outputs, keys, levels, weights }: PackedLinear): LinearModel {
  const rows = new Rows(openKeys(keys))
  const codes = bytesOf(weights)
  const opened = new Float32Array(rows.keys.length * outputs)
  for (let at = 0; at < opened.length; at++) {
    const byte = codes[at >> 1] as number
    opened[at] = levels[at % outputs]?.[at % 2 === 0 ? byte & 15 : byte >> 4] ?? 0
  }
  return { rows, outputs, weights: opened }
}

/** Open a model file. */
export function openModel(packed: PackedModel): Model {
  return { ...packed, tagger: openLinear(packed.tagger), text: openLinear(packed.text) }
}
