/**
 * The trained model as a file beside the bundles, which share it: it is read when the first statement is, and not
 * compiled with every start. scripts/build.mjs puts this module in the place of `reading/learned/shipped.ts`.
 */

import { readFileSync } from 'node:fs'
import type { PackedLinear, PackedModel } from './reading/learned/packed.ts'

/** Name of the file in `dist/`. */
export const MODEL_FILE = 'model.bin'

/** A model as a file: the length of the head, the head as JSON, then the weights, which the head gives the length of. */
export function fileOf({ tagger, text, ...rest }: PackedModel<string>): Uint8Array {
  const weights = [tagger, text].map(linear => Buffer.from(linear.weights, 'base64'))
  const [ofTagger = 0, ofText = 0] = weights.map(({ length }) => length)
  const head = { ...rest, tagger: { ...tagger, weights: ofTagger }, text: { ...text, weights: ofText } }
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, json, ...weights])
}

/** The model that a file holds. */
export function modelIn(file: Uint8Array): PackedModel {
  const start = 4 + new DataView(file.buffer, file.byteOffset).getUint32(0, true)
  const head: PackedModel<number> = JSON.parse(new TextDecoder().decode(file.subarray(4, start)))
  const weights = (linear: PackedLinear<number>, from: number): PackedLinear => ({
    ...linear,
    weights: file.subarray(from, from + linear.weights),
  })
  return {
    ...head,
    tagger: weights(head.tagger, start),
    text: weights(head.text, start + head.tagger.weights),
  }
}

/** The model beside the running bundle. */
export const shippedModel = (): PackedModel => modelIn(readFileSync(new URL(MODEL_FILE, import.meta.url)))
