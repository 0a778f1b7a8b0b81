/**
 * The trained model as a file beside the bundles, which share it: it is read when the first statement is, and not
 * compiled with every start. scripts/build.mjs puts this module in the place of `reading/learned/shipped.ts`.
 */

import { readFileSync } from 'node:fs'
import type { PackedLinear, PackedModel } from './reading/learned/packed.ts'

/** Name of the file in `dist/`. */
export const MODEL_FILE = 'model.bin'

/** The byte arrays of a model, in the order in which they stand in the file. */
const ARRAYS = [
  ['tagger', 'keys'],
  ['tagger', 'weights'],
  ['text', 'keys'],
  ['text', 'weights'],
  ['frame', 'keys'],
  ['frame', 'weights'],
] as const

/** A model with each of its byte arrays put for another. */
function withArrays<From, To>(model: PackedModel<From>, put: (bytes: From) => To): PackedModel<To> {
  const linear = (packed: PackedLinear<From>): PackedLinear<To> => ({
    ...packed,
    keys: put(packed.keys),
    weights: put(packed.weights),
  })
  return { ...model, tagger: linear(model.tagger), text: linear(model.text), frame: linear(model.frame) }
}

/** A model as a file: the length of the head, the head as JSON, then the byte arrays, of which the head has the lengths. */
export function fileOf(model: PackedModel<string>): Uint8Array {
  const decoded = withArrays(model, base64 => Buffer.from(base64, 'base64'))
  const json = Buffer.from(JSON.stringify(withArrays(decoded, ({ length }) => length)))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, json, ...ARRAYS.map(([part, name]) => decoded[part][name])])
}

/** The model that a file holds. */
export function modelIn(file: Uint8Array): PackedModel {
  const start = 4 + new DataView(file.buffer, file.byteOffset).getUint32(0, true)
  const head: PackedModel<number> = JSON.parse(Buffer.from(file.subarray(4, start)).toString('latin1'))
  let at = start
  // Evaluated in the order of ARRAYS: the tagger's keys and weights, then those of the text and of the frame.
  return withArrays(head, length => {
    at += length
    return file.subarray(at - length, at)
  })
}

/** The model beside the running bundle. */
export const shippedModel = (): PackedModel => modelIn(readFileSync(new URL(MODEL_FILE, import.meta.url)))
