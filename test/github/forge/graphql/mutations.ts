/** What GraphQL changes: comments minimised, threads resolved. */

import { THREAD_NODE } from '../comments.ts'
import { may } from '../permissions.ts'
import { nodeId } from '../shapes.ts'
import { byNodeId, minimizable, threadOf } from './conversation.ts'
import { type Context, demand, FieldProblem } from './read.ts'

interface Input {
  subjectId?: string
  threadId?: string
  classifier?: string
  clientMutationId?: string
}

export async function minimize(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const subject = await change(context, input, input.classifier ?? null)
  return { clientMutationId: input.clientMutationId ?? null, minimizedComment: subject }
}

export async function unminimize(_source: never, args: Record<string, unknown>, context: Context) {
  const input = args.input as Input
  const subject = await change(context, input, null)
  return { clientMutationId: input.clientMutationId ?? null, unminimizedComment: subject }
}

async function change(context: Context, input: Input, to: string | null) {
  const id = input.subjectId ?? ''
  const subject = minimizable(context.world, id)
  if (subject === undefined) {
    throw new FieldProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  }
  // Rights over issues count for the comments of the conversation too.
  const byIssues = 'issue' in subject && may(context.world, ['issues', 'write'])
  if (!byIssues) demand(context, 'pullRequests', 'write')
  subject.minimized = to
  return byNodeId(context.world, id)
}

/** Resolving takes write access to the contents, as GitHub has it. */
export async function resolveThread(
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
