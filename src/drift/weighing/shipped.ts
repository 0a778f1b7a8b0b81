/** The trained weights where they are imported as JSON: in the library, in browsers and from source. */

import { bytesIn } from '../../reading/learned/packed.ts'
import type { PackedWeights } from './model.ts'
import weights from './weights.json' with { type: 'json' }

/** The weights; asked for once, with the first comparison. The bundles put `src/model-file.ts` in this place. */
export const shippedWeights = (): PackedWeights => ({ ...weights, wording: bytesIn(weights.wording) })
