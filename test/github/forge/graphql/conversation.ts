/** What GraphQL answers about pull requests, their threads and comments. */

import { standing } from '../anchors.ts'
import { ISSUE_COMMENT_NODE, REVIEW_COMMENT_NODE, REVIEW_NODE, THREAD_NODE } from '../comments.ts'
import { associationOf, nodeId, webOf } from '../shapes.ts'
import type { IssueComment, Pull, Review, ReviewComment } from '../types.ts'
import type { World } from '../world.ts'
import { type Context, demand, FieldProblem } from './read.ts'

type Args = Record<string, unknown>

export function pullRequest(_source: never, args: Args, context: Context) {
  demand(context, 'pullRequests', 'read')
  const pull = context.world.state.pulls.find(candidate => candidate.number === args.number)
  if (pull === undefined) {
    throw new FieldProblem(
      'NOT_FOUND',
      `Could not resolve to a PullRequest with the number of ${String(args.number)}.`,
    )
  }
  return pullRequestShape(context.world, pull)
}

export const pullRequestId = ({ id }: Pull): string => nodeId('PR', id)

export function pullRequestShape(world: World, pull: Pull) {
  return {
    __typename: 'PullRequest',
    id: pullRequestId(pull),
    number: pull.number,
    title: pull.title,
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    locked: pull.locked,
    headRefOid: pull.headSha,
    baseRefOid: pull.baseSha,
    headRefName: pull.headName,
    baseRefName: pull.base,
    author: actor(world, pull.author),
    isCrossRepository: pull.fork !== undefined,
    headRepository: headRepository(world, pull),
    pull,
  }
}

/** Null where the fork has been deleted. */
function headRepository(world: World, { fork }: Pull) {
  if (fork === null) return null
  const { owner, name } = fork ?? world.repo
  return { name, owner: { login: owner } }
}

export async function changedFiles(source: { pull: Pull }, _args: Args, { world }: Context) {
  return (await world.changes(source.pull)).length
}

/** Bots carry no `[bot]` here, unlike in REST. */
export function actor(world: World, login: string) {
  const bot = login.endsWith('[bot]')
  const name = bot ? login.slice(0, -5) : login
  return {
    __typename: bot ? 'Bot' : 'User',
    login: name,
    url: `${world.serverUrl}/${bot ? `apps/${name}` : name}`,
  }
}

/** A page of a list: `first` or `last` is a must, at most 100. */
export function page<T>(all: T[], args: Args, name: string) {
  const size = (args.first ?? args.last) as number | undefined
  if (size === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new FieldProblem('MISSING_PAGINATION_BOUNDARIES', message)
  }
  if (size > 100) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`
    throw new FieldProblem('EXCESSIVE_PAGINATION', message)
  }
  const after =
    args.after === undefined || args.after === null
      ? 0
      : Number(Buffer.from(String(args.after), 'base64').toString())
  const before =
    args.before === undefined || args.before === null
      ? all.length
      : Number(Buffer.from(String(args.before), 'base64').toString()) - 1
  const start = args.first === undefined ? Math.max(after, before - size) : after
  const end = args.first === undefined ? before : Math.min(after + size, before)
  const cursor = (index: number) => Buffer.from(String(index)).toString('base64')
  const nodes = all.slice(start, end)
  const pageInfo = {
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
    startCursor: nodes.length > 0 ? cursor(start + 1) : null,
    endCursor: nodes.length > 0 ? cursor(end) : null,
  }
  return { nodes, totalCount: all.length, pageInfo }
}

export async function threads(source: { pull: Pull }, args: Args, { world }: Context) {
  const roots = world.state.reviewComments.filter(
    comment => comment.pull === source.pull.number && comment.inReplyTo === null,
  )
  return page(await Promise.all(roots.map(root => threadOf(world, root))), args, 'reviewThreads')
}

export async function threadOf(world: World, root: ReviewComment) {
  const now = await standing(world, root)
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId(THREAD_NODE, root.id),
    isResolved: world.state.resolvedThreads.has(root.id),
    isOutdated: root.subjectType === 'line' && now.line === null,
    path: root.path,
    line: now.line,
    startLine: now.startLine,
    originalLine: root.line,
    diffSide: root.side,
    subjectType: root.subjectType.toUpperCase(),
    root: root.id,
  }
}

export async function threadComments(source: { root: number }, args: Args, { world }: Context) {
  const own = world.state.reviewComments.filter(c => c.id === source.root || c.inReplyTo === source.root)
  return page(await Promise.all(own.map(comment => reviewComment(world, comment))), args, 'comments')
}

function written(world: World, kind: string, comment: IssueComment | Review | ReviewComment, url: string) {
  const at = 'createdAt' in comment ? comment.createdAt : comment.submittedAt
  return {
    id: nodeId(kind, comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actor(world, comment.author),
    writtenBy: comment.author,
    authorAssociation: associationOf(world, comment.author),
    body: comment.body,
    createdAt: at,
    updatedAt: 'updatedAt' in comment ? comment.updatedAt : at,
    url: `${webOf(world, world.repo)}/pull/${url}`,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized?.toLowerCase().replace('_', '-') ?? null,
    viewerCanMinimize: true,
  }
}

export function viewerDidAuthor(source: { writtenBy: string }, _args: Args, context: Context) {
  return source.writtenBy === context.actor.login
}

export async function reviewComment(world: World, comment: ReviewComment) {
  const now = await standing(world, comment)
  return {
    __typename: 'PullRequestReviewComment',
    ...written(world, REVIEW_COMMENT_NODE, comment, `${comment.pull}#discussion_r${comment.id}`),
    path: comment.path,
    line: now.line,
    startLine: now.startLine,
    originalLine: comment.line,
    outdated: comment.subjectType === 'line' && now.line === null,
    comment,
  }
}

