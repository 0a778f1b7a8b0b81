import type { Problem } from '../document/problem.ts'
import type { ManifestFile } from '../manifest/read.ts'

/** A file that may be a manifest, as it was before the change. */
export interface FormerFile {
  readonly file: ManifestFile
  /** Path of the same file after the change; absent when the change removes it. */
  readonly now?: string
}

/** What a run looks at: what a change touches, as it is at its head and as it was before. */
export interface Change {
  /** Files that may be manifests and that the change adds, modifies or renames, read at its head. */
  readonly manifests: readonly ManifestFile[]
  /** The same files before the change, and those that it removes. */
  readonly before: readonly FormerFile[]
  /** Files that may be manifests around what the change touches; it leaves them as they are. */
  readonly neighbours: readonly ManifestFile[]
  /** Data files that the change adds or modifies. */
  readonly dataTouched: readonly string[]
  /** Data files that the change removes. */
  readonly dataRemoved: readonly string[]
  /** All data files at the head, as far as the change makes it matter. */
  readonly dataPresent: readonly string[]
  /** What should have been read and was not; the verdict is then red. */
  readonly failures: readonly Problem[]
  /** The change touches the repository's policy, which does not judge the change that makes it. */
  readonly policyChanged: boolean
  /** Patch of each manifest as GitHub shows it; without one a comment goes on the file. */
  readonly patches: ReadonlyMap<string, string>
}

/** A change that touches nothing; what an edge knows is laid over it. */
export const NO_CHANGE: Change = {
  manifests: [],
  before: [],
  neighbours: [],
  dataTouched: [],
  dataRemoved: [],
  dataPresent: [],
  failures: [],
  policyChanged: false,
  patches: new Map(),
}
