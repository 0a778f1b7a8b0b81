import { DEFAULT_POLICY, type Policy } from './policy.ts'

/** By what is judged: the repository's policy, and the day, which decides whether a waiver still holds. */
export interface Standard {
  readonly policy: Policy
  /** YYYY-MM-DD. */
  readonly today: string
  /** Named reviewers who approve the change as it is: what a person must decide is then decided. */
  readonly approvedBy: readonly string[]
}

/** The sheet as it is. */
export const BY_THE_SHEET: Standard = { policy: DEFAULT_POLICY, today: '', approvedBy: [] }
