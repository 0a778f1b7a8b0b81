import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** D5: research has derogations; those that are used are named. */
export const researchDerogationsNamed = defineRule({
  meta: { id: 'research-derogations-named', clause: 'D5', regimes: ['research'], level: 'advise' },
  check(subject) {
    return takesAdvice(subject) && subject.regime === 'research' && !says(subject, 'derogations')
      ? [{ data: {}, words: undefined }]
      : []
  },
})
