import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { detail, takesAdvice } from './advice.ts'
import { durationsIn } from './durations.ts'

const END_EVENT = /\b(?:until|after|once|end of|jusqu|après|dès que|fin d|à l['’]issue)/iu

/** A8: a duration or an end event; "as long as necessary" is none. A repository may set the longest it allows. */
export const retentionStated = defineRule({
  meta: {
    id: 'retention-stated',
    clause: 'A8',
    regimes: 'every',
    level: 'advise',
    options: z.object({ 'maximum-months': z.optional(z.coerce.number().check(z.minimum(1))) }),
  },
  check(subject, { options }) {
    if (!takesAdvice(subject)) return []
    const values = detail(subject, 'retention')
    const longest = options['maximum-months'] ?? Number.POSITIVE_INFINITY
    const tooLong = values.find(({ fragment: { text } }) =>
      durationsIn(text).some(months => months > longest),
    )
    if (tooLong) return [{ data: { longest }, words: wholeOf(tooLong) }]
    const isLimited = values.some(
      ({ fragment: { text } }) => durationsIn(text).length > 0 || END_EVENT.test(text),
    )
    return isLimited ? [] : [{ data: {}, words: values[0] && wholeOf(values[0]) }]
  },
})
