/** What GraphQL answers about issues. */

import { associationOf, nodeId, webOf } from '../shapes.ts'
import type { Issue } from '../types.ts'
import type { World } from '../world.ts'
import { actor, page } from './conversation.ts'
import { type Context, demand } from './read.ts'

export function issueShape(world: World, issue: Issue) {
  const url = `${webOf(world, world.repo)}/issues/${issue.number}`
  const { number, title } = issue
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    number,
    title,
    body: issue.body ?? '',
    state: issue.state.toUpperCase(),
    author: actor(world, issue.author),
    writtenBy: issue.author,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    authorAssociation: associationOf(world, issue.author),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    url,
  }
}

export function issueOf(world: World, id: string): Issue | undefined {
  return world.state.issues.find(issue => nodeId('I', issue.id) === id)
}

/** Issues with one of the labels and in one of the states. */
export function issues(_source: never, args: Record<string, unknown>, context: Context) {
  demand(context, 'issues', 'read')
  const labels = args.labels as string[] | undefined
  const states = args.states as string[] | undefined
  const chosen = context.world.state.issues.filter(
    issue =>
      (labels === undefined || labels.some(label => issue.labels.includes(label))) &&
      (states === undefined || states.includes(issue.state.toUpperCase())),
  )
  return page(
    chosen.map(issue => issueShape(context.world, issue)),
    args,
    'issues',
  )
}
