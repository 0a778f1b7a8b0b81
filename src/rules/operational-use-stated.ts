import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose, isVague } from './predicates.ts'

/** B1: what the system does, for whom or where, for which decision or service. */
export const operationalUseStated = defineRule({
  meta: { id: 'operational-use-stated', clause: 'B1', regimes: ['operational'], level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || subject.regime !== 'operational' || subject.operationalUse) return []
    if (isVague(subject)) return []
    const words = subject.impreciseUses[0] ?? wordsOfPurpose(subject)
    return [{ data: { statement: words?.span.text ?? '' }, words }]
  },
})
