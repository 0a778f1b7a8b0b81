import { readCard } from '../markdown/card.ts'
import { cardKindOf, hasCardSections } from '../markdown/card-kind.ts'
import { NAMES, namedFor } from '../markdown/names.ts'
import { defineFormat } from './format.ts'

const FORMAT = 'dataset-card'
const README = /(?:^|\/)readme\.\w+$/i

/** Dataset cards as the Hugging Face hub knows them, of both generations of its template, and ones in their form. */
export const datasetCard = defineFormat({
  id: FORMAT,
  candidate: NAMES[FORMAT],
  recognises: source => {
    const named = namedFor(FORMAT, source.path)
    if (named === 'other') return false
    const kind = cardKindOf(source)
    return kind ? kind === 'dataset' : named === 'own' && !README.test(source.path) && hasCardSections(source)
  },
  read: source => ({ ok: true, value: [readCard(source, FORMAT)] }),
})
