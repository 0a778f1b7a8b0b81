import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { detail, says, takesAdvice } from './advice.ts'

/** "None known" names no capability. */
const NONE = /^\W*(?:none|no\b|aucune?|néant)/iu

/** C7b: where a declaration names capabilities of high risk, they may feed the impact assessment. */
export const dpiaConsidered = defineRule({
  meta: { id: 'dpia-considered', clause: 'C7b', regimes: 'every', level: 'advise' },
  check(subject) {
    const risk = detail(subject, 'highRiskCapabilities').find(({ fragment }) => !NONE.test(fragment.text))
    return takesAdvice(subject) && risk && !says(subject, 'dpia') ? [{ data: {}, words: wholeOf(risk) }] : []
  },
})
