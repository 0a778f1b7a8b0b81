import { defineRule } from '../engine/finding.ts'
import { hasPurpose, isListed, isVague, vagueWords } from './predicates.ts'

/** A2: the purpose says what is to be achieved; "improve our services" fits any project. */
export const objectiveSpecific = defineRule({
  meta: { id: 'objective-specific', clause: 'A2', regimes: 'every', level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || isListed(subject) || !isVague(subject)) return []
    return [{ data: {}, words: vagueWords(subject) }]
  },
})
