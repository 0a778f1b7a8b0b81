import { lately } from '../reading/lately.ts'
import type { Language, Regime } from '../reading/types.ts'
import { byName, type FieldNames, normaliseName } from './fields.ts'

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

const TERM_OF = lately(Object.keys(VOCABULARIES).length, vocabulary =>
  byName<string>(VOCABULARIES[vocabulary as Vocabulary]),
)

/** The value that a text means, in whatever spelling and language; nothing where it means none. */
export const termOf = (vocabulary: Vocabulary, text: string): string | undefined =>
  TERM_OF(vocabulary).get(normaliseName(text))

/** Whether a name is that of a vocabulary. */
export const isVocabulary = (name: string): name is Vocabulary => Object.hasOwn(VOCABULARIES, name)

/** The regime that a text names, in English or French; nothing when it names none. */
export const regimeOf = (text: string): Regime | undefined => termOf('regime', text) as Regime | undefined

/** The language that a text names; nothing when it is none that messages speak. */
export const languageCodeOf = (text: string): Language | undefined =>
  termOf('language', text) as Language | undefined

/** The outcome of an assessment that a text names; nothing when it names none. */
export const decisionOf = (text: string): Decision | undefined =>
  termOf('decision', text) as Decision | undefined
