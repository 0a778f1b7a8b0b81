import type { Fragment } from '../../document/fragment.ts'
import { matchedBy } from '../../document/matched.ts'
import type { Declaration, Elements, Value } from '../declaration.ts'
import type { Passage } from './passages.ts'
import { isFilled } from './placeholders.ts'

/** All text of a passage. */
export const textOf = ({ parts }: Passage<string>): string =>
  parts.map(({ fragment }) => fragment.text).join('\n')

const filledOnly = (values: readonly Value[]): readonly Value[] =>
  values.filter(({ fragment }) => isFilled(fragment.text))

/** Elements without those that a template left open. */
export function filledElements({ systemType, researchObjective, ...elements }: Elements): Elements {
  return {
    ...elements,
    ...(systemType && isFilled(systemType.fragment.text) && { systemType }),
    ...(researchObjective && isFilled(researchObjective.fragment.text) && { researchObjective }),
    capabilities: filledOnly(elements.capabilities),
    operationalUses: filledOnly(elements.operationalUses),
    excludedFunctions: filledOnly(elements.excludedFunctions),
  }
}

/** Details without those that a template left open. */
export function filledDetails(details: Declaration['details']): Declaration['details'] {
  const filled = Object.entries(details).map(([field, values]) => [field, filledOnly(values)] as const)
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0))
}

/** What a title names behind the words for its kind of document: "Dataset Card for Owls". */
export function titleAfter(kind: RegExp, title: Fragment | undefined): Value | undefined {
  const fragment = title?.slice(matchedBy(kind, title.text).length, title.text.length)
  return fragment && isFilled(fragment.text) ? { fragment, path: 'title', foundAs: 'declared' } : undefined
}
