import { defineRule } from '../engine/finding.ts'
import { hasPurpose } from './predicates.ts'
import { without } from './repair.ts'

/** A2b: no door left open for any other purpose. */
export const purposeBounded = defineRule({
  meta: { id: 'purpose-bounded', clause: 'A2b', regimes: 'every', level: 'block' },
  check(subject) {
    if (!hasPurpose(subject)) return []
    return subject.unbounded.map(words => {
      const edit = without(subject, words)
      return { data: {}, words, ...(edit && { edit }) }
    })
  },
})
