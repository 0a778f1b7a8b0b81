import type { Source } from '../../document/source.ts'
import { declarationFrom, type Mapping, type Pick, readTrees } from '../mapping.ts'
import { type Found, itemsOf, scalarOf, select } from '../nodes.ts'
import { durationFrom } from '../retention.ts'
import { ANY_YAML, defineFormat } from './format.ts'

/** Where the words of a slot stand: in its answer, else in its description, else plainly in the slot. */
const answer = (path: string): Pick => ({ path, first: ['response', 'description'] })

const MAPPING: Mapping = {
  format: 'd4d',
  title: ['title', 'name'],
  purposes: [answer('purposes')],
  uses: ['intended_uses', 'tasks'].map(answer),
  fallback: [answer('addressing_gaps'), 'description'],
  fields: {
    excludedFunctions: ['prohibited_uses', 'discouraged_uses'].map(answer),
    limitations: [answer('known_limitations')],
    dataCategories: ['sensitive_elements', 'confidential_elements'].map(answer),
    retention: [
      root =>
        select(root, 'retention_limit.retention_period')
          .flatMap(found => scalarOf(found))
          .map(durationFrom),
      answer('retention_limit'),
    ],
    transparency: ['collection_notifications', 'informed_consent'].map(answer),
    dpia: [answer('data_protection_impacts')],
    licence: ['license', answer('license_and_use_terms')],
    controller: ['creators.principal_investigator.name', 'creators.name'],
    funding: ['funders.grantor.name', answer('funders')],
  },
}

const SLOT =
  /^[ \t-]*(purposes|tasks|addressing_gaps|instances|sampling_strategies|collection_mechanisms|acquisition_methods|collection_timeframes|ethical_reviews|is_deidentified|sensitive_elements|confidential_elements|human_subject_research|existing_uses|future_use_impacts|intended_uses|discouraged_uses|prohibited_uses|distribution_formats|license_and_use_terms|retention_limit|data_protection_impacts)[ \t]*:/gm
/** Keys of the LinkML schema itself, which defines these slots and answers none. */
const LINKML = /^(?:classes|slots|prefixes|imports|enums)[ \t]*:/m
const ENOUGH = 3

function recognises({ text }: Source): boolean {
  const slots = new Set(Array.from(text.matchAll(SLOT), ([, slot]) => slot))
  return slots.size >= ENOUGH && !LINKML.test(text)
}

/** The datasets of a file: those of a collection, or the file itself. */
function datasetsOf(root: Found): readonly Found[] {
  const listed = select(root, 'resources')
    .concat(select(root, 'DatasetCollection.resources'))
    .flatMap(itemsOf)
    .filter(({ node }) => node.kind === 'map')
  return select(root, 'purposes').length === 0 && listed.length > 0 ? listed : [root]
}

/** Datasheets for Datasets in the schema of Bridge2AI. Its purpose is `purposes`. */
export const d4d = defineFormat({
  id: 'd4d',
  candidate: ANY_YAML,
  recognises,
  read: source =>
    readTrees(source, root => datasetsOf(root).map(dataset => declarationFrom(source, dataset, MAPPING))),
})
