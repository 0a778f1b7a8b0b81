import type { Source } from '../../document/source.ts'
import type { Declaration } from '../declaration.ts'
import { declarationFrom, type Mapping, type Pick, readTrees } from '../mapping.ts'
import { type Found, itemsOf, select, valuesAt } from '../nodes.ts'
import { ANY_YAML, defineFormat } from './format.ts'

/** What a privacy declaration says itself, and what it inherits from its system. `data_use` is a code. */
function mappingFor(system: Found): Mapping {
  const ofSystem =
    (...paths: readonly string[]): Pick =>
    () =>
      valuesAt(system, paths)
  return {
    format: 'fides',
    title: [ofSystem('name', 'fides_key')],
    purposes: ['name'],
    fallback: [ofSystem('description')],
    fields: {
      tasks: [{ path: 'data_use', as: 'code' }],
      dataCategories: [{ path: 'data_categories', as: 'code' }],
      dataSubjects: [{ path: 'data_subjects', as: 'code' }],
      legalBasis: ['legal_basis_for_processing'],
      specialCategories: ['special_category_legal_basis'],
      retention: ['retention_period'],
      dpia: ['impact_assessment_location', ofSystem('dpa_location')],
      controller: [ofSystem('legal_name', 'administrating_department')],
      dpo: [ofSystem('dpo')],
      transparency: [ofSystem('privacy_policy')],
    },
  }
}

/** One declaration a privacy declaration, each with one purpose; one without a purpose for a system that has none. */
function declarationsOf(source: Source, system: Found): Declaration[] {
  const mapping = mappingFor(system)
  const declared = select(system, 'privacy_declarations').flatMap(itemsOf)
  if (declared.length > 0) return declared.map(found => declarationFrom(source, found, mapping))
  return [declarationFrom(source, system, { ...mapping, purposes: ['privacy_declarations.name'] })]
}

/** Fides systems under any name. A purpose is the `name` of a privacy declaration. */
export const fides = defineFormat({
  id: 'fides',
  candidate: ANY_YAML,
  recognises: ({ text }) => /^system[ \t]*:/m.test(text) && /^[ \t-]+privacy_declarations[ \t]*:/m.test(text),
  read: source =>
    readTrees(source, root =>
      select(root, 'system')
        .flatMap(itemsOf)
        .flatMap(system => declarationsOf(source, system)),
    ),
})
