/** What is known of two statements when the label is decided. */

import { type Alignment, align } from './align.ts'
import { type Edit, editOf } from './edit.ts'
import type { Signal } from './signal.ts'
import { signalsOf } from './signals.ts'
import type { Statement } from './statement.ts'
import { type Substance, substanceOf } from './substance.ts'
import type { Change, DriftReason } from './types.ts'

export interface Evidence {
  readonly base: Statement
  readonly head: Statement
  /** How much each of them says. */
  readonly substance: Readonly<Record<'base' | 'head', Substance>>
  readonly aligned: Alignment
  readonly edit: Edit
  readonly signals: readonly Signal[]
}

export interface Decision {
  readonly change: Change
  readonly reasons: readonly DriftReason[]
}

/** Coverages, from 0 to 1, at which a rule begins to apply; found on the development pairs. */
export const KEPT = 0.72
export const LOST = 0.5
export const ALL = 0.85

/** A reason, with the words it quotes. */
export const reason = (kind: DriftReason['kind'], words: string): DriftReason => ({ kind, words })

/** A statement as it is quoted whole. */
export const whole = (statement: Statement): string => statement.clean.trim().slice(0, 400)

/** Gathers what is seen of two prepared statements. */
export const evidenceOf = (base: Statement, head: Statement): Evidence => ({
  base,
  head,
  substance: { base: substanceOf(base), head: substanceOf(head) },
  aligned: align(base, head),
  edit: editOf(base, head),
  signals: signalsOf(base, head),
})
