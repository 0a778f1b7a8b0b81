/** What the stand-in of GitHub is told, what it remembers and what it shows. */

import type { Limits } from './limits.ts'

export type Access = 'none' | 'read' | 'write'

/** What the token of the workflow may do; `issues` or `pullRequests` suffices for comments on a pull request. */
export interface Permissions {
  contents: Access
  pullRequests: Access
  issues: Access
  checks: Access
  statuses: Access
  securityEvents: Access
  members: Access
}

export interface RepositoryName {
  owner: string
  name: string
}

export interface PullDefinition {
  number: number
  /** Branch that the pull request asks to change; the default branch when absent. */
  base?: string
  /** Branch on disk that holds the proposed commits. */
  head: string
  /** Name shown for the head branch, where it differs from the branch on disk (a fork's own `main`). */
  headName?: string
  title?: string
  body?: string | null
  author?: string
  state?: 'open' | 'closed'
  draft?: boolean
  locked?: boolean
  labels?: string[]
  /** The fork that holds the head; null where it has been deleted; absent for a branch of the repository itself. */
  fork?: RepositoryName | null
}

export interface ForgeOptions {
  /** Folder of a real git repository (bare or not). */
  repository: string
  owner?: string
  name?: string
  /** `main` when absent. */
  defaultBranch?: string
  visibility?: 'public' | 'private'
  pulls?: PullDefinition[]
  /** Of the workflow's token; contents read, pull requests and checks write when absent. */
  permissions?: Partial<Permissions>
  /** The workflow's token, whose user is `github-actions[bot]`. */
  token?: string
  /** Tokens of people, by token: they may do everything, and GET /user answers them. */
  people?: Record<string, string>
  /** Members of the organisation's teams, by slug. */
  teams?: Record<string, string[]>
  /** Standing of users towards the repository; NONE when absent. */
  associations?: Record<string, Association>
  /** May the workflow's token approve pull requests (a setting of the repository)? False when absent. */
  actionsMayApprove?: boolean
  /** Are the commits of a fork's pull request answered through the base repository by their SHA? True when absent. */
  forkCommitsThroughBase?: boolean
  limits?: Partial<Limits>
  /** `/api/v3` makes the addresses those of an Enterprise Server. */
  prefix?: '' | '/api/v3'
  /** Where web pages are said to be; never served. */
  serverUrl?: string
  /** Milliseconds before each answer, so that what was asked at the same time can be told from what waited. */
  latency?: number
  now?: () => Date
}

export type Association =
  | 'COLLABORATOR'
  | 'CONTRIBUTOR'
  | 'FIRST_TIMER'
  | 'FIRST_TIME_CONTRIBUTOR'
  | 'MEMBER'
  | 'NONE'
  | 'OWNER'

export interface Pull extends Required<Omit<PullDefinition, 'fork'>> {
  id: number
  fork: RepositoryName | null | undefined
  headSha: string
  baseSha: string
  createdAt: string
  updatedAt: string
}

export type Side = 'LEFT' | 'RIGHT'
export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'

export interface Review {
  id: number
  pull: number
  author: string
  body: string
  state: ReviewState
  commitId: string
  submittedAt: string | null
  dismissal: string | null
  minimized: string | null
}

export interface ReviewComment {
  id: number
  pull: number
  reviewId: number
  author: string
  body: string
  path: string
  subjectType: 'line' | 'file'
  side: Side
  line: number | null
  startLine: number | null
  startSide: Side | null
  position: number
  diffHunk: string
  /** The commit that the comment was made on. */
  commitId: string
  inReplyTo: number | null
  createdAt: string
  updatedAt: string
  minimized: string | null
}

export interface Issue {
  id: number
  number: number
  title: string
  body: string | null
  author: string
  state: 'open' | 'closed'
  stateReason: string | null
  labels: string[]
  assignees: string[]
  locked: boolean
  createdAt: string
  updatedAt: string
  closedAt: string | null
}

export interface IssueComment {
  id: number
  issue: number
  author: string
  body: string
  createdAt: string
  updatedAt: string
  minimized: string | null
}

export interface Annotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: 'notice' | 'warning' | 'failure'
  message: string
  title?: string
  raw_details?: string
}

export interface CheckRun {
  id: number
  suite: number
  /** Slug of the app that made it; only that app may change it. */
  app: string
  name: string
  headSha: string
  status: string
  conclusion: string | null
  detailsUrl: string | null
  externalId: string
  startedAt: string | null
  completedAt: string | null
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
}

export interface CommitStatus {
  id: number
  sha: string
  state: string
  context: string
  description: string | null
  targetUrl: string | null
  author: string
  createdAt: string
}

export interface SarifUpload {
  id: string
  commitSha: string
  ref: string
  sarif: unknown
}

/** Everything that requests have left behind; tests may read it and put things in. */
export interface State {
  pulls: Pull[]
  reviews: Review[]
  reviewComments: ReviewComment[]
  /** First comments of the threads that somebody resolved. */
  resolvedThreads: Set<number>
  issues: Issue[]
  issueComments: IssueComment[]
  checkRuns: CheckRun[]
  statuses: CommitStatus[]
  sarifs: SarifUpload[]
}