export function issueComment(world: World, comment: IssueComment) {
  const url = `${comment.issue}#issuecomment-${comment.id}`
  return { __typename: 'IssueComment', ...written(world, ISSUE_COMMENT_NODE, comment, url), comment }
}

/** Null where the comment is on an issue. */
export function pullRequestOf({ comment }: { comment: IssueComment }, _args: Args, { world }: Context) {
  const pull = world.state.pulls.find(({ number }) => number === comment.issue)
  return pull === undefined ? null : pullRequestShape(world, pull)
}

export function review(world: World, one: Review) {
  const url = `${one.pull}#pullrequestreview-${one.id}`
  return { __typename: 'PullRequestReview', ...written(world, REVIEW_NODE, one, url), state: one.state }
}

export function comments(source: { pull: Pull }, args: Args, { world }: Context) {
  const own = world.state.issueComments.filter(comment => comment.issue === source.pull.number)
  return page(
    own.map(comment => issueComment(world, comment)),
    args,
    'comments',
  )
}

export function reviews(source: { pull: Pull }, args: Args, { world }: Context) {
  const own = world.state.reviews.filter(one => one.pull === source.pull.number)
  return page(
    own.map(one => review(world, one)),
    args,
    'reviews',
  )
}

export function replyTo(source: { comment: ReviewComment }, _args: Args, { world }: Context) {
  const to = world.state.reviewComments.find(comment => comment.id === source.comment.inReplyTo)
  return to === undefined ? null : reviewComment(world, to)
}

export function reviewOf(source: { comment: ReviewComment }, _args: Args, { world }: Context) {
  const own = world.state.reviews.find(one => one.id === source.comment.reviewId)
  return own === undefined ? null : review(world, own)
}

export async function node(_source: never, args: Args, { world }: Context) {
  const id = String(args.id)
  const found = await byNodeId(world, id)
  if (found === undefined)
    throw new FieldProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  return found
}

/** Whatever carries that id, in the form of its type. */
export async function byNodeId(world: World, id: string) {
  const { state } = world
  const thread = state.reviewComments.find(c => c.inReplyTo === null && nodeId(THREAD_NODE, c.id) === id)
  if (thread !== undefined) return threadOf(world, thread)
  const record = minimizable(world, id)
  if (record === undefined) return undefined
  if ('path' in record) return reviewComment(world, record)
  return 'issue' in record ? issueComment(world, record) : review(world, record)
}

/** The record of a comment or review with that id. */
export function minimizable(world: World, id: string): IssueComment | Review | ReviewComment | undefined {
  const { state } = world
  return (
    state.issueComments.find(comment => nodeId(ISSUE_COMMENT_NODE, comment.id) === id) ??
    state.reviewComments.find(comment => nodeId(REVIEW_COMMENT_NODE, comment.id) === id) ??
    state.reviews.find(one => nodeId(REVIEW_NODE, one.id) === id)
  )
}
