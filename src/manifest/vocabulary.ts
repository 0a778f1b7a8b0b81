import type { Language, Regime } from '../reading/types.ts'
import { type FieldNames, normaliseName } from './fields.ts'

/** Outcomes of a test of compatibility, after the Data Privacy Vocabulary (DPV 2). */
export type Decision = 'compatible' | 'incompatible' | 'unknown'

/** Values that a field chooses from, with the words for each. */
export const VOCABULARIES = {
  regime: {
    operational: { en: ['operational', 'operational use'], fr: ['opérationnel', 'usage opérationnel'] },
    'general-purpose': {
      en: ['general-purpose', 'general-purpose AI', 'GPAI'],
      fr: ['usage général', 'IA à usage général'],
    },
    research: { en: ['research', 'scientific research'], fr: ['recherche', 'recherche scientifique'] },
  } satisfies Record<Regime, FieldNames>,
  language: {
    fr: { en: ['French'], fr: ['français'] },
    en: { en: ['English'], fr: ['anglais'] },
  } satisfies Record<Language, FieldNames>,
  decision: {
    compatible: { en: ['compatible'], fr: ['compatible'] },
    incompatible: { en: ['incompatible', 'not compatible'], fr: ['incompatible', 'non compatible'] },
    unknown: { en: ['unknown'], fr: ['inconnue', 'inconnu'] },
  } satisfies Record<Decision, FieldNames>,
}

export type Vocabulary = keyof typeof VOCABULARIES

/** The value that a text means, in whatever spelling and language; the text itself where it means none. */
export function meantValue(vocabulary: Vocabulary, text: string): string {
  const name = normaliseName(text)
  const entries: [string, FieldNames][] = Object.entries(VOCABULARIES[vocabulary])
  const found = entries.find(([value, { en, fr }]) =>
    [value, ...en, ...fr].some(word => normaliseName(word) === name),
  )
  return found?.[0] ?? text.trim().toLowerCase()
}

/** The regime that a text names, in English or French; nothing when it names none. */
export function regimeOf(text: string): Regime | undefined {
  const name = meantValue('regime', text)
  return name in VOCABULARIES.regime ? (name as Regime) : undefined
}

/** The language that a text names; nothing when it is none that messages speak. */
export function languageCodeOf(text: string): Language | undefined {
  const name = meantValue('language', text)
  return name in VOCABULARIES.language ? (name as Language) : undefined
}
