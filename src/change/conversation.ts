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
  /** Of the pull request. */
  readonly id: string
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

/** The first pages of a conversation, and the commit that the pull request is at, as GitHub answers them. */
export interface Look {
  readonly id: string
  readonly headRefOid: string
  readonly reviewThreads: Page<Thread>
  readonly comments: Page<Written>
  readonly reviews: { readonly nodes: readonly (Written & { readonly state: string })[] }
}

const PAGE = 'pageInfo { hasNextPage endCursor }'
const WRITTEN = 'id body createdAt viewerDidAuthor'
/** Replies are only counted; more than these need not be looked at. */
const REPLIES = 10
const threadsAfter = (after = ''): string =>
  `reviewThreads(first: 50${after}) { ${PAGE} nodes { line comments(first: ${REPLIES}) { totalCount nodes { ${WRITTEN} } } } }`
const commentsAfter = (after = ''): string => `comments(first: 100${after}) { ${PAGE} nodes { ${WRITTEN} } }`
const REVIEWS = `reviews(last: 100) { nodes { ${WRITTEN} state } }`

/** Fields of a pull request that make a look. Whatever request comes by a pull request can ask for them as well. */
export const LOOK = `id headRefOid ${threadsAfter()} ${commentsAfter()} ${REVIEWS}`

type Cursors = Readonly<Record<'threads' | 'comments', string | null>>

const NEXT: Readonly<Record<keyof Cursors, string>> = {
  threads: threadsAfter(', after: $threads'),
  comments: commentsAfter(', after: $comments'),
}

/** Asks for a look or, where it showed that there is more, for the next pages of that. */
async function ask<T extends Partial<Look>>(
  from: Repository,
  pullRequest: number,
  cursors?: Cursors,
): Promise<T> {
  const long = (['threads', 'comments'] as const).filter(name => cursors?.[name])
  const fields = cursors ? long.map(name => NEXT[name]).join(' ') : LOOK
  const variables = long.map(name => `, $${name}: String`).join('')
  const { repository } = await from.query<{ repository: { pullRequest: T } }>(
    `query Conversation($owner: String!, $repo: String!, $number: Int!${variables}) {
      repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${fields} } }
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

const own = <T extends Written>(all: readonly T[]): T[] =>
  all.filter(({ viewerDidAuthor }) => viewerDidAuthor)

/**
 * What the holder of the token said on a pull request, from a look at it or a new one. GitHub itself says who wrote
 * what: a stranger who copies our marker is not us.
 */
export async function conversationOn(
  from: Repository,
  pullRequest: number,
  look?: Look,
): Promise<Conversation> {
  const first = look ?? (await ask<Look>(from, pullRequest))
  const threads = [...first.reviewThreads.nodes]
  const comments = [...first.comments.nodes]
  let cursors = { threads: next(first.reviewThreads), comments: next(first.comments) }
  while (cursors.threads !== null || cursors.comments !== null) {
    const more = await ask(from, pullRequest, cursors)
    threads.push(...(more.reviewThreads?.nodes ?? []))
    comments.push(...(more.comments?.nodes ?? []))
    cursors = { threads: next(more.reviewThreads), comments: next(more.comments) }
  }
  return {
    id: first.id,
    head: first.headRefOid,
    threads: threads.sort(byAge).flatMap(threadOf),
    comments: own(comments),
    reviews: own(first.reviews.nodes).filter(({ state }) => state === 'CHANGES_REQUESTED'),
  }
}
