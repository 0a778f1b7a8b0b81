import { idOf, type Node, nodeOf } from './jsonld.ts'
import type { RegisterRenderer } from './renderer.ts'
import type { Entry } from './schema.ts'

/** The parts of Croissant's context that are used here (https://docs.mlcommons.org/croissant/). */
const CONTEXT = {
  sc: 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  rai: 'http://mlcommons.org/croissant/RAI/',
}

const CONFORMS = 'http://mlcommons.org/croissant/RAI/1.0'

/** What a dataset's Croissant file is to say of its use: fields of the RAI vocabulary, to be put beside its own. */
function datasetOf(entry: Entry): Node {
  const { purposes, details } = entry
  return nodeOf({
    '@id': idOf(entry),
    '@type': 'sc:Dataset',
    'dct:conformsTo': CONFORMS,
    'sc:name': entry.dataset,
    'sc:inLanguage': entry.language,
    'sc:license': details.licence,
    'rai:dataUseCases': purposes.map(({ text }) => text).filter(text => text !== ''),
    'rai:dataLimitations': [
      ...new Set([...purposes.flatMap(({ exclusions }) => exclusions), ...(details.limitations ?? [])]),
    ],
    'rai:personalSensitiveInformation': [
      ...new Set([...(details.dataCategories ?? []), ...(details.specialCategories ?? [])]),
    ],
  })
}

/** A fragment of Croissant a dataset, in one JSON-LD graph. */
export const renderCroissant: RegisterRenderer = ({ entries }) =>
  `${JSON.stringify({ '@context': CONTEXT, '@graph': entries.map(datasetOf) }, null, 2)}\n`
