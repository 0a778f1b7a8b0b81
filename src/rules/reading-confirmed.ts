import * as z from 'zod/mini'
import { confirmationOf } from '../engine/confirmation.ts'
import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose } from './predicates.ts'

/** What asks about one statement in twenty; docs/accuracy.md shows what each threshold gives. */
const CONFIDENT = 0.6

/**
 * A3: explicit. A purpose that passes only by an uncertain reading of its sentence is confirmed by its author, who
 * puts what was read into fields; a gate that guesses would let vague purposes through.
 */
export const readingConfirmed = defineRule({
  meta: {
    id: 'reading-confirmed',
    clause: 'A3',
    regimes: 'every',
    level: 'review',
    options: z.object({
      confidence: z._default(z.coerce.number().check(z.minimum(0.5), z.maximum(1)), CONFIDENT),
    }),
  },
  check(subject, { options: { confidence } }) {
    if (!hasPurpose(subject) || subject.certainty >= confidence) return []
    const edit = confirmationOf(subject)
    const words = wordsOfPurpose(subject)
    return [{ data: { regime: subject.regime }, words, ...(edit && { edit }) }]
  },
})
