import { defineRule } from '../engine/finding.ts'
import { hasPurpose, namesNoCapability } from './predicates.ts'
import { capabilitiesInstead } from './repair.ts'

/** C3: "various tasks" is no capability, neither as the content of a sentence nor as an entry of the list. */
export const capabilitiesConcrete = defineRule({
  meta: { id: 'capabilities-concrete', clause: 'C3b', regimes: ['general-purpose'], level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || subject.regime !== 'general-purpose') return []
    const catchAlls = namesNoCapability(subject) ? subject.catchAlls : []
    const data = subject.systemType ? { systemType: subject.systemType.span.text } : {}
    return [...subject.vagueCapabilities, ...catchAlls].map(words => ({
      data,
      words,
      edit: capabilitiesInstead(subject, words),
    }))
  },
})
