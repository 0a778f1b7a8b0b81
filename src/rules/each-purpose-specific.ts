import { defineRule } from '../engine/finding.ts'
import { hasPurpose, isListed, isVague, vagueWords } from './predicates.ts'

/** B2: several purposes are allowed if each is determined; one vague item fails, and the comment is on that item. */
export const eachPurposeSpecific = defineRule({
  meta: { id: 'each-purpose-specific', clause: 'B2', regimes: 'every', level: 'block' },
  check(subject) {
    if (!hasPurpose(subject)) return []
    const data = { number: subject.index + 1, count: subject.declaration.purposes.length }
    if (isListed(subject) && isVague(subject)) return [{ data, words: vagueWords(subject) }]
    const failingUses = subject.operationalUse ? subject.impreciseUses : []
    return [...subject.vagueItems, ...failingUses].map(words => ({ data, words }))
  },
})
