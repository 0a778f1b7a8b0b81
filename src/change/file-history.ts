import type { ManifestFile } from '../manifest/read.ts'

/** A file as a commit left it. */
export interface FileVersion {
  readonly commit: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly subject: string
  readonly file: ManifestFile
}

/** What Git knows of a file: its versions from the newest to the oldest, and whether there are older ones. */
export interface FileHistory {
  readonly versions: readonly FileVersion[]
  readonly isCut: boolean
}
