import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { detail, takesAdvice } from './advice.ts'

/** A number, in figures or in words, with a unit of time; or an event that ends the retention. */
const NUMBER = '(?:\\d+|one|two|three|four|five|six|ten|twelve|une?|deux|trois|quatre|cinq|six|dix|douze)'
const UNIT = '(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)'
const DURATION = new RegExp(`(?<![\\p{L}\\d])${NUMBER}\\s*${UNIT}(?!\\p{L})`, 'iu')
const END_EVENT = /\b(?:until|after|once|end of|jusqu|après|dès que|fin d|à l['’]issue)/iu

/** A8: a duration or an end event; "as long as necessary" is none. */
export const retentionStated = defineRule({
  meta: { id: 'retention-stated', clause: 'A8', regimes: 'every', level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject)) return []
    const values = detail(subject, 'retention')
    if (values.some(({ fragment: { text } }) => DURATION.test(text) || END_EVENT.test(text))) return []
    return [{ data: {}, words: values[0] && wholeOf(values[0]) }]
  },
})
