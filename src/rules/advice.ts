import type { Subject } from '../engine/subject.ts'
import type { Value } from '../manifest/declaration.ts'
import type { DetailField } from '../manifest/fields.ts'
import { STATEMENT } from '../manifest/formats/statement.ts'
import { hasPurpose } from './predicates.ts'

/**
 * Advice concerns a whole manifest, so it is given once, on its first purpose, and not about a bare statement. It
 * waits until something is pursued: who has no purpose yet has other worries.
 */
export function takesAdvice(subject: Subject): boolean {
  return subject.index === 0 && subject.declaration.format !== STATEMENT && hasPurpose(subject)
}

/** Values of a field of the other clauses. */
export const detail = ({ declaration }: Subject, field: DetailField): readonly Value[] =>
  declaration.details[field] ?? []

/** Whether a field of the other clauses says anything. */
export const says = (subject: Subject, field: DetailField): boolean => detail(subject, field).length > 0

/** "None known" names nothing. */
export const saysNone = ({ fragment }: Value): boolean =>
  /^\W*(?:none|no\b|aucune?|néant)/iu.test(fragment.text)
