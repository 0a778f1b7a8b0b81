import { readCard } from '../markdown/card.ts'
import { cardKindOf, hasCardSections } from '../markdown/card-kind.ts'
import { NAMES, namedFor } from '../markdown/names.ts'
import { defineFormat } from './format.ts'

const FORMAT = 'model-card'
const README = /(?:^|\/)readme\.\w+$/i

/** Model cards: MODEL_CARD.md after Mitchell et al., and the cards of the Hugging Face hub. */
export const modelCard = defineFormat({
  id: FORMAT,
  candidate: NAMES[FORMAT],
  recognises: source => {
    const named = namedFor(FORMAT, source.path)
    if (named === 'other') return false
    const kind = cardKindOf(source)
    return kind ? kind === 'model' : named === 'own' && !README.test(source.path) && hasCardSections(source)
  },
  read: source => ({ ok: true, value: [readCard(source, FORMAT)] }),
})
