import { defineRule } from '../engine/finding.ts'
import { hasPurpose } from './predicates.ts'

/** A4: a cue of a practice that EU law forbids asks for a person's decision; it never blocks by itself. */
export const purposeLegitimate = defineRule({
  meta: { id: 'purpose-legitimate', clause: 'A4', regimes: 'every', level: 'review' },
  check(subject) {
    return hasPurpose(subject) ? subject.practiceCues.slice(0, 1).map(words => ({ data: {}, words })) : []
  },
})
