import type { Problem } from '../document/problem.ts'
import type { ManifestFile } from '../manifest/read.ts'

/** What a run looks at: the manifests that a change touches, read at its head. */
export interface Change {
  readonly manifests: readonly ManifestFile[]
  /** Manifests that the change removes. */
  readonly removed: readonly string[]
  /** What should have been read and was not; the verdict is then red. */
  readonly failures: readonly Problem[]
  /** The change touches the repository's policy, which does not judge the change that makes it. */
  readonly policyChanged: boolean
  /** Patch of each manifest as GitHub shows it; without one a comment goes on the file. */
  readonly patches: ReadonlyMap<string, string>
}

/** A change that is a set of files, without a diff around it. */
export function changeOfFiles(manifests: readonly ManifestFile[]): Change {
  return { manifests, removed: [], failures: [], policyChanged: false, patches: new Map() }
}
