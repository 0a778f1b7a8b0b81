/** Where GitHub stops. */

/** Limits of GitHub; tests lower them to reach them cheaply. */
export interface Limits {
  /** Entries of pulls/list-files, and of the files of one commit. */
  files: number
  /** Files of a comparison, first page only. */
  compareFiles: number
  commits: number
  /** One file's patch is left out beyond these. */
  patchLines: number
  patchBytes: number
  /** Rows past this many patch lines in one answer show zero changes and carry no patch. */
  answerPatchLines: number
  /** Bytes up to which the contents API answers in full, and up to which it answers at all. */
  contents: number
  contentsRaw: number
  directory: number
  treeEntries: number
  treeBytes: number
  /** Bytes of text that GraphQL gives of a blob. */
  blobText: number
  body: number
  commentsPerReview: number
  checkRunsPerName: number
  statusesPerContext: number
  /** Requests per hour of the token; beyond them 403 with `x-ratelimit-remaining: 0`. */
  rate: number
  /** Comments, reviews and issues that the token may make in a minute; beyond them the secondary limit. */
  contentPerMinute: number
}

export const LIMITS: Limits = {
  files: 3000,
  compareFiles: 300,
  commits: 250,
  patchLines: 20_000,
  patchBytes: 500_000,
  answerPatchLines: 20_000,
  contents: 1_048_576,
  contentsRaw: 104_857_600,
  directory: 1000,
  treeEntries: 100_000,
  treeBytes: 7_340_032,
  blobText: 512_000,
  body: 65_536,
  commentsPerReview: 100,
  checkRunsPerName: 1000,
  statusesPerContext: 1000,
  rate: 1000,
  contentPerMinute: 80,
}
