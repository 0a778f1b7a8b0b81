/** What GraphQL changes: comments made, edited, minimised, removed, threads resolved. */

import { THREAD_NODE } from '../comments.ts'
import { may } from '../permissions.ts'
import { nodeId } from '../shapes.ts'
import { byNodeId, minimizable, pullRequestId, pullRequestShape, threadOf } from './conversation.ts'
import { issueOf, issueShape } from './issues.ts'
import { type Context, demand, FieldProblem, type Resolver } from './read.ts'

interface Input {
  subjectId?: string
  threadId?: string
  classifier?: string
  id?: string
  pullRequestReviewCommentId?: string
  pullRequestReviewId?: string
  body?: string
  message?: string
  state?: 'OPEN' | 'CLOSED'
  clientMutationId?: string
}

async function minimize(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const subject = await change(context, input, input.classifier ?? null)
  return { clientMutationId: input.clientMutationId ?? null, minimizedComment: subject }
}

async function unminimize(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const subject = await change(context, input, null)
  return { clientMutationId: input.clientMutationId ?? null, unminimizedComment: subject }
}

function bodyOf({ world }: Context, { body = '' }: Input): string {
  if (body.trim() === '') throw new FieldProblem('UNPROCESSABLE', "Body can't be blank")
  if (body.length > world.limits.body)
    throw new FieldProblem('UNPROCESSABLE', 'Body is too long (maximum is 65536 characters)')
  return body
}

/** A comment on a pull request, which takes the right to write on pull requests; the stand-in's issues take none. */
function addComment(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const { world, actor } = context
  const pull = world.state.pulls.find(candidate => pullRequestId(candidate) === input.subjectId)
  if (pull === undefined) throw unknown(input.subjectId ?? '')
  demand(context, 'pullRequests', 'write')
  if (pull.locked && actor.kind === 'workflow')
    throw new FieldProblem('FORBIDDEN', 'Unable to create comment because issue is locked.')
  const [body, now] = [bodyOf(context, input), world.now()]
  const comment = { id: world.nextId(), issue: pull.number, author: actor.login, body, minimized: null }
  world.state.issueComments.push({ ...comment, createdAt: now, updatedAt: now })
  return { clientMutationId: input.clientMutationId ?? null, subject: pullRequestShape(world, pull) }
}

/** A body replaced; the token's own comments only, as REST has it. */
async function updateComment(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const id = input.pullRequestReviewCommentId ?? input.id ?? ''
  const subject = own(context, id)
  subject.body = bodyOf(context, input)
  const clientMutationId = input.clientMutationId ?? null
  const shown = await byNodeId(context.world, id)
  return { clientMutationId, pullRequestReviewComment: shown, issueComment: shown }
}

function deleteComment(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const subject = own(context, input.id ?? '')
  const { state } = context.world
  state.issueComments = state.issueComments.filter(comment => comment !== subject)
  state.reviewComments = state.reviewComments.filter(comment => comment !== subject)
  return { clientMutationId: input.clientMutationId ?? null }
}

async function dismissReview(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const id = input.pullRequestReviewId ?? ''
  const subject = minimizable(context.world, id)
  if (subject === undefined || !('dismissal' in subject)) throw unknown(id)
  demand(context, 'pullRequests', 'write')
  if (subject.state !== 'APPROVED' && subject.state !== 'CHANGES_REQUESTED')
    throw new FieldProblem('UNPROCESSABLE', 'Can not dismiss a commented pull request review')
  subject.state = 'DISMISSED'
  subject.dismissal = input.message ?? ''
  return {
    clientMutationId: input.clientMutationId ?? null,
    pullRequestReview: await byNodeId(context.world, id),
  }
}

function updateIssue(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const issue = issueOf(context.world, input.id ?? '')
  if (issue === undefined) throw unknown(input.id ?? '')
  demand(context, 'issues', 'write')
  if (input.body !== undefined) issue.body = input.body
  if (input.state !== undefined) {
    issue.state = input.state === 'CLOSED' ? 'closed' : 'open'
    issue.stateReason = input.state === 'CLOSED' ? 'completed' : null
  }
  return { clientMutationId: input.clientMutationId ?? null, issue: issueShape(context.world, issue) }
}

const unknown = (id: string) =>
  new FieldProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)

/** A comment that the viewer wrote and may change. */
function own(context: Context, id: string) {
  const subject = minimizable(context.world, id)
  if (subject === undefined) throw unknown(id)
  const byIssues = 'issue' in subject && may(context.world, ['issues', 'write'])
  if (!byIssues) demand(context, 'pullRequests', 'write')
  if (context.actor.kind === 'workflow' && subject.author !== context.actor.login)
    throw new FieldProblem('FORBIDDEN', 'Resource not accessible by integration')
  return subject
}

async function change(context: Context, input: Input, to: string | null) {
  const id = input.subjectId ?? ''
  const subject = minimizable(context.world, id)
  if (subject === undefined) throw unknown(id)
  // Rights over issues count for the comments of the conversation too.
  const byIssues = 'issue' in subject && may(context.world, ['issues', 'write'])
  if (!byIssues) demand(context, 'pullRequests', 'write')
  subject.minimized = to
  return byNodeId(context.world, id)
}

/** Resolving takes write access to the contents, as GitHub has it. */
async function resolveThread(
  _source: never,
  args: Record<string, unknown>,
  context: Context,
  resolved: boolean,
) {
  const input = args.input as Input
  const { world } = context
  const root = world.state.reviewComments.find(
    comment => comment.inReplyTo === null && nodeId(THREAD_NODE, comment.id) === input.threadId,
  )
  if (root === undefined) {
    throw new FieldProblem(
      'NOT_FOUND',
      `Could not resolve to a node with the global id of '${input.threadId ?? ''}'`,
    )
  }
  demand(context, 'contents', 'write')
  if (resolved) world.state.resolvedThreads.add(root.id)
  else world.state.resolvedThreads.delete(root.id)
  return { clientMutationId: input.clientMutationId ?? null, thread: await threadOf(world, root) }
}

export const MUTATIONS: Record<string, Resolver> = {
  addComment,
  minimizeComment: minimize,
  unminimizeComment: unminimize,
  updatePullRequestReviewComment: updateComment,
  deletePullRequestReviewComment: deleteComment,
  updateIssueComment: updateComment,
  deleteIssueComment: deleteComment,
  dismissPullRequestReview: dismissReview,
  updateIssue,
  resolveReviewThread: (source, args, context) => resolveThread(source, args, context, true),
  unresolveReviewThread: (source, args, context) => resolveThread(source, args, context, false),
}
