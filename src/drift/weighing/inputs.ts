/** All that is seen of two statements, as the numbers that the trees ask about. */

import { OUTCOMES } from '../../reading/learned/outcomes.ts'
import { outcomesOf } from '../../reading/read.ts'
import { differenceOf } from '../difference.ts'
import type { Evidence } from '../evidence.ts'
import type { Change } from '../types.ts'
import { type Feature, featuresOf } from './features.ts'
import { runFeatures } from './run-features.ts'
import { wordingOf } from './wording.ts'

/** What each statement would be judged as by itself: that one turned vague, or opens a door. */
function outcomeFeatures({ base, head }: Evidence): Feature[] {
  const [before, after] = [outcomesOf(base.clean), outcomesOf(head.clean)]
  let [alike, first, second] = [0, 0, 0]
  const single = OUTCOMES.flatMap((outcome, at): Feature[] => {
    const [was, is] = [before[at] ?? 0, after[at] ?? 0]
    alike += was * is
    first += was ** 2
    second += is ** 2
    return [
      [`base: ${outcome}`, was],
      [`head: ${outcome}`, is],
      [`turned ${outcome}`, is - was],
    ]
  })
  return [...single, ['judged alike', alike / Math.max(Number.EPSILON, Math.sqrt(first * second))]]
}

/** What was seen of two statements. */
export interface Seen {
  readonly features: readonly Feature[]
  /** The words that came and went. */
  readonly wording: Uint32Array
}

/** Everything, with the label that the rules gave. */
export function seenOf(evidence: Evidence, rule: Change): Seen {
  const difference = differenceOf(evidence.base, evidence.head)
  return {
    features: [
      ...featuresOf(evidence, rule),
      ...runFeatures(evidence.aligned, difference),
      ...outcomeFeatures(evidence),
    ],
    wording: wordingOf(evidence, difference),
  }
}
