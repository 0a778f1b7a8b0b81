/** The trained model where it is imported as JSON: in the library, in browsers and from source. */

import model from '../model.json' with { type: 'json' }
import type { PackedLinear, PackedModel } from './packed.ts'

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))

const linear = (packed: PackedLinear<string>): PackedLinear => ({
  ...packed,
  keys: bytesOf(packed.keys),
  weights: bytesOf(packed.weights),
})

/** The model; asked for once, when the first statement is read. The bundles put `src/model-file.ts` in this place. */
export const shippedModel = (): PackedModel => ({
  ...model,
  tagger: linear(model.tagger),
  text: linear(model.text),
  frame: linear(model.frame),
})
