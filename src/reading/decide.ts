/**
 * From the elements of a reading to the verdict, clause by clause.
 *
 * Pure and small: whatever found the elements, the verdict follows from them alone.
 */

import type { Reading } from './types.ts'

/** Why a statement is not accepted (codes of `corpus/README.md`). */
export type ReasonCode =
  | 'no-purpose'
  | 'vague-objective'
  | 'operational-use-imprecise'
  | 'type-missing'
  | 'capabilities-missing'
  | 'capabilities-open-ended'
  | 'research-objective-missing'
  | 'incompatible-or-unbounded-reuse'
  | 'not-understandable'
  | 'illegitimate'

/** The verdict of a statement; reasons are empty when it is accepted. */
export interface Decision {
  readonly verdict: 'accept' | 'block' | 'review'
  readonly reasons: readonly ReasonCode[]
}

/** C3: concrete functions are listed. */
export const hasCapabilities = (reading: Reading): boolean => reading.capabilities.length > 0

/** What the sheet asks of each case, as far as it was found: in a sentence or in fields. */
export interface Precision {
  readonly regime: Reading['regime']
  readonly operationalUse?: unknown
  readonly systemType?: unknown
  readonly capabilities: readonly unknown[]
  readonly researchObjective?: unknown
}

/** Something precise is said in its own regime: the use (B1), type and capabilities (C1 and C3), the aim (D1). */
export function isPrecise(found: Precision): boolean {
  if (found.regime === 'operational') return found.operationalUse !== undefined
  if (found.regime === 'general-purpose')
    return found.systemType !== undefined && found.capabilities.length > 0
  return found.regime === 'research' && found.researchObjective !== undefined
}

/** What is missing for the regime. */
function missing(reading: Reading): ReasonCode[] {
  if (isPrecise(reading)) return []
  if (reading.regime === 'operational') return ['operational-use-imprecise']
  if (reading.regime === 'research') return ['research-objective-missing']
  if (reading.regime === 'undetermined') return ['vague-objective']
  const reasons: ReasonCode[] = reading.systemType === undefined ? ['type-missing'] : []
  if (hasCapabilities(reading)) return reasons
  const open: ReasonCode[] = reading.catchAlls.length > 0 ? ['capabilities-open-ended'] : []
  return [...reasons, ...open, 'capabilities-missing']
}

/** What is vague: the whole, or one item of a list (A2, B2). */
function vagueness(reading: Reading, missed: boolean): ReasonCode[] {
  if (reading.vagueItems.length > 0) return ['vague-objective', 'operational-use-imprecise']
  return missed && reading.vague.length > 0 ? ['vague-objective'] : []
}

/** Decide a reading. */
export function decide(reading: Reading): Decision {
  if (reading.placeholder !== undefined || reading.noPurpose !== undefined) {
    return { verdict: 'block', reasons: ['no-purpose', ...vagueness(reading, true)] }
  }
  if (reading.unintelligible !== undefined) return { verdict: 'block', reasons: ['not-understandable'] }
  const practice: ReasonCode[] = reading.practiceCues.length > 0 ? ['illegitimate'] : []
  const unbounded: ReasonCode[] = reading.unbounded.length > 0 ? ['incompatible-or-unbounded-reuse'] : []
  const missed = missing(reading)
  const reasons = [...unbounded, ...missed, ...vagueness(reading, missed.length > 0)]
  if (reasons.length > 0) return { verdict: 'block', reasons: [...new Set([...practice, ...reasons])] }
  return practice.length > 0 ? { verdict: 'review', reasons: practice } : { verdict: 'accept', reasons: [] }
}
