import type { Declaration, Value } from '../manifest/declaration.ts'
import { normaliseName, partOfKey } from '../manifest/fields.ts'
import { type Decision, decisionOf } from '../manifest/vocabulary.ts'

/** What a test of compatibility weighs (GDPR article 6(4), points a to e). */
export const ASSESSMENT_PARTS = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const
export type AssessmentPart = (typeof ASSESSMENT_PARTS)[number]

/** A recorded assessment: the parts that say something, and the decision. */
export interface Assessment {
  readonly missing: readonly AssessmentPart[]
  readonly decision: Decision | 'none'
}

const partOf = ({ path }: Value): string => partOfKey('compatibility', path.slice(path.lastIndexOf('.') + 1))

/** Reads the `compatibility` field of a declaration. A decision without its reasons is none. */
export function assessmentOf({ details }: Declaration): Assessment {
  const values = details.compatibility ?? []
  const given = (part: AssessmentPart | 'decision'): string | undefined =>
    values.find(value => partOf(value) === part)?.fragment.text.trim()
  const decision = decisionOf(given('decision') ?? '')
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
