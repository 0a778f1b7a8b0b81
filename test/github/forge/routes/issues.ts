/** Issues, and the comments that issues and pull requests have in common. */

import { type Answer, type Call, type Handlers, number, ok, paged } from '../call.ts'
import { issueCommentShape } from '../comments.ts'
import { labelShapes } from '../commits.ts'
import { forbidden, notFound, validationFailed } from '../refusal.ts'
import { apiOf, associationOf, nodeId, reactionsShape, userShape, webOf } from '../shapes.ts'
import type { Issue, IssueComment, Pull } from '../types.ts'
import type { World } from '../world.ts'

export const issues: Handlers = {
  'issues/create-comment'(call) {
    const { world } = call
    const issue = findIssue(world, number(call, 'issue_number'))
    if (issue.locked && call.actor.kind === 'workflow') {
      throw forbidden('Unable to create comment because issue is locked.')
    }
    const comment: IssueComment = {
      id: world.nextId(),
      issue: issue.number,
      author: call.actor.login,
      body: text(call),
      createdAt: world.now(),
      updatedAt: world.now(),
      minimized: null,
    }
    world.state.issueComments.push(comment)
    return { status: 201, body: issueCommentShape(world, comment) }
  },

  'issues/list-comments'(call) {
    const issue = findIssue(call.world, number(call, 'issue_number'))
    const since = call.query.since ?? ''
    const own = call.world.state.issueComments.filter(
      comment => comment.issue === issue.number && comment.updatedAt >= since,
    )
    return paged(
      call,
      own.map(comment => issueCommentShape(call.world, comment)),
    )
  },

  'issues/update-comment'(call) {
    const comment = findComment(call)
    comment.body = text(call)
    comment.updatedAt = call.world.now()
    return ok(issueCommentShape(call.world, comment))
  },

  'issues/delete-comment'(call) {
    const { state } = call.world
    state.issueComments.splice(state.issueComments.indexOf(findComment(call)), 1)
    return { status: 204 }
  },

  'issues/create': create,
  'issues/update': update,
  'issues/list-for-repo': list,
}

/** The issue, or the pull request seen as one. */
export function findIssue(world: World, wanted: number): Issue | Pull {
  const found =
    world.state.issues.find(issue => issue.number === wanted) ??
    world.state.pulls.find(pull => pull.number === wanted)
  if (found === undefined) throw notFound()
  return found
}

function findComment(call: Call): IssueComment {
  const id = number(call, 'comment_id')
  const comment = call.world.state.issueComments.find(candidate => candidate.id === id)
  if (comment === undefined) throw notFound()
  if (call.actor.kind === 'workflow' && comment.author !== call.actor.login) {
    // Comments of others take the permission over issues, not over pull requests alone.
    if (call.world.permissions.issues !== 'write') throw forbidden('Resource not accessible by integration')
  }
  return comment
}

function text(call: Call): string {
  const body = String(call.body.body)
  const resource = 'IssueComment'
  if (body.trim() === '') {
    throw validationFailed({ resource, code: 'unprocessable', field: 'data', message: "Body can't be blank" })
  }
  if (body.length > call.world.limits.body) {
    const message = 'Body is too long (maximum is 65536 characters)'
    throw validationFailed({ resource, code: 'unprocessable', field: 'data', message })
  }
  return body
}

function names(list: unknown, key: string): string[] {
  return ((list ?? []) as (string | Record<string, unknown>)[]).map(item =>
    typeof item === 'string' ? item : String(item[key]),
  )
}

function create(call: Call): Answer {
  const { world, body } = call
  refuseIssue(call)
  const used = [...world.state.issues, ...world.state.pulls].map(item => item.number)
  const issue: Issue = {
    id: world.nextId(),
    number: Math.max(0, ...used) + 1,
    title: String(body.title),
    body: (body.body as string | undefined) ?? null,
    author: call.actor.login,
    state: 'open',
    stateReason: null,
    labels: names(body.labels, 'name'),
    assignees: names(body.assignees, 'login'),
    locked: false,
    createdAt: world.now(),
    updatedAt: world.now(),
    closedAt: null,
  }
  world.state.issues.push(issue)
  return { status: 201, body: issueShape(world, issue) }
}

function refuseIssue(call: Call): void {
  const { title, body } = call.body
  if (title !== undefined && String(title).trim() === '') {
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' })
  }
  if (typeof body === 'string' && body.length > call.world.limits.body) {
    const message = 'body is too long (maximum is 65536 characters)'
    throw validationFailed({ resource: 'Issue', code: 'custom', field: 'body', message })
  }
}

function update(call: Call): Answer {
  const { world, body } = call
  refuseIssue(call)
  const issue = findIssue(world, number(call, 'issue_number'))
  if (body.title !== undefined) issue.title = String(body.title)
  if (body.body !== undefined) issue.body = body.body as string | null
  if (body.labels !== undefined) issue.labels = names(body.labels, 'name')
  if (body.state !== undefined) issue.state = body.state as Issue['state']
  if ('stateReason' in issue) {
    if (body.assignees !== undefined) issue.assignees = names(body.assignees, 'login')
    issue.stateReason = issue.state === 'closed' ? String(body.state_reason ?? 'completed') : null
    issue.closedAt = issue.state === 'closed' ? world.now() : null
  }
  issue.updatedAt = world.now()
  return ok(issueShape(world, issue))
}

function list(call: Call): Answer {
  const { world, query } = call
  const labels = (query.labels ?? '').split(',').filter(label => label !== '')
  const state = query.state ?? 'open'
  const chosen = [...world.state.issues, ...world.state.pulls].filter(
    issue =>
      (state === 'all' || issue.state === state) &&
      labels.every(label => issue.labels.includes(label)) &&
      (query.creator === undefined || issue.author === query.creator) &&
      issue.updatedAt >= (query.since ?? ''),
  )
  chosen.sort((a, b) => (query.direction === 'asc' ? a.number - b.number : b.number - a.number))
  return paged(
    call,
    chosen.map(issue => issueShape(world, issue)),
  )
}

function issueShape(world: World, issue: Issue | Pull) {
  const api = `${apiOf(world, world.repo)}/issues/${issue.number}`
  const isPull = 'headSha' in issue
  const web = `${webOf(world, world.repo)}/${isPull ? 'pull' : 'issues'}/${issue.number}`
  const pull = `${apiOf(world, world.repo)}/pulls/${issue.number}`
  const assignees = isPull ? [] : issue.assignees.map(login => userShape(world, login))
  const closedAt = isPull ? (issue.state === 'closed' ? issue.updatedAt : null) : issue.closedAt
  return {
    url: api,
    repository_url: apiOf(world, world.repo),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    timeline_url: `${api}/timeline`,
    html_url: web,
    id: issue.id,
    node_id: nodeId(isPull ? 'PR' : 'I', issue.id),
    number: issue.number,
    title: issue.title,
    user: userShape(world, issue.author),
    labels: labelShapes(world, issue.labels),
    state: issue.state,
    state_reason: isPull ? null : issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: world.state.issueComments.filter(comment => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: closedAt,
    author_association: associationOf(world, issue.author),
    body: issue.body,
    reactions: reactionsShape(api),
    performed_via_github_app: null,
    ...(isPull
      ? {
          draft: issue.draft,
          pull_request: {
            url: pull,
            html_url: web,
            diff_url: `${web}.diff`,
            patch_url: `${web}.patch`,
            merged_at: null,
          },
        }
      : {}),
  }
}
