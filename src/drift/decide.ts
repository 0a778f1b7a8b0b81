/** From what was seen to one of the six labels: a list of rules, the first that applies decides. */

import { byAddition, byRemoval } from './additions.ts'
import { isPurpose, newItems, quote } from './chunks.ts'
import { ALL, type Decision, type Evidence, KEPT, LOST, reason, whole } from './evidence.ts'
import { isCountry, isName } from './names.ts'
import type { Statement, Word } from './statement.ts'
import type { Substance } from './substance.ts'

/** Further coverages and shares, as in `evidence.ts`. */
const FAINT = 0.3
const ALIKE = 0.4
const FAR = 1.2

/** Acts that bear on people; a vague purpose does not announce them. */
const TURNS = [
  '=sell',
  '=advertise',
  '=sanction',
  '=price',
  '=score',
  '=profile',
  '=catch_out',
  '=exclude_people',
  '=collect_money',
]
const INQUIRY = ['=study', '=analyse']

const has = (statement: Statement, keys: readonly string[]): boolean =>
  statement.words.some(word => word.keys.some(key => keys.includes(key)))

/** Acts of a kind came. */
export const came = ({ base, head }: Evidence, acts: readonly string[]): boolean =>
  has(head, acts) && !has(base, acts)

/** What was vague is not made precise but turned to something else: research to a product, service to control. */
const isTurned = (evidence: Evidence): boolean =>
  came(evidence, TURNS) || (has(evidence.base, INQUIRY) && !has(evidence.head, INQUIRY))

/** What declares nothing. */
export const isEmpty = (substance: Substance): boolean =>
  substance === 'placeholder' || substance === 'description'

/** Placeholders and descriptions declare nothing; vague objectives declare almost nothing. */
function bySubstance(evidence: Evidence): Decision | undefined {
  const { head, aligned, signals } = evidence
  const { base: before, head: after } = evidence.substance
  if (isEmpty(before) && isEmpty(after)) return { change: 'rewording', reasons: [] }
  if (isEmpty(after)) return { change: 'replaced', reasons: [reason('purpose-emptied', whole(head))] }
  if (isEmpty(before)) return { change: 'narrowing', reasons: [reason('purpose-filled', whole(head))] }
  if (before === 'precise' && after === 'vague' && aligned.base.coverage < KEPT)
    return { change: 'broadening', reasons: [reason('made-vague', whole(head))] }
  const opens = signals.some(({ way, strong }) => way === 'wider' && strong)
  if (
    before === 'vague' &&
    after === 'precise' &&
    aligned.head.coverage < KEPT &&
    !opens &&
    !isTurned(evidence)
  )
    return { change: 'narrowing', reasons: [reason('made-precise', whole(head))] }
  return undefined
}

/** The former purpose is hardly to be found in the head, and the head hardly in the base. */
function byReplacement({ head, aligned, signals }: Evidence): Decision | undefined {
  const {
    base: { coverage: before },
    head: { coverage: after },
  } = aligned
  const gone = before < LOST && after < LOST
  const quiet = signals.every(({ reason: { kind } }) => kind === 'scope-widened')
  const swapped = quiet && signals.length > 0 && before + after < FAR && Math.max(before, after) < KEPT
  if (!swapped && (!gone || signals.some(({ strong, way }) => strong && way === 'wider' && before > FAINT)))
    return undefined
  return { change: 'replaced', reasons: [reason('focus-changed', quote(head, aligned.head.unmatched))] }
}

/** Little was changed: most words stand where they stood, and so much has a counterpart. */
export const isMuchAlike = ({ aligned, edit }: Evidence, covered: number): boolean =>
  edit.sameness >= LOST && Math.min(aligned.base.coverage, aligned.head.coverage) >= covered

/** What is said of the people concerned is turned into its contrary, in a text that is otherwise the same. */
export function byDescription(evidence: Evidence): Decision | undefined {
  const turned = evidence.signals.find(signal => signal.reason.kind === 'focus-changed')
  return turned && isMuchAlike(evidence, KEPT) ? { change: 'replaced', reasons: [turned.reason] } : undefined
}

/** An act that bears on people took the place of another act. */
function byTurn({ head, aligned, signals }: Evidence): Decision | undefined {
  const adverse = aligned.head.unmatched.filter(word => word.keys.some(key => TURNS.includes(key)))
  const left = aligned.base.unmatched.some(word => word.roles.has('act'))
  if (
    adverse.length === 0 ||
    !left ||
    signals.some(({ way, strong, reason: { kind } }) => way === 'wider' && strong && kind !== 'scope-widened')
  )
    return undefined
  return { change: 'replaced', reasons: [reason('focus-changed', quote(head, adverse))] }
}

