import type { Value } from '../declaration.ts'
import { declarationFrom, filesUnder, type Mapping, readTrees } from '../mapping.ts'
import { type Found, valuesAt, where } from '../nodes.ts'
import { durationOf } from '../retention.ts'
import { ANY_YAML, defineFormat } from './format.ts'

const retention = (root: Found): Value[] =>
  where(root, 'slaProperties', 'property', /^(?:retention|re)$/i).flatMap(item =>
    durationOf(item, 'value', 'unit'),
  )

/** Columns that the contract marks as personal, by their classification or a tag. */
function personalColumns(root: Found): Value[] {
  const personal = /\bp(?:ii|ersonal|hi)\b|sensitive|confidential|restricted/i
  return ['schema.properties', 'dataset.columns']
    .flatMap(columns => [
      ...where(root, columns, 'classification', personal),
      ...where(root, columns, 'tags', /^(?:pii|phi|personal)$/i),
    ])
    .flatMap(column => valuesAt(column, ['name', 'column']).slice(0, 1))
}

/** What the standard keeps behind links: the licence and the privacy statement. */
const linked =
  (type: RegExp) =>
  (root: Found): Value[] =>
    where(root, 'description.authoritativeDefinitions', 'type', type).flatMap(item => valuesAt(item, ['url']))

/** A property that the standard lacks and a team adds. */
const custom =
  (name: RegExp) =>
  (root: Found): Value[] =>
    where(root, 'customProperties', 'property', name).flatMap(item => valuesAt(item, ['value']))

const MAPPING: Mapping = {
  format: 'odcs',
  title: ['name', 'info.title', 'dataProduct', 'quantumName'],
  purposes: ['description.purpose'],
  uses: ['description.usage'],
  fallback: ['description'],
  fields: {
    regime: [custom(/^regime$/i)],
    systemType: [custom(/^system[-_ ]?type$/i)],
    capabilities: [custom(/^capabilit(?:y|ies)$/i)],
    conditionsOfUse: [{ path: 'description.usage', as: 'fallback' }],
    limitations: ['description.limitations'],
    retention: [retention],
    dataCategories: [personalColumns],
    legalBasis: [custom(/^(?:legal|lawful)[-_ ]?basis$/i)],
    transparency: [linked(/privacy/i)],
    licence: [linked(/licen[cs]e|terms/i)],
    controller: ['tenant'],
    covers: [filesUnder('servers.location'), filesUnder('servers.path')],
  },
}

/** The Open Data Contract Standard, 2.2 to 3.1, under any name. Its purpose is `description.purpose`. */
export const odcs = defineFormat({
  id: 'odcs',
  certain: /\.odcs\.ya?ml$/i,
  candidate: ANY_YAML,
  recognises: ({ text }) =>
    /^["']?kind["']?[ \t]*:[ \t]*["']?DataContract\b/m.test(text) &&
    /^["']?apiVersion["']?[ \t]*:[ \t]*["']?v?[23]\./m.test(text),
  read: source => readTrees(source, root => [declarationFrom(source, root, MAPPING)]),
})
