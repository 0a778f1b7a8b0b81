import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose, namesNoCapability } from './predicates.ts'
import { capabilitiesBehind } from './repair.ts'

/** C3: a general-purpose system lists the functionalities that can reasonably be foreseen. */
export const capabilitiesListed = defineRule({
  meta: { id: 'capabilities-listed', clause: 'C3', regimes: ['general-purpose'], level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || !namesNoCapability(subject)) return []
    if (subject.catchAlls.length > 0 || subject.vagueCapabilities.length > 0) return []
    const type = subject.systemType
    if (!type) return [{ data: {}, words: wordsOfPurpose(subject) }]
    return [{ data: { systemType: type.span.text }, words: type, edit: capabilitiesBehind(subject, type) }]
  },
})
