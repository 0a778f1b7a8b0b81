/** Weighs what the rules say against everything that was seen, with weights learned from labelled pairs. */

import { newItems, quote } from './chunks.ts'
import { isSettled } from './decide.ts'
import type { Decision, Evidence } from './evidence.ts'
import { reason, whole } from './evidence.ts'
import { featuresOf, LABELS } from './features.ts'
import type { Change, DriftReason } from './types.ts'
import { BIAS, SCALE, WEIGHTS } from './weights.ts'

/** The labels that ask for a person stand behind the others. */
const FIRST_REVIEWED = LABELS.indexOf('broadening')

/** The probability of each label. */
export function probabilitiesOf(evidence: Evidence, rule: Change): number[] {
  const features = featuresOf(evidence, rule)
  const scores = LABELS.map((_, label) => {
    const row = WEIGHTS[label] ?? []
    let score = BIAS[label] ?? 0
    for (const [at, [, value]] of features.entries()) score += (row[at] ?? 0) * value
    return score
  })
  const highest = Math.max(...scores)
  const powers = scores.map(score => Math.exp((score - highest) / SCALE))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}

/** First whether a person has to look, then the likeliest label of those that say so. */
export function likeliest(probabilities: readonly number[]): Change {
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0)
  const reviewed = sum(probabilities.slice(FIRST_REVIEWED)) > 0.5
  const [from, to] = reviewed ? [FIRST_REVIEWED, LABELS.length] : [0, FIRST_REVIEWED]
  const best = Math.max(...probabilities.slice(from, to))
  return LABELS[probabilities.indexOf(best, from)] ?? 'replaced'
}

/** The words that speak for a label: signals that point that way, or else what came or went. */
function reasonsFor(change: Change, { base, head, aligned, signals }: Evidence): DriftReason[] {
  const came = quote(head, aligned.head.unmatched) || whole(head)
  const went = quote(base, aligned.base.unmatched)
  const pointing = (way: 'wider' | 'narrower'): DriftReason[] =>
    signals
      .filter(signal => signal.way === way && signal.reason.kind !== 'focus-changed')
      .map(signal => signal.reason)
  if (change === 'replaced') return [reason('focus-changed', came)]
  if (change === 'new-purpose') {
    const added = newItems(aligned.head, head).map(item => reason('purpose-added', quote(head, item.words)))
    return added.length > 0 ? added : [reason('purpose-added', came)]
  }
  const fresh = aligned.head.unmatched.length > 0
  if (change === 'broadening') {
    const wider = pointing('wider')
    if (wider.length > 0) return wider
    return [fresh || went === '' ? reason('item-added', came) : reason('restriction-removed', went)]
  }
  if (change !== 'narrowing') return []
  const narrower = pointing('narrower')
  if (narrower.length > 0) return narrower
  return [fresh || went === '' ? reason('restriction-added', came) : reason('item-removed', went)]
}

/** What the rules decided, unless the weights say otherwise. */
export function weigh(evidence: Evidence, decision: Decision): Decision {
  if (isSettled(evidence, decision)) return decision
  const change = likeliest(probabilitiesOf(evidence, decision.change))
  return change === decision.change ? decision : { change, reasons: reasonsFor(change, evidence) }
}
