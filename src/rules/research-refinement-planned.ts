import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { detail, takesAdvice } from './advice.ts'
import { datesIn } from './dates.ts'

/** D4: the objective is refined as the project goes on, so the next date is written down, and lies ahead. */
export const researchRefinementPlanned = defineRule({
  meta: { id: 'research-refinement-planned', clause: 'D4', regimes: ['research'], level: 'advise' },
  check(subject, { today }) {
    if (!takesAdvice(subject) || subject.regime !== 'research') return []
    const [value] = detail(subject, 'nextRefinement')
    if (!value) return [{ data: {}, words: undefined }]
    // An event without a date is as good as a date; of several dates the last one counts.
    const last = datesIn(value.fragment.text).sort().at(-1)
    return last !== undefined && last < today ? [{ data: { overdue: last }, words: wholeOf(value) }] : []
  },
})
