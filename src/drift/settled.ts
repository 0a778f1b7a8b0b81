/** What the rules have seen so surely that no learned weight may say otherwise. */

import { byDescription, came, isEmpty, isMuchAlike } from './decide.ts'
import { ALL, type Decision, type Evidence } from './evidence.ts'
import { quantityShift } from './numbers.ts'
import { REVIEWED } from './types.ts'

/** Acts that bear on people and that nobody takes for a service. */
const AGAINST = ['=sanction', '=exclude_people', '=collect_money', '=price']

/**
 * What no weight changes: a side that declares nothing, an opened door, something vague that turns against people, and
 * something turned into its contrary.
 */
export function isSettled(evidence: Evidence, { change, reasons }: Decision): boolean {
  const { base, head } = evidence.substance
  if (isEmpty(base) || isEmpty(head)) return true
  if (reasons.some(({ kind }) => kind === 'open-end-added')) return true
  if (change !== 'replaced') return false
  return byDescription(evidence) !== undefined || (base === 'vague' && came(evidence, AGAINST))
}

/** A figure grew in a text that is otherwise the same. */
const isMore = (evidence: Evidence): boolean =>
  isMuchAlike(evidence, ALL) && quantityShift(evidence.base, evidence.head)?.way === 'wider'

/** Safeguards of data and bounds of use; that a person decides is said in too many ways to be sure that it is gone. */
const KEEPING = new Set(['consent', 'anonymity', 'minimal', 'only'])

/** Something that kept the purpose small is gone. */
function isUnbound({ base, head }: Evidence, { reasons }: Decision): boolean {
  const left = new Set(head.cues.guard.map(({ name }) => name))
  return (
    reasons.some(({ kind }) => kind === 'exclusion-removed') ||
    base.cues.guard.some(({ name, excluded }) => !excluded && KEEPING.has(name) && !left.has(name))
  )
}

/**
 * Whether a person has to look, whatever the weights say: the rules ask for it, and the text is otherwise the same. Then
 * something was only added, an exclusion or a safeguard was only dropped, or a figure only grew.
 */
export function isReviewed(evidence: Evidence, decision: Decision): boolean {
  if (!REVIEWED.has(decision.change)) return false
  const { base, head } = evidence.edit
  if (base[0] === base[1]) return true
  return (head[0] === head[1] && isUnbound(evidence, decision)) || isMore(evidence)
}
