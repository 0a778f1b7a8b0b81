import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** D4: the objective is refined as the project goes on, so the next date is written down. */
export const researchRefinementPlanned = defineRule({
  meta: { id: 'research-refinement-planned', clause: 'D4', regimes: ['research'], level: 'advise' },
  check(subject) {
    return takesAdvice(subject) && subject.regime === 'research' && !says(subject, 'nextRefinement')
      ? [{ data: {}, words: undefined }]
      : []
  },
})
