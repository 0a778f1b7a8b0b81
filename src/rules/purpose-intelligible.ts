import { defineRule } from '../engine/finding.ts'
import { hasPurpose } from './predicates.ts'

/** A3: a person whose data it is can follow it. Raised only where jargon leaves nothing else. */
export const purposeIntelligible = defineRule({
  meta: { id: 'purpose-intelligible', clause: 'A3', regimes: 'every', level: 'block' },
  check(subject) {
    return hasPurpose(subject) && subject.unintelligible ? [{ data: {}, words: subject.unintelligible }] : []
  },
})
