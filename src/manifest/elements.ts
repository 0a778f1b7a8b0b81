import type { Fragment } from '../document/fragment.ts'
import type { Place } from '../document/lines.ts'
import { type Elements, type FoundAs, NO_ELEMENTS, type Purpose, type Value } from './declaration.ts'
import type { ElementField } from './fields.ts'
import { regimeOf } from './vocabulary.ts'

/** The elements that fields hold, given the values of each field. */
export function elementsFrom(valuesOf: (field: ElementField) => readonly Value[]): Elements {
  const [systemType] = valuesOf('systemType')
  const [researchObjective] = valuesOf('researchObjective')
  const [named] = valuesOf('regime')
  const regime = named && regimeOf(named.fragment.text)
  return {
    ...(named && regime && { regime: { ...named, regime } }),
    ...(systemType && { systemType }),
    ...(researchObjective && { researchObjective }),
    capabilities: valuesOf('capabilities'),
    operationalUses: valuesOf('operationalUses'),
    excludedFunctions: valuesOf('excludedFunctions'),
  }
}

/** The purpose of a declaration that words none and whose fields say something of it; nothing where they don't. */
export function purposeOfFields(shared: Elements, place: Place): Purpose[] {
  const says =
    Boolean(shared.systemType ?? shared.researchObjective) ||
    shared.capabilities.length > 0 ||
    shared.operationalUses.length > 0
  return says ? [emptyPurpose('fields', place)] : []
}

/** A purpose made of one statement. */
export function purposeOf(fragment: Fragment, path: string, foundAs: FoundAs): Purpose {
  return { ...NO_ELEMENTS, statement: { fragment, path, foundAs }, path, place: fragment.place() }
}

/** A purpose that has a place and no words, so that its absence is told where it should stand. */
export function emptyPurpose(path: string, place: Place): Purpose {
  return { ...NO_ELEMENTS, path, place }
}
