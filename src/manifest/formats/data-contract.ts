import type { Value } from '../declaration.ts'
import { declarationFrom, filesUnder, type Mapping, readTrees } from '../mapping.ts'
import { type Found, valuesAt, where } from '../nodes.ts'
import { durationFrom } from '../retention.ts'
import { ANY_YAML, defineFormat } from './format.ts'

/** How long data are kept; "unlimited: true" is no limit, whatever stands beside it. */
function retention(root: Found): Value[] {
  const under = (...keys: readonly string[]): Value[] =>
    valuesAt(
      root,
      ['servicelevels', 'servicelevel'].flatMap(levels => keys.map(key => `${levels}.retention.${key}`)),
    )
  const endless = under('unlimited').filter(({ fragment }) => /^(?:true|yes)$/i.test(fragment.text))
  if (endless.length > 0)
    return endless.map(value => ({ ...value, fragment: value.fragment.reworded('unlimited') }))
  return under('period', 'description').map(durationFrom)
}

const licence = (root: Found): Value[] =>
  where(root, 'terms.policies', 'name', /licen[cs]e/i).flatMap(policy =>
    valuesAt(policy, ['description', 'url']),
  )

const MAPPING: Mapping = {
  format: 'data-contract',
  title: ['info.title'],
  // Files that were copied from ODCS keep its `description.purpose`.
  purposes: ['terms.usage', 'description.purpose'],
  fallback: ['info.description', 'terms.description'],
  fields: {
    limitations: ['terms.limitations'],
    retention: [retention],
    controller: ['info.owner', 'info.contact.name'],
    licence: [licence],
    covers: [filesUnder('servers.*.location'), filesUnder('servers.*.path')],
  },
}

/** The Data Contract Specification, all versions. Its purpose is `terms.usage`. */
export const dataContract = defineFormat({
  id: 'data-contract',
  candidate: ANY_YAML,
  recognises: ({ text }) => /^["']?dataContractSpecification["']?[ \t]*:/m.test(text),
  read: source => readTrees(source, root => [declarationFrom(source, root, MAPPING)]),
})
