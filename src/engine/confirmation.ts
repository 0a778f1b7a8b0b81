import { stringify } from 'yaml'
import { readField } from '../reading/read.ts'
import type { Language, Regime } from '../reading/types.ts'
import type { Edit } from './edit.ts'
import type { Subject } from './subject.ts'
import type { Words } from './words.ts'

/** Names of the fields that a confirmation writes, in the language of the declaration. */
const KEYS: Readonly<
  Record<Language, Readonly<Record<'regime' | 'type' | 'capabilities' | 'uses' | 'objective', string>>>
> = {
  en: {
    regime: 'regime',
    type: 'systemType',
    capabilities: 'capabilities',
    uses: 'operationalUses',
    objective: 'researchObjective',
  },
  fr: {
    regime: 'régime',
    type: 'type de système',
    capabilities: 'capacités',
    uses: 'usages opérationnels',
    objective: 'objectif de recherche',
  },
}

/** Values of the field for the regime, in the language of the declaration. */
export const REGIME_VALUES: Readonly<Record<Language, Readonly<Record<Regime, string>>>> = {
  en: { operational: 'operational', 'general-purpose': 'general-purpose', research: 'research' },
  fr: { operational: 'opérationnel', 'general-purpose': 'usage général', research: 'recherche' },
}

const line = ({ span }: Words): string => span.text.replace(/\s+/g, ' ').trim()

/**
 * Capabilities as items that stand alone: "identify a speaker, their language, age" is one item, because "age" by
 * itself names no function.
 */
function itemsOf(capabilities: readonly Words[], language: Language): string[] {
  const items: string[] = []
  for (const text of capabilities.map(line)) {
    const { verdict } = readField(text, 'capability', language)
    const standsAlone = verdict === 'concrete' || verdict === 'weak'
    if (standsAlone || items.length === 0) items.push(text)
    else items[items.length - 1] += `, ${text}`
  }
  return items
}

/** What was read of a purpose, as fields of front matter; nothing when a part that its regime needs is missing. */
function fieldsOf(subject: Subject): Record<string, string | string[]> | undefined {
  const { regime, systemType, capabilities, operationalUse, researchObjective, language } = subject
  if (regime === 'undetermined') return undefined
  const keys = KEYS[language]
  const head = { [keys.regime]: REGIME_VALUES[language][regime] }
  switch (regime) {
    case 'operational':
      return operationalUse && { ...head, [keys.uses]: [line(operationalUse)] }
    case 'research':
      return researchObjective && { ...head, [keys.objective]: line(researchObjective) }
    case 'general-purpose':
      if (!systemType || capabilities.length === 0) return undefined
      return { ...head, [keys.type]: line(systemType), [keys.capabilities]: itemsOf(capabilities, language) }
  }
}

/**
 * The edit by which an author confirms what was read: the elements go into the front matter, where they are judged
 * as declared. Only for a declaration with one purpose: with several nobody could tell whose fields they are.
 */
export function confirmationOf(subject: Subject): Edit | undefined {
  const { declaration } = subject
  if (declaration.format !== 'purpose-md' || declaration.purposes.length !== 1) return undefined
  const fields = fieldsOf(subject)
  if (!fields) return undefined
  const yaml = stringify(fields, { lineWidth: 100 }).trimEnd()
  const { text, lines } = declaration.source
  const first = text.slice(0, lines.startOf(1)).replace(/[\r\n]+$/, '')
  // Below an opening fence the fields join the front matter that is there; otherwise they become one.
  return { first: 1, last: 1, text: first === '---' ? `---\n${yaml}` : `---\n${yaml}\n---\n\n${first}` }
}
