import type { LegalFact } from '../law/fact.ts'
import type { Language } from '../reading/types.ts'

interface Example {
  /** Words of a type or a capability that this example fits. */
  readonly about: RegExp
  readonly type: Readonly<Record<Language, string>>
  readonly capabilities: Readonly<Record<Language, string>>
}

/** Types and functions after the sheet's accepted examples, by what the system handles. */
const SPEECH: Example = {
  about: /speech|voice|vocal|voix|parole|audio|speaker|locuteur|transcri/i,
  type: { fr: 'modèle de reconnaissance vocale', en: 'speech recognition model' },
  capabilities: {
    fr: 'transcrire la parole, identifier la langue et distinguer les locuteurs',
    en: 'transcribe speech, identify the language and tell speakers apart',
  },
}
const TEXT: Example = {
  about: /text|langu|LLM|translat|tradui|summar|résum|question|rédig|write|answer|répond/i,
  type: { fr: 'grand modèle de langage', en: 'large language model' },
  capabilities: {
    fr: 'répondre à des questions, générer des courriels et des rapports, traduire et résumer des textes',
    en: 'answer questions, generate emails and reports, translate and summarise text',
  },
}
const VISION: Example = {
  about: /vision|image|vid[eé]o|camera|photo|visage|face|object|objet|d[ée]tect/i,
  type: { fr: 'modèle de vision par ordinateur', en: 'computer vision model' },
  capabilities: {
    fr: 'détecter des véhicules (voitures, camions, scooters), des piétons et des panneaux routiers',
    en: 'detect vehicles (cars, lorries, scooters), pedestrians and road signs',
  },
}

const exampleFor = (words: string, otherwise: Example): Example =>
  [SPEECH, TEXT, VISION].find(({ about }) => about.test(words)) ?? otherwise

/** What stands between a type and its capabilities. */
export const ableTo = (language: Language): string => ({ fr: 'capable de', en: 'able to' })[language]

/** A list of capabilities that would pass for a type of system. */
export function capabilityExample(systemType: string, language: Language): string {
  return exampleFor(systemType, TEXT).capabilities[language]
}

/** A type and capabilities that would pass: those that the file lists, under a type that could have them. */
export function typeExample(
  listed: readonly string[],
  language: Language,
): { type: string; capabilities: string } {
  const example = exampleFor(listed.join(' '), listed.length > 0 ? VISION : TEXT)
  const capabilities = listed.slice(0, 3).join(', ') || example.capabilities[language]
  return { type: example.type[language], capabilities }
}

const LONGEST = 90

/** What the file already says, on one line and shortened, to build an example from; `otherwise` when it says nothing. */
export function first(text: string | undefined, otherwise: string): string {
  const line = (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,\s]+$/, '')
  if (line === '') return otherwise
  if (line.length <= LONGEST) return line
  return `${line.slice(0, LONGEST).replace(/\s\S*$/, '')} …`
}

/** A legal fact with its article, its act and the day from which it applies. */
export function citation(
  { title, reference, act, inForce, confidence }: LegalFact,
  language: Language,
): string {
  const source = `${title[language]} (${reference[language]}, ${act[language]}`
  const since = {
    en: `applies from ${inForce}${confidence === 'high' ? '' : ', to be checked'}`,
    fr: `applicable à partir du ${inForce}${confidence === 'high' ? '' : ', à vérifier'}`,
  }
  return `${source}, ${since[language]})`
}
