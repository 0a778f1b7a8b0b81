/** Weighs what the rules say against everything that was seen, with weights learned from labelled pairs. */

import { newItems, quote } from '../chunks.ts'
import { type Decision, type Evidence, reason, whole } from '../evidence.ts'
import { isReviewed, isSettled } from '../settled.ts'
import { type Change, type DriftReason, REVIEWED } from '../types.ts'
import { LABELS } from './features.ts'
import { seenOf } from './inputs.ts'
import { openWeights, type Weights, weighTrees, wordingOpinion } from './model.ts'
import { shippedWeights } from './shipped.ts'

let opened: Weights | undefined
const theWeights = (): Weights => {
  opened ??= openWeights(shippedWeights())
  return opened
}

/** The first label that asks for a person; those behind it do as well. */
const FIRST_REVIEWED = LABELS.findIndex(label => REVIEWED.has(label))

/** The probability of each label. */
function probabilitiesOf(evidence: Evidence, rule: Change): Float64Array {
  const { wording, trees } = theWeights()
  const seen = seenOf(evidence, rule)
  const numbers = seen.features.map(([, value]) => value)
  return weighTrees(trees, Float64Array.from([...numbers, ...wordingOpinion(wording, seen.wording)]))
}

/** First whether a person has to look, which may be known already, then the likeliest label of those that say so. */
export function likeliest(probabilities: ArrayLike<number>, mustAsk = false): Change {
  const list = Array.from(probabilities)
  const asks = list.slice(FIRST_REVIEWED).reduce((sum, probability) => sum + probability, 0) > 0.5
  const [from, to] = mustAsk || asks ? [FIRST_REVIEWED, LABELS.length] : [0, FIRST_REVIEWED]
  return LABELS[list.indexOf(Math.max(...list.slice(from, to)), from)] ?? 'replaced'
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
  const change = likeliest(probabilitiesOf(evidence, decision.change), isReviewed(evidence, decision))
  return change === decision.change ? decision : { change, reasons: reasonsFor(change, evidence) }
}
