import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** A7: the categories of data, so that each can be tied to the purpose. */
export const minimisationStated = defineRule({
  meta: { id: 'minimisation-stated', clause: 'A7', regimes: 'every', level: 'advise' },
  check(subject) {
    return takesAdvice(subject) && !says(subject, 'dataCategories') ? [{ data: {}, words: undefined }] : []
  },
})
