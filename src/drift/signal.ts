/** One thing that moves a purpose. */

import type { DriftReason } from './types.ts'

export type Kind = DriftReason['kind']

/** A reason, which way it moves the purpose, and whether it decides alone. */
export interface Signal {
  readonly reason: DriftReason
  readonly way: 'wider' | 'narrower'
  readonly strong: boolean
}

/** A signal with its reason. */
export const signal = (way: Signal['way'], kind: Kind, words: string, strong: boolean): Signal => ({
  way,
  strong,
  reason: { kind, words },
})
