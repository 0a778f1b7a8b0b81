import { confirmationOf } from '../engine/confirmation.ts'
import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose } from './predicates.ts'

/**
 * A3: explicit. A purpose that passes only by an uncertain reading of its sentence is confirmed by its author, who
 * puts what was read into fields; a gate that guesses would let vague purposes through.
 */
export const readingConfirmed = defineRule({
  meta: { id: 'reading-confirmed', clause: 'A3', regimes: 'every', level: 'review' },
  check(subject) {
    if (!hasPurpose(subject) || subject.isCertain) return []
    const edit = confirmationOf(subject)
    const words = wordsOfPurpose(subject)
    return [{ data: { regime: subject.regime }, words, ...(edit && { edit }) }]
  },
})
