import { defineRule } from '../engine/finding.ts'
import { says, takesAdvice } from './advice.ts'

/** A6: how the people concerned are told why their data are collected. */
export const transparencyStated = defineRule({
  meta: { id: 'transparency-stated', clause: 'A6', regimes: 'every', level: 'advise' },
  check(subject) {
    return takesAdvice(subject) && !says(subject, 'transparency') ? [{ data: {}, words: undefined }] : []
  },
})
