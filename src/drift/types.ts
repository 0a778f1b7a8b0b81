/** What the comparison of two statements of purpose answers. */

/** How the head differs from the base; the labels of `corpus/README.md`. */
export type Change = 'none' | 'rewording' | 'narrowing' | 'broadening' | 'new-purpose' | 'replaced'

/** The changes that ask for a person. */
export const REVIEWED: ReadonlySet<Change> = new Set(['broadening', 'new-purpose', 'replaced'])

/** What was seen. `words` quotes the head for what appeared, the base for what went. */
export interface DriftReason {
  readonly kind:
    | 'item-added'
    | 'item-removed'
    | 'purpose-added'
    | 'purpose-removed'
    | 'open-end-added'
    | 'open-end-removed'
    | 'exclusion-added'
    | 'exclusion-removed'
    | 'safeguard-added'
    | 'safeguard-removed'
    | 'restriction-added'
    | 'restriction-removed'
    | 'scope-widened'
    | 'scope-narrowed'
    | 'automation-added'
    | 'automation-removed'
    | 'made-vague'
    | 'made-precise'
    | 'purpose-emptied'
    | 'purpose-filled'
    | 'focus-changed'
  readonly words: string
}

export interface Comparison {
  readonly change: Change
  /** Broadening, new-purpose and replaced ask for a person; the others do not. */
  readonly needsReview: boolean
  readonly reasons: readonly DriftReason[]
}
