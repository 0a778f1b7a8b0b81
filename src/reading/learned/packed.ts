/** The model as it is shipped, opened once. */

import { type LinearModel, Rows } from './linear.ts'
import type { Model } from './model.ts'

/** Different weights that one output can have: as many as half a byte can tell apart. */
export const LEVELS = 16

/** A linear model as shipped. Its bytes are base64 where the file is JSON. */
export interface PackedLinear<Bytes = Uint8Array> {
  readonly outputs: number
  /** Distances between the sorted keys of the features, seven bits a byte. */
  readonly keys: Bytes
  /** For each output, the weights it can have. */
  readonly levels: readonly (readonly number[])[]
  /** Which level each weight has: half bytes, the lower half first. */
  readonly weights: Bytes
}

/** The model as shipped. */
export interface PackedModel<Bytes = Uint8Array> extends Pick<Model, 'scaler' | 'networks' | 'trees'> {
  readonly tagger: PackedLinear<Bytes>
  readonly text: PackedLinear<Bytes>
  readonly frame: PackedLinear<Bytes>
}

const decoded = (base64: string): Uint8Array => Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))

function openKeys(packed: Uint8Array): Uint32Array {
  const keys = new Uint32Array(packed.length)
  let [count, key, distance, shift] = [0, 0, 0, 0]
  for (let at = 0; at < packed.length; at++) {
    const byte = packed[at] as number
    distance |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    key += distance
    keys[count++] = key
    distance = 0
    shift = 0
  }
  return keys.subarray(0, count)
}

/** A linear model of which the bytes are base64, with its bytes. */
export const bytesIn = (packed: PackedLinear<string>): PackedLinear => ({
  ...packed,
  keys: decoded(packed.keys),
  weights: decoded(packed.weights),
})

/** Opens a linear model; its rows are opened when they are first looked at: a statement meets one in a thousand. */
export function openLinear({ outputs, keys, levels, weights: codes }: PackedLinear): LinearModel {
  const rows = new Rows(openKeys(keys))
  const weights = new Float32Array(rows.keys.length * outputs)
  const isOpen = new Uint8Array(rows.keys.length)
  const fill = (row: number): void => {
    if (isOpen[row] === 1) return
    isOpen[row] = 1
    for (let output = 0; output < outputs; output++) {
      const at = row * outputs + output
      const byte = codes[at >> 1] as number
      weights[at] = levels[output]?.[at % 2 === 0 ? byte & 15 : byte >> 4] ?? 0
    }
  }
  return { rows, outputs, weights, fill }
}

/** Open a model. */
export function openModel(packed: PackedModel): Model {
  return {
    ...packed,
    tagger: openLinear(packed.tagger),
    text: openLinear(packed.text),
    frame: openLinear(packed.frame),
  }
}
