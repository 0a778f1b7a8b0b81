import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** C9: known use cases and how the system is distributed. */
export const conditionsOfUseNamed = defineRule({
  meta: { id: 'conditions-of-use-named', clause: 'C9', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    return takesAdvice(subject) && subject.regime === 'general-purpose' && !says(subject, 'conditionsOfUse')
      ? [{ data: {}, words: undefined }]
      : []
  },
})
