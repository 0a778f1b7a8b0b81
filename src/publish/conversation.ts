import type { Repository } from '../github/client.ts'

/** Something of ours on a pull request. */
export interface PostedComment {
  readonly id: string
  readonly body: string
}

/** A thread that we opened on a file or on lines of it. */
export interface PostedThread {
  readonly comment: PostedComment
  /** Somebody replied; the thread is theirs now. */
  readonly isAnswered: boolean
  /** It stands on lines of the diff as it is now. */
  readonly isOnLines: boolean
}

/** What we said on a pull request so far, oldest first, and the commit that it is at. */
export interface Conversation {
  readonly head: string
  readonly threads: readonly PostedThread[]
  readonly comments: readonly PostedComment[]
  /** Reviews of ours that ask for changes. */
  readonly reviews: readonly PostedComment[]
}

interface Written extends PostedComment {
  readonly createdAt: string
  readonly viewerDidAuthor: boolean
}

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly T[]
}

interface Thread {
  readonly line: number | null
  readonly comments: { readonly totalCount: number; readonly nodes: readonly Written[] }
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string
      readonly reviewThreads?: Page<Thread>
      readonly comments?: Page<Written>
      readonly reviews?: { readonly nodes: readonly (Written & { readonly state: string })[] }
    }
  }
}

const PAGE = 'pageInfo { hasNextPage endCursor }'
const WRITTEN = 'id body createdAt viewerDidAuthor'
/** Replies are only counted; more than these need not be looked at. */
const REPLIES = 10
const THREADS = `reviewThreads(first: 50, after: $threads) { ${PAGE} nodes { line comments(first: ${REPLIES}) { totalCount nodes { ${WRITTEN} } } } }`
const COMMENTS = `comments(first: 100, after: $comments) { ${PAGE} nodes { ${WRITTEN} } }`
const REVIEWS = `reviews(last: 100) { nodes { ${WRITTEN} state } }`

interface Cursors {
  readonly threads?: string | null
  readonly comments?: string | null
}

/** Asks for the first pages of everything, or for the next pages of what has more. */
async function ask(from: Repository, pullRequest: number, cursors?: Cursors) {
  const wants = (what: keyof Cursors): boolean => cursors === undefined || Boolean(cursors[what])
  const parts = [
    ...(wants('threads') ? [THREADS] : []),
    ...(wants('comments') ? [COMMENTS] : []),
    ...(cursors === undefined ? [REVIEWS] : []),
  ]
  const after = (['threads', 'comments'] as const).filter(wants)
  const variables = after.map(name => `, $${name}: String`).join('')
  const { repository } = await from.query<Answer>(
    `query Conversation($owner: String!, $repo: String!, $number: Int!${variables}) {
      repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid ${parts.join(' ')} } }
    }`,
    { owner: from.owner, repo: from.repo, number: pullRequest, ...cursors },
  )
  return repository.pullRequest
}

const next = (page: Page<unknown> | undefined): string | null =>
  page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null

function threadOf({ line, comments: { totalCount, nodes } }: Thread): PostedThread[] {
  const [comment, ...replies] = nodes
  if (!comment?.viewerDidAuthor) return []
  const isAnswered = totalCount > REPLIES || replies.some(({ viewerDidAuthor }) => !viewerDidAuthor)
  return [{ comment, isAnswered, isOnLines: line !== null }]
}

/** The oldest first, so that every run takes the same one of twins for the first. */
const byAge = (a: Thread, b: Thread): number =>
  (a.comments.nodes[0]?.createdAt ?? '').localeCompare(b.comments.nodes[0]?.createdAt ?? '')

const own = <T extends Written>(all: readonly T[] = []): T[] =>
  all.filter(({ viewerDidAuthor }) => viewerDidAuthor)

/**
 * What the holder of the token said on a pull request. GitHub itself says who wrote what: a stranger who copies our
 * marker is not us.
 */
export async function conversationOn(from: Repository, pullRequest: number): Promise<Conversation> {
  const first = await ask(from, pullRequest)
  const threads = [...(first.reviewThreads?.nodes ?? [])]
  const comments = [...(first.comments?.nodes ?? [])]
  let cursors = { threads: next(first.reviewThreads), comments: next(first.comments) }
  while (cursors.threads !== null || cursors.comments !== null) {
    const more = await ask(from, pullRequest, cursors)
    threads.push(...(more.reviewThreads?.nodes ?? []))
    comments.push(...(more.comments?.nodes ?? []))
    cursors = { threads: next(more.reviewThreads), comments: next(more.comments) }
  }
  return {
    head: first.headRefOid,
    threads: threads.sort(byAge).flatMap(threadOf),
    comments: own(comments),
    reviews: own(first.reviews?.nodes).filter(({ state }) => state === 'CHANGES_REQUESTED'),
  }
}
