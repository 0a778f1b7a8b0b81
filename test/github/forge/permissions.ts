/** Which permission of the workflow's token each operation takes. */

import { notAccessible } from './refusal.ts'
import type { Permissions } from './types.ts'
import type { World } from './world.ts'

type Need = [keyof Permissions, 'read' | 'write']

/** One of the alternatives suffices; an operation that is not here takes none. */
const NEEDS: Record<string, Need[]> = {
  ...each([['pullRequests', 'read']], 'pulls/get pulls/list pulls/list-files pulls/list-reviews'),
  ...each([['pullRequests', 'read']], 'pulls/list-review-comments pulls/list-comments-for-review'),
  ...each([['pullRequests', 'read']], 'repos/list-pull-requests-associated-with-commit'),
  ...each([['pullRequests', 'write']], 'pulls/create-review pulls/update-review pulls/dismiss-review'),
  ...each([['pullRequests', 'write']], 'pulls/create-review-comment pulls/update-review-comment'),
  ...each([['pullRequests', 'write']], 'pulls/delete-review-comment'),
  ...each(
    [['contents', 'read']],
    'repos/get-content repos/get-commit repos/get-branch git/get-tree git/get-blob',
  ),
  ...each([['contents', 'read']], 'git/get-commit repos/compare-commits-with-basehead'),
  ...each([['checks', 'read']], 'checks/get checks/list-for-ref checks/list-annotations'),
  ...each([['checks', 'write']], 'checks/create checks/update'),
  ...each([['statuses', 'write']], 'repos/create-commit-status'),
  ...each([['statuses', 'read']], 'repos/get-combined-status-for-ref'),
  ...each([['issues', 'write']], 'issues/create'),
  ...each([['issues', 'read']], 'issues/list-for-repo'),
  ...each(either('write'), 'issues/create-comment issues/update-comment issues/delete-comment issues/update'),
  ...each(either('read'), 'issues/list-comments'),
  ...each([['securityEvents', 'write']], 'code-scanning/upload-sarif'),
  ...each([['members', 'read']], 'teams/list-members-in-org'),
}

function each(needs: Need[], operations: string): Record<string, Need[]> {
  return Object.fromEntries(operations.split(' ').map(operation => [operation, needs]))
}

function either(access: 'read' | 'write'): Need[] {
  return [
    ['issues', access],
    ['pullRequests', access],
  ]
}

const RANK = { none: 0, read: 1, write: 2 }
const NAMES: Partial<Record<keyof Permissions, string>> = {
  pullRequests: 'pull_requests',
  securityEvents: 'security_events',
}

/** Has the token that permission? */
export function may(world: World, [permission, access]: Need): boolean {
  return RANK[world.permissions[permission]] >= RANK[access]
}

/** Refuses with 403 unless the token has what the operation takes. Pull-request rights count on pull requests only. */
export function refuseWithout(world: World, operationId: string, params: Record<string, string>): void {
  const needs = NEEDS[operationId]
  if (needs === undefined) return
  const issue =
    params.issue_number === undefined ? commentedIssue(world, params) : Number(params.issue_number)
  const onIssue = issue !== undefined && world.state.issues.some(candidate => candidate.number === issue)
  const fitting = needs.filter(([permission]) => !(onIssue && permission === 'pullRequests'))
  if (fitting.some(need => may(world, need))) return
  throw notAccessible(
    fitting.map(([permission, access]) => `${NAMES[permission] ?? permission}=${access}`).join('; '),
  )
}

function commentedIssue(world: World, params: Record<string, string>): number | undefined {
  const id = Number(params.comment_id)
  return world.state.issueComments.find(comment => comment.id === id)?.issue
}

/** Every operation that the table knows; the tests compare it with the description. */
export const GUARDED = new Set(Object.keys(NEEDS))
