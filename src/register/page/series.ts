import type { Entry, Register } from '../schema.ts'
import { type State, stateOf } from './state.ts'

/** How many declarations were in each state on a day. */
export interface Sample extends Readonly<Record<State, number>> {
  readonly day: string
}

/** Points of the curve, at most: more than a chart of this width shows. */
const MOST_SAMPLES = 48

const DAY = 86_400_000
const time = (day: string): number => Date.parse(day)
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The state of a declaration on a day; nothing before it was there. */
function stateOn({ history }: Entry, day: string): State | undefined {
  const last = history.findLast(step => step.day <= day)
  return last && stateOf(last.verdict)
}

/** States over time, evenly spaced from the first declaration to today; empty without a history. */
export function samplesOf({ entries }: Register, today: string): Sample[] {
  const days = entries.flatMap(({ history }) => history.map(({ day }) => day)).sort()
  const [first] = days
  if (first === undefined || first >= today) return []
  const count = Math.min(MOST_SAMPLES, Math.round((time(today) - time(first)) / DAY))
  return Array.from({ length: count + 1 }, (_, at) => {
    const day = dayOf(time(first) + ((time(today) - time(first)) * at) / count)
    const sample = { day, good: 0, review: 0, bad: 0 }
    for (const entry of entries) {
      const state = stateOn(entry, day)
      if (state) sample[state]++
    }
    return sample
  })
}

/** Upper ends of the bins of ages, in days. */
const BINS = [91, 183, 365, 730]

/** How many declarations were last changed how long ago; the last number is of those whose age is unknown. */
export function agesOf({ entries }: Register, today: string): number[] {
  const counts = [0, 0, 0, 0, 0, 0]
  for (const { changed } of entries) {
    const age = changed === undefined ? Number.NaN : (time(today) - time(changed)) / DAY
    const bin = Number.isNaN(age) ? 5 : BINS.filter(end => age >= end).length
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
