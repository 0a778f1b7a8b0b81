import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose, isListed, pursuesNothingConcrete } from './predicates.ts'

/** A2: the purpose says what is to be achieved; "improve our services" fits any project. */
export const objectiveSpecific = defineRule({
  meta: { id: 'objective-specific', clause: 'A2', regimes: 'every', level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || isListed(subject) || !pursuesNothingConcrete(subject)) return []
    // Of a general-purpose system the sheet asks for a type and capabilities; their rules say which half is missing.
    if (subject.regime === 'general-purpose') return []
    return [{ data: {}, words: subject.vague[0] ?? wordsOfPurpose(subject) }]
  },
})
