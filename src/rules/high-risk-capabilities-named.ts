import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** C7: the foreseeable capabilities that carry most risk. */
export const highRiskCapabilitiesNamed = defineRule({
  meta: { id: 'high-risk-capabilities-named', clause: 'C7', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    return takesAdvice(subject) &&
      subject.regime === 'general-purpose' &&
      !says(subject, 'highRiskCapabilities')
      ? [{ data: {}, words: undefined }]
      : []
  },
})
