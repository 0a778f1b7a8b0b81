/** The trained model where it is imported as JSON: in the library, in browsers and from source. */

import model from '../model.json' with { type: 'json' }
import { bytesIn, type PackedModel } from './packed.ts'

/** The model; asked for once, when the first statement is read. The bundles put `src/model-file.ts` in this place. */
export const shippedModel = (): PackedModel => ({
  ...model,
  tagger: bytesIn(model.tagger),
  text: bytesIn(model.text),
  frame: bytesIn(model.frame),
})
