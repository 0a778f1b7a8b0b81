import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** C5: users of the system are reminded to define their own purpose. */
export const downstreamReminder = defineRule({
  meta: { id: 'downstream-reminder', clause: 'C5', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    return takesAdvice(subject) &&
      subject.regime === 'general-purpose' &&
      !says(subject, 'downstreamReminder')
      ? [{ data: {}, words: undefined }]
      : []
  },
})
