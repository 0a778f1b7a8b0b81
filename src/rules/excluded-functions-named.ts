import { defineRule } from '../engine/finding.ts'
import { takesAdvice } from './advice.ts'

/** C8: functionalities that the design excludes: short text only, too slow for real time, a closed list of classes. */
export const excludedFunctionsNamed = defineRule({
  meta: { id: 'excluded-functions-named', clause: 'C8', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject) || subject.regime !== 'general-purpose') return []
    return subject.exclusions.length === 0 ? [{ data: {}, words: undefined }] : []
  },
})
