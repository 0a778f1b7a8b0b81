import type { Language } from '../reading/types.ts'

/** Functions that the sheet's accepted examples list, by what the type of system handles. */
const EXAMPLES: readonly { readonly type: RegExp; readonly fr: string; readonly en: string }[] = [
  {
    type: /vision|image|vid[eé]o|camera|photo/i,
    fr: 'détecter des véhicules (voitures, camions, scooters), des piétons et des panneaux routiers',
    en: 'detect vehicles (cars, lorries, scooters), pedestrians and road signs',
  },
  {
    type: /speech|voice|vocal|parole|audio|sound|sonore/i,
    fr: 'transcrire la parole, identifier la langue et distinguer les locuteurs',
    en: 'transcribe speech, identify the language and tell speakers apart',
  },
]
const TEXT = {
  fr: 'répondre à des questions, générer des courriels et des rapports, traduire et résumer des textes',
  en: 'answer questions, generate emails and reports, translate and summarise text',
}

/** A list of capabilities that would pass for a type of system. */
export function capabilityExample(systemType: string, language: Language): string {
  return (EXAMPLES.find(({ type }) => type.test(systemType)) ?? TEXT)[language]
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
