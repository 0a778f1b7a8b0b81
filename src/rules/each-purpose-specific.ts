import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose, isListed, pursuesNothingConcrete } from './predicates.ts'

/** B2: several purposes are allowed if each is determined; one vague item fails, and the comment is on that item. */
export const eachPurposeSpecific = defineRule({
  meta: { id: 'each-purpose-specific', clause: 'B2', regimes: 'every', level: 'block' },
  check(subject) {
    if (!hasPurpose(subject)) return []
    const data = { number: subject.index + 1, count: subject.declaration.purposes.length }
    if (isListed(subject) && pursuesNothingConcrete(subject))
      return [{ data, words: subject.vague[0] ?? wordsOfPurpose(subject) }]
    const failingUses = subject.operationalUse ? subject.impreciseUses : []
    return [...subject.vagueItems, ...failingUses].map(words => ({ data, words }))
  },
})
