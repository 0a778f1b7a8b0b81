import type { Declaration, Value } from '../manifest/declaration.ts'
import { normaliseName } from '../manifest/fields.ts'

/** What a test of compatibility weighs (GDPR article 6(4), points a to e). */
export const ASSESSMENT_PARTS = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const
export type AssessmentPart = (typeof ASSESSMENT_PARTS)[number]

/** Names of the parts and of the decision as front matter writes them, in English and French. */
const NAMES: Readonly<Record<AssessmentPart | 'decision', readonly string[]>> = {
  link: ['link', 'lien'],
  context: ['context', 'contexte'],
  nature: ['nature', 'nature of data', 'nature of the data', 'nature des données'],
  consequences: ['consequences', 'conséquences'],
  safeguards: ['safeguards', 'garanties'],
  decision: ['decision', 'outcome', 'décision', 'conclusion'],
}

/** The outcomes of the Data Privacy Vocabulary (DPV 2), in English and French. */
const DECISIONS: Readonly<Record<string, 'compatible' | 'incompatible' | 'unknown'>> = {
  compatible: 'compatible',
  incompatible: 'incompatible',
  notcompatible: 'incompatible',
  noncompatible: 'incompatible',
  unknown: 'unknown',
  inconnu: 'unknown',
  inconnue: 'unknown',
}

/** A recorded assessment: the parts that say something, and the decision. */
export interface Assessment {
  readonly missing: readonly AssessmentPart[]
  readonly decision: 'compatible' | 'incompatible' | 'unknown' | 'none'
}

const lastStep = ({ path }: Value): string => normaliseName(path.slice(path.lastIndexOf('.') + 1))

/** Reads the `compatibility` field of a declaration. A decision without its reasons is none. */
export function assessmentOf({ details }: Declaration): Assessment {
  const values = details.compatibility ?? []
  const given = (part: AssessmentPart | 'decision'): string | undefined => {
    const names = NAMES[part].map(normaliseName)
    return values.find(value => names.includes(lastStep(value)))?.fragment.text.trim()
  }
  const decision = DECISIONS[normaliseName(given('decision') ?? '')]
  return {
    missing: ASSESSMENT_PARTS.filter(part => !given(part)),
    decision: decision ?? (values.length > 0 ? 'unknown' : 'none'),
  }
}

const textOf = (values: readonly Value[] = []): string =>
  values.map(({ fragment }) => normaliseName(fragment.text)).join(' ')

/** Whether a field says something that it did not say before the change: an old assessment answers an old question. */
export function isNew(field: 'compatibility' | 'legalBasis', head: Declaration, base: Declaration): boolean {
  const said = textOf(head.details[field])
  return said !== '' && said !== textOf(base.details[field])
}
