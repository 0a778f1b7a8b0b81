import { declarationFrom, type Mapping, readTrees } from '../mapping.ts'
import { type Found, itemsOf, select, valuesAt } from '../nodes.ts'
import { defineFormat } from './format.ts'

const MAPPING: Mapping = {
  format: 'cyclonedx',
  title: ['name'],
  purposes: ['modelCard.considerations.useCases'],
  fallback: ['description', 'data.description'],
  fields: {
    intendedUsers: ['modelCard.considerations.users'],
    limitations: ['modelCard.considerations.technicalLimitations'],
    tasks: [
      { path: 'modelCard.modelParameters.task', as: 'code' },
      { path: 'modelCard.modelParameters.architectureFamily', as: 'code' },
      { path: 'modelCard.modelParameters.modelArchitecture', as: 'code' },
    ],
    dataCategories: ['data.sensitiveData', 'modelCard.modelParameters.datasets.sensitiveData'],
    licence: ['licenses.license.id', 'licenses.license.name', 'licenses.expression'],
    controller: ['data.governance.owners.organization.name', 'supplier.name', 'publisher'],
  },
}

const isOfAi = (component: Found): boolean =>
  select(component, 'modelCard').length > 0 ||
  valuesAt(component, ['type']).some(({ fragment }) =>
    /^(?:machine-learning-model|data)$/.test(fragment.text),
  )

/** Models and data among the components of a bill, at any depth. */
function componentsOf(parent: Found): Found[] {
  return select(parent, 'components')
    .flatMap(itemsOf)
    .flatMap(component => [...(isOfAi(component) ? [component] : []), ...componentsOf(component)])
}

/** CycloneDX bills of materials with models or data; one of software alone declares no purpose. */
export const cyclonedx = defineFormat({
  id: 'cyclonedx',
  candidate: /(?:^|\/)(?:[^/]*bom[^/]*|[^/]*\.cdx|[^/]*cyclonedx[^/]*)\.json$/i,
  recognises: ({ text }) =>
    /"bomFormat"\s*:\s*"CycloneDX"/.test(text) &&
    /"modelCard"\s*:|"type"\s*:\s*"(?:machine-learning-model|data)"/.test(text),
  read: source =>
    readTrees(source, root =>
      [...select(root, 'metadata.component').filter(isOfAi), ...componentsOf(root)].map(component =>
        declarationFrom(source, component, MAPPING),
      ),
    ),
})
