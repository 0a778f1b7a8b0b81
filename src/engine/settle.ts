import { type Finding, settledPathOf } from './finding.ts'
import type { Waiver } from './policy.ts'
import type { Standard } from './standard.ts'
import { waiverFor } from './waivers.ts'

/** A finding that a waiver of the policy covers: it is shown, and does not count. */
export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** Findings by whether they count. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** Findings of the baseline: they were there when the repository adopted the gate. */
  readonly known: readonly Finding[]
  /** Findings for a person to decide, which a named reviewer's approval has decided. */
  readonly approved: readonly Finding[]
}

/** Sorts findings by what the repository decided about them. */
export function settle(found: readonly Finding[], { policy, today, approvedBy }: Standard): Settled {
  const findings: Finding[] = []
  const waived: WaivedFinding[] = []
  const known: Finding[] = []
  const approved: Finding[] = []
  for (const finding of found) {
    const { rule, fingerprint, level } = finding
    const path = settledPathOf(finding)
    const isKnown = policy.baseline.some(
      entry => entry.rule === rule && entry.path === path && entry.fingerprint === fingerprint,
    )
    const waiver = waiverFor(finding, policy.waivers, today)
    if (waiver) waived.push({ finding, waiver })
    else if (isKnown) known.push(finding)
    else if (level === 'review' && approvedBy.length > 0) approved.push(finding)
    else findings.push(finding)
  }
  return { findings, waived, known, approved }
}