/** The base is kept and the head has items of its own. */
function byAddedPurpose({ base, head, aligned, signals }: Evidence): Decision | undefined {
  const { coverage, items } = aligned.base
  const kept = coverage >= KEPT || (coverage >= LOST && (items[0]?.novelty ?? 1) < LOST)
  if (!kept || signals.some(({ reason: { kind } }) => kind === 'automation-added')) return undefined
  const added = newItems(aligned.head, head).filter(item => isPurpose(item, base, head))
  if (added.length === 0 || newItems(aligned.base, base).length > 0) return undefined
  return {
    change: 'new-purpose',
    reasons: added.map(item => reason('purpose-added', quote(head, item.words))),
  }
}

/** Cues that decide alone: wider wins over narrower. */
function byStrongSignal({ signals, aligned }: Evidence): Decision | undefined {
  if (Math.max(aligned.base.coverage, aligned.head.coverage) < FAINT) return undefined
  const strong = signals.filter(signal => signal.strong)
  for (const way of ['wider', 'narrower'] as const) {
    const found = strong.filter(signal => signal.way === way)
    if (found.length > 0)
      return {
        change: way === 'wider' ? 'broadening' : 'narrowing',
        reasons: found.map(signal => signal.reason),
      }
  }
  return undefined
}

/** Quantity words and places that moved: the way most of them point, wider where they are even. */
function byWeakSignal({ signals, aligned, edit }: Evidence): Decision | undefined {
  if (Math.max(aligned.base.coverage, aligned.head.coverage) < LOST) return undefined
  const told = signals.filter(
    ({ reason: { kind } }) => !kind.startsWith('restriction') || edit.sameness > ALIKE,
  )
  const wider = told.filter(signal => signal.way === 'wider')
  const narrower = told.filter(signal => signal.way === 'narrower')
  if (narrower.length > wider.length && aligned.head.coverage >= LOST)
    return { change: 'narrowing', reasons: narrower.map(signal => signal.reason) }
  if (wider.length === 0) return undefined
  return { change: 'broadening', reasons: wider.map(signal => signal.reason) }
}

const isKnown = (word: Word): boolean => word.roles.size > 0

/**
 * A name that stands for another one: another place, another body. Names are translated, so only in one language. The
 * places with a name that the lexicon knows are countries, and a town is less than a country.
 */
function byName({ base, head, aligned }: Evidence): Decision | undefined {
  if (base.tongue !== head.tongue) return undefined
  const gone = aligned.base.unmatched.filter(isName)
  const fresh = aligned.head.unmatched.filter(isName)
  if (gone.length === 0 || fresh.length === 0) return undefined
  if (gone.some(isCountry) && !fresh.some(isCountry))
    return { change: 'narrowing', reasons: [reason('scope-narrowed', quote(head, fresh))] }
  return { change: 'broadening', reasons: [reason('scope-widened', quote(head, fresh))] }
}

/** Whether a place lies behind the first sentence, which says what for: what stands there says how. */
const isAside = ({ words }: Statement, at: number): boolean =>
  (words.find(word => word.at >= at)?.sentence ?? 0) > 0

/** Words were exchanged: a few are another way to say it, many are another purpose. */
function bySubstitution({ base, head, aligned, edit }: Evidence): Decision {
  const { coverage: before, unmatched: gone } = aligned.base
  const { coverage: after, unmatched: fresh } = aligned.head
  const exchanged = gone.some(isKnown) && fresh.some(isKnown) && edit.sameness > LOST
  const far = Math.min(before, after) < KEPT && Math.max(before, after) < ALL
  if (!far && !exchanged) return { change: 'rewording', reasons: [] }
  if (exchanged && !far && isAside(base, edit.base[0]) && isAside(head, edit.head[0]))
    return { change: 'broadening', reasons: [reason('scope-widened', quote(head, fresh))] }
  return { change: 'replaced', reasons: [reason('focus-changed', quote(head, fresh))] }
}

/** The label, with what was seen. */
export function decide(evidence: Evidence): Decision {
  return (
    bySubstance(evidence) ??
    byReplacement(evidence) ??
    byDescription(evidence) ??
    byAddedPurpose(evidence) ??
    byTurn(evidence) ??
    byStrongSignal(evidence) ??
    byWeakSignal(evidence) ??
    byAddition(evidence) ??
    byRemoval(evidence) ??
    byName(evidence) ??
    bySubstitution(evidence)
  )
}
