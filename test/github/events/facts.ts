/** What a test says of an event. */

import type { RepositoryName } from '../forge.ts'

export type EventKind =
  | 'pull_request'
  | 'pull_request_target'
  | 'pull_request_review'
  | 'merge_group'
  | 'push'
  | 'workflow_dispatch'
  | 'check_run'

export interface PullFacts {
  number: number
  baseRef: string
  baseSha: string
  headRef: string
  headSha: string
  /** The test merge; the head itself where it is not given. */
  mergeSha?: string | null
  title?: string
  body?: string | null
  author?: string
  draft?: boolean
  state?: 'open' | 'closed'
  locked?: boolean
  labels?: string[]
  /** The fork with the head; null for a deleted one; absent for a branch of the repository. */
  fork?: RepositoryName | null
}

export interface EventFacts extends RepositoryName {
  defaultBranch?: string
  /** Tip of the default branch, where the event runs on it. */
  defaultSha?: string
  /** Stands for https://api.github.com in the addresses. */
  apiUrl?: string
  /** `opened`, `synchronize`, …; the usual one of the event when absent. */
  action?: string
  sender?: string
  pull?: PullFacts
  /** Head before a push. */
  before?: string
  /** merge_group: the queue's commit and branch. */
  queue?: { headSha: string; headRef: string; baseSha: string; baseRef: string }
  push?: { ref: string; before: string; after: string }
  checkRun?: { id: number; name: string; headSha: string; externalId?: string }
  review?: { id: number; state: string; author: string; body: string | null; commitId: string }
  inputs?: Record<string, string>
}
