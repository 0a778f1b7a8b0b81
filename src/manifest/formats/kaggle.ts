import { declarationFrom, filesUnder, type Mapping, readTrees } from '../mapping.ts'
import { type Found, select } from '../nodes.ts'
import { defineFormat } from './format.ts'

const MAPPING: Mapping = {
  format: 'kaggle',
  title: ['title'],
  purposes: ['purpose'],
  fallback: ['description', 'subtitle'],
  fields: {
    tasks: [{ path: 'keywords', as: 'code' }],
    licence: ['licenses.name'],
    covers: [filesUnder('resources.path')],
  },
}

/** What was downloaded is wrapped in `info`. */
const unwrapped = (root: Found): Found => select(root, 'info').find(({ node }) => node.kind === 'map') ?? root

/** What tells Kaggle's metadata from a data package, which it otherwise resembles: its own ids. */
export const hasKaggleId = (text: string): boolean =>
  /"(?:id_no|datasetId|datasetSlug)"\s*:|"id"\s*:\s*"[\w-]+\/[\w-]+"/.test(text)

/** Metadata of a Kaggle dataset. It has no field for a purpose. */
export const kaggle = defineFormat({
  id: 'kaggle',
  candidate: /(?:^|\/)dataset-metadata\.json$/i,
  recognises: ({ text }) => hasKaggleId(text) && /"(?:licenses|title)"\s*:/.test(text),
  read: source => readTrees(source, root => [declarationFrom(source, unwrapped(root), MAPPING)]),
})
