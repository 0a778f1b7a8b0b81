import { matchedBy } from '../../document/matched.ts'
import { declarationFrom, filesUnder, type Mapping, readTrees } from '../mapping.ts'
import { type Found, type SameKey, where } from '../nodes.ts'
import { defineFormat } from './format.ts'

/** Keys are the same by their local name: `rai:dataUseCases`, a full IRI and the bare name. */
const byLocalName: SameKey = (key, step) => matchedBy(/[^:#/]*$/, key).toLowerCase() === step.toLowerCase()

/** The RAI vocabulary with the spellings of its own text and of files in use. */
const MAPPING: Mapping = {
  format: 'croissant',
  same: byLocalName,
  title: ['name'],
  purposes: ['dataUseCases', 'useCases', 'intendedUse', 'intendedUses', 'purpose'],
  fallback: ['description'],
  fields: {
    excludedFunctions: ['outOfScopeUse', 'outOfScopeUses'],
    limitations: ['dataLimitations', 'limitations', 'knownLimitations'],
    dataCategories: ['personalSensitiveInformation'],
    dataSubjects: ['dataSubjects'],
    conditionsOfUse: ['usageInfo'],
    licence: ['license'],
    controller: ['creator.name', 'publisher.name'],
    covers: [filesUnder('distribution.contentUrl')],
  },
}

const DATASET = /"@?type"\s*:\s*\[?\s*"(?:(?:sc|schema|cr):|https?:\/\/schema\.org\/)?Dataset"/
const PARTS = /"(?:[^"]*[:/#])?(?:recordSets?|distribution)"\s*:/
const CONFORMS = /conformsTo"\s*:[^}\]]{0,200}mlcommons\.org\/croissant/
const VOCABULARY = /"(?:cr|sc):\w/

/** The datasets that a file describes: the file itself, or those of its graph. */
function datasetsOf(root: Found): readonly Found[] {
  const datasets = where(root, '@graph', '@type', /Dataset$/)
  return datasets.length > 0 ? datasets : [root]
}

/** Croissant with the RAI vocabulary. Its purpose is `rai:dataUseCases`. */
export const croissant = defineFormat({
  id: 'croissant',
  candidate: /(?:^|\/)(?:[^/]*croissant[^/]*|metadata|dataset)\.json(?:ld)?$/i,
  recognises: ({ text }) =>
    text.includes('"@context"') &&
    (CONFORMS.test(text) || (DATASET.test(text) && PARTS.test(text) && VOCABULARY.test(text))),
  read: source =>
    readTrees(source, root => datasetsOf(root).map(dataset => declarationFrom(source, dataset, MAPPING))),
})
