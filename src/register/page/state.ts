import type { Verdict } from '../../engine/verdict.ts'
import { isGreen } from '../../engine/verdict.ts'

/** What a verdict comes to at a glance: three states, three colours. */
export type State = 'good' | 'review' | 'bad'

export const STATES: readonly State[] = ['good', 'review', 'bad']

/** The state of a verdict. */
export function stateOf(verdict: Verdict): State {
  if (isGreen(verdict)) return 'good'
  return verdict === 'review-required' ? 'review' : 'bad'
}
