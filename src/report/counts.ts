import { totalsOf } from '../engine/manifests.ts'
import type { Outcome } from '../engine/outcome.ts'

/** Numbers that every report closes with: declarations read, findings and advice, things that could not be read. */
export interface Counts {
  readonly manifests: number
  /** Findings that ask for something: they block, or a person must decide. */
  readonly findings: number
  readonly advice: number
  readonly unread: number
}

/** Counts a judgement; reports never count for themselves, so that they agree. */
export function countsOf({ manifests, failures }: Outcome): Counts {
  const { declaring, findings, advice, unread } = totalsOf(manifests)
  return { manifests: declaring, findings, advice, unread: failures.length + unread }
}
