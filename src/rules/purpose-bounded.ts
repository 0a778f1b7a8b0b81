import { defineRule } from '../engine/finding.ts'
import { hasPurpose } from './predicates.ts'

/** A2b: no door left open for any other purpose. */
export const purposeBounded = defineRule({
  meta: { id: 'purpose-bounded', clause: 'A2b', regimes: 'every', level: 'block' },
  check(subject) {
    return hasPurpose(subject) ? subject.unbounded.map(words => ({ data: {}, words })) : []
  },
})
