import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import type { Declaration } from '../manifest/declaration.ts'
import type { Finding } from './finding.ts'
import type { Settled, WaivedFinding } from './settle.ts'
import type { Subject } from './subject.ts'
import type { Contradiction } from './twins.ts'
import type { Verdict } from './verdict.ts'
import type { WaiverNotice } from './waivers.ts'

/** One purpose with the findings on it and what they come to. */
export interface JudgedPurpose extends Settled {
  readonly subject: Subject
  readonly fingerprint: string
  readonly verdict: Verdict
}

/** One manifest, judged. Either it was read (its text and declarations) or it has problems. */
export interface JudgedManifest extends Settled {
  readonly path: string
  readonly verdict: Verdict
  readonly source?: Source
  /** Another manifest of the same dataset, which carries the purpose that this one leaves to it. */
  readonly carriedBy?: string
  readonly declarations: readonly Declaration[]
  readonly purposes: readonly JudgedPurpose[]
  readonly problems: readonly Problem[]
}

/** Everything a run found out. `failures` are things outside the manifests that could not be read. */
export interface Judgement {
  readonly verdict: Verdict
  readonly manifests: readonly JudgedManifest[]
  readonly failures: readonly Problem[]
  /** Paths of manifests that the change removes. */
  readonly removed: readonly string[]
  /** The change touches the policy; the policy before it judged. */
  readonly policyChanged: boolean
  /** Paths of manifests that the policy excludes. */
  readonly excluded: readonly string[]
  readonly waived: readonly WaivedFinding[]
  /** Findings of the baseline. */
  readonly known: readonly Finding[]
  readonly approved: readonly Finding[]
  readonly approvedBy: readonly string[]
  readonly notices: readonly WaiverNotice[]
  /** What manifests of one dataset contradict one another in; told, not judged. */
  readonly contradictions: readonly Contradiction[]
}
