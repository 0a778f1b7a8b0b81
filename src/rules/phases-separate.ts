import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** B3: development and deployment stay two processings, each analysed on its own. */
export const phasesSeparate = defineRule({
  meta: { id: 'phases-separate', clause: 'B3', regimes: ['operational'], level: 'advise' },
  check(subject) {
    return takesAdvice(subject) && subject.regime === 'operational' && !says(subject, 'phases')
      ? [{ data: {}, words: undefined }]
      : []
  },
})
