import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose } from './predicates.ts'

/** D1: research always states its objective; it may be less precise, but "research purposes" alone is none. */
export const researchObjectiveStated = defineRule({
  meta: { id: 'research-objective-stated', clause: 'D1', regimes: ['research'], level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || subject.regime !== 'research' || subject.researchObjective) return []
    return [{ data: {}, words: subject.impreciseObjectives[0] ?? wordsOfPurpose(subject) }]
  },
})
