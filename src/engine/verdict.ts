import type { Level } from './finding.ts'

/** The first two and `nothing-to-check` are green; the others are red. "Nothing to check" is not "compliant". */
export type Verdict =
  | 'pass'
  | 'advised'
  | 'nothing-to-check'
  | 'review-required'
  | 'blocked'
  | 'could-not-evaluate'

/** What the verdict depends on. */
export interface Tally {
  /** Declarations that were read and judged. */
  readonly judged: number
  /** Things that should have been read and were not: unreadable manifests, incomplete lists. */
  readonly unread: number
  readonly levels: readonly Level[]
}

/** The one function that decides. What could not be read outweighs everything: the rest is then not the whole story. */
export function verdictOf({ judged, unread, levels }: Tally): Verdict {
  if (unread > 0) return 'could-not-evaluate'
  if (levels.includes('block')) return 'blocked'
  if (levels.includes('review')) return 'review-required'
  if (judged === 0) return 'nothing-to-check'
  return levels.length > 0 ? 'advised' : 'pass'
}

/** What counts of a manifest for the verdict on all. */
interface Counted {
  readonly problems: readonly unknown[]
  readonly findings: readonly { readonly level: Level }[]
}

/** What the verdict on some manifests depends on; each level once. */
export function tallyOf(manifests: Iterable<Counted>): Tally {
  const levels = new Set<Level>()
  let judged = 0
  let unread = 0
  for (const { problems, findings } of manifests) {
    if (problems.length > 0) unread++
    else judged++
    for (const { level } of findings) levels.add(level)
  }
  return { judged, unread, levels: [...levels].sort() }
}

/** The verdict on manifests together, and on what should have been read beside them. */
export const verdictAcross = ({ judged, unread, levels }: Tally, failures: readonly unknown[]): Verdict =>
  verdictOf({ judged, unread: failures.length + unread, levels })

/** Whether a verdict lets the change be merged. */
export function isGreen(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'advised' || verdict === 'nothing-to-check'
}

/** 0 green · 1 blocked or review required · 3 could not evaluate (2 is wrong usage, decided at the edges). */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 3 {
  if (isGreen(verdict)) return 0
  return verdict === 'could-not-evaluate' ? 3 : 1
}
