import { declarationFrom, filesUnder, type Mapping, readTrees } from '../mapping.ts'
import { defineFormat } from './format.ts'
import { hasKaggleId } from './kaggle.ts'

const MAPPING: Mapping = {
  format: 'frictionless',
  title: ['title', 'name'],
  purposes: ['purpose', 'purposes', 'finalité'],
  fallback: ['description'],
  fields: {
    retention: ['retention'],
    licence: ['licenses', 'license'],
    controller: ['publisher', 'publishers.name'],
    covers: [filesUnder('resources.path')],
  },
}

/** Frictionless Data Package. It has no field for a purpose; its open properties allow one. */
export const frictionless = defineFormat({
  id: 'frictionless',
  candidate: /(?:^|\/)datapackage\.(?:json|ya?ml)$/i,
  recognises: ({ text }) =>
    !hasKaggleId(text) &&
    !/"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(text) &&
    (/^["']?resources["']?[ \t]*:|"resources"\s*:/m.test(text) ||
      /\b(?:profile|\$schema|kind)["']?[ \t]*:[^\n]{0,200}datapackage/i.test(text)),
  read: source => readTrees(source, root => [declarationFrom(source, root, MAPPING)]),
})
