import { POLICY_PATH } from '../engine/policy.ts'
import type { Repository } from '../github/client.ts'
import { BLOB, type Blob, bytesOf } from './blobs.ts'
import type { Touched } from './scope.ts'

/** A pull request as it is now, not as the event tells: a re-run brings an old payload. */
export interface PullRequest {
  readonly number: number
  readonly head: string
  readonly baseBranch: string
  readonly changedFiles: number
  /** The repository of the head, where it is another one that still exists. */
  readonly fork?: { readonly owner: string; readonly repo: string }
  readonly isDraft: boolean
  /** Nobody wants a comment there any more. */
  readonly isClosed: boolean
  /** GitHub takes no comment there. */
  readonly isLocked: boolean
  /** Somebody said something; it may have been us. */
  readonly hasComments: boolean
}

interface Answer {
  readonly repository: {
    readonly policy: Blob | null
    readonly pullRequest: {
      readonly headRefOid: string
      readonly baseRefName: string
      readonly changedFiles: number
      readonly isDraft: boolean
      readonly state: string
      readonly locked: boolean
      readonly isCrossRepository: boolean
      readonly headRepository: { readonly name: string; readonly owner: { readonly login: string } } | null
      readonly comments: { readonly totalCount: number }
      readonly reviews: { readonly totalCount: number }
      readonly reviewThreads: { readonly totalCount: number }
    }
  }
}

const QUERY = `query PullRequest($owner: String!, $repo: String!, $number: Int!, $policy: String!) {
  repository(owner: $owner, name: $repo) {
    policy: object(expression: $policy) { ${BLOB} }
    pullRequest(number: $number) {
      headRefOid baseRefName changedFiles isDraft state locked isCrossRepository
      headRepository { name owner { login } }
      comments(first: 1) { totalCount } reviews(first: 1) { totalCount } reviewThreads(first: 1) { totalCount }
    }
  }
}`

/**
 * A pull request, and the policy of the default branch with it: its text, null where there is none, undefined where
 * it has to be read on its own.
 */
export async function pullRequestOf(
  from: Repository,
  number: number,
): Promise<{ pull: PullRequest; policy: string | null | undefined }> {
  const variables = { owner: from.owner, repo: from.repo, number, policy: `HEAD:${POLICY_PATH}` }
  const { repository } = await from.query<Answer>(QUERY, variables)
  const { pullRequest: facts, policy } = repository
  const { headRepository: head, comments, reviews, reviewThreads } = facts
  const fork = facts.isCrossRepository && head ? { owner: head.owner.login, repo: head.name } : undefined
  return {
    policy: policy === null ? null : Buffer.from(bytesOf(policy) ?? []).toString('utf8') || undefined,
    pull: {
      number,
      head: facts.headRefOid,
      baseBranch: facts.baseRefName,
      changedFiles: facts.changedFiles,
      isDraft: facts.isDraft,
      isClosed: facts.state !== 'OPEN',
      isLocked: facts.locked,
      hasComments: comments.totalCount + reviews.totalCount + reviewThreads.totalCount > 0,
      ...(fork && { fork }),
    },
  }
}

/** GitHub lists at most this many files of a pull request. */
export const MOST_FILES = 3000
const FILES_A_PAGE = 100

/** A file of a pull request as GitHub lists it. */
export type ListedFile = Awaited<ReturnType<typeof filesOnPage>>[number]

/** One page of the files of a pull request. */
export async function filesOnPage({ octokit, owner, repo }: Repository, number: number, page: number) {
  const { data } = await octokit.rest.pulls.listFiles({
    owner,
    repo,
    pull_number: number,
    per_page: FILES_A_PAGE,
    page,
  })
  if (!Array.isArray(data)) throw new Error('GitHub answered without a list of files')
  return data
}

/** All files of a pull request, given the first page of them and how many there are. */
export async function filesOf(
  from: Repository,
  { number, changedFiles }: PullRequest,
  first: readonly ListedFile[],
): Promise<ListedFile[]> {
  const pages = Math.ceil(Math.min(changedFiles, MOST_FILES) / FILES_A_PAGE)
  const others = Array.from({ length: Math.max(0, pages - 1) }, (_, at) => filesOnPage(from, number, at + 2))
  return [...first, ...(await Promise.all(others)).flat()]
}

const STATUS: Readonly<Record<string, Touched['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
}

/** A listed file as one that a change touches. */
export function touchedOf({ filename: path, status, previous_filename: previous }: ListedFile): Touched {
  return { path, status: STATUS[status] ?? 'modified', ...(previous !== undefined && { previous }) }
}
