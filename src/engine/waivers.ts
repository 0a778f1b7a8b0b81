import { type Finding, settledPathOf } from './finding.ts'
import type { Waiver } from './policy.ts'

/** What is wrong with a waiver: its day has passed, its words have changed, or nothing is left to waive. */
export interface WaiverNotice {
  readonly state: 'expired' | 'mismatched' | 'unused'
  readonly waiver: Waiver
}

const isExpired = ({ until }: Waiver, today: string): boolean => until < today

/** The waiver that covers a finding today, if one does. */
export function waiverFor(finding: Finding, waivers: readonly Waiver[], today: string): Waiver | undefined {
  return waivers.find(
    waiver =>
      waiver.rule === finding.rule &&
      waiver.path === settledPathOf(finding) &&
      waiver.fingerprint === finding.fingerprint &&
      !isExpired(waiver, today),
  )
}

/** Notices on the waivers for manifests that were judged; nothing is said of files that nobody looked at. */
export function noticesOn(
  waivers: readonly Waiver[],
  judged: { readonly paths: ReadonlySet<string>; readonly findings: readonly Finding[] },
  today: string,
): WaiverNotice[] {
  return waivers.flatMap((waiver): WaiverNotice[] => {
    if (!judged.paths.has(waiver.path)) return []
    if (isExpired(waiver, today)) return [{ state: 'expired', waiver }]
    const same = judged.findings.filter(
      finding => finding.rule === waiver.rule && settledPathOf(finding) === waiver.path,
    )
    if (same.some(({ fingerprint }) => fingerprint === waiver.fingerprint)) return []
    return [{ state: same.length > 0 ? 'mismatched' : 'unused', waiver }]
  })
}
