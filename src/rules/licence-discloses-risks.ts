import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { detail, takesAdvice } from './advice.ts'

/** C6: the licence lets people know the extent of the risks; the name of a licence alone does not. */
export const licenceDisclosesRisks = defineRule({
  meta: { id: 'licence-discloses-risks', clause: 'C6', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject) || subject.regime !== 'general-purpose') return []
    const values = detail(subject, 'licence')
    if (values.some(({ fragment: { text } }) => /ris[kq]/i.test(text))) return []
    return [{ data: {}, words: values[0] && wholeOf(values[0]) }]
  },
})
