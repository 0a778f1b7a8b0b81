/** Single review comments: on a line, on a file, as a reply. */

import { type Obstacle, resolveAnchor, type Wanted } from '../anchors.ts'
import { type Answer, type Call, type Handlers, number, ok, paged } from '../call.ts'
import { reviewCommentShape } from '../comments.ts'
import { type FieldError, forbidden, notFound, type Refusal, validationFailed } from '../refusal.ts'
import type { Pull, Review, ReviewComment } from '../types.ts'
import type { World } from '../world.ts'
import { commitOfPull, newComment } from './reviews.ts'

const RESOURCE = 'PullRequestReviewComment'

export const reviewComments: Handlers = {
  'pulls/create-review-comment': create,

  async 'pulls/list-review-comments'(call) {
    const pull = call.world.pull(number(call, 'pull_number'))
    const own = call.world.state.reviewComments.filter(comment => {
      const review = call.world.state.reviews.find(candidate => candidate.id === comment.reviewId)
      return (
        comment.pull === pull.number &&
        review?.state !== 'PENDING' &&
        comment.updatedAt >= (call.query.since ?? '')
      )
    })
    const key = call.query.sort === 'updated' ? 'updatedAt' : 'createdAt'
    own.sort((a, b) => a[key].localeCompare(b[key]) || a.id - b.id)
    if (call.query.direction === 'desc' && call.query.sort !== undefined) own.reverse()
    return paged(call, await Promise.all(own.map(comment => reviewCommentShape(call.world, comment))))
  },

  async 'pulls/update-review-comment'(call) {
    const comment = find(call)
    const text = String(call.body.body)
    refuseBody(call, text)
    refuseOthers(call, comment)
    comment.body = text
    comment.updatedAt = call.world.now()
    return ok(await reviewCommentShape(call.world, comment))
  },

  'pulls/delete-review-comment'(call) {
    const comment = find(call)
    refuseOthers(call, comment)
    const { state } = call.world
    state.reviewComments.splice(state.reviewComments.indexOf(comment), 1)
    return { status: 204 }
  },
}

function find(call: Call): ReviewComment {
  const id = number(call, 'comment_id')
  const comment = call.world.state.reviewComments.find(candidate => candidate.id === id)
  if (comment === undefined) throw notFound()
  return comment
}

/** The workflow's token may not change what others wrote: that takes write access to the contents. */
function refuseOthers(call: Call, comment: ReviewComment): void {
  if (call.actor.kind === 'person' || comment.author === call.actor.login) return
  if (call.world.permissions.contents !== 'write') throw forbidden('Resource not accessible by integration')
}

function refuseBody(call: Call, text: string): void {
  if (text.trim() === '') throw validationFailed({ resource: RESOURCE, code: 'missing_field', field: 'body' })
  if (text.length > call.world.limits.body) {
    const message = 'body is too long (maximum is 65536 characters)'
    throw validationFailed({ resource: RESOURCE, code: 'custom', field: 'body', message })
  }
}

async function create(call: Call): Promise<Answer> {
  const { world, actor, body } = call
  const pull = world.pull(number(call, 'pull_number'))
  if (pull.locked && actor.kind === 'workflow')
    throw forbidden('Unable to create comment because issue is locked.')
  refuseBody(call, String(body.body))
  if (body.in_reply_to !== undefined) return reply(call, pull)
  const commit = await commitOfPull(world, pull, String(body.commit_id)).catch(() => {
    throw validationFailed({ resource: RESOURCE, code: 'invalid', field: 'commit_id' })
  })
  const review = implicitReview(world, pull, actor.login, commit)
  const comment =
    body.subject_type === 'file' ? await onFile(call, pull, review) : await onLine(call, pull, review)
  return keep(world, review, comment)
}

async function keep(world: World, review: Review, comment: ReviewComment): Promise<Answer> {
  world.state.reviews.push(review)
  world.state.reviewComments.push(comment)
  return { status: 201, body: await reviewCommentShape(world, comment) }
}

/** Every single comment brings a review of its own. */
function implicitReview(world: World, pull: Pull, author: string, commitId: string): Review {
  return {
    id: world.nextId(),
    pull: pull.number,
    author,
    body: '',
    state: 'COMMENTED',
    commitId,
    submittedAt: world.now(),
    dismissal: null,
    minimized: null,
  }
}

async function onLine(call: Call, pull: Pull, review: Review): Promise<ReviewComment> {
  const wanted = call.body as unknown as Wanted
  if (wanted.line === undefined && wanted.position === undefined) {
    throw validationFailed({ resource: RESOURCE, code: 'missing_field', field: 'line' })
  }
  const anchor = await resolveAnchor(call.world, pull, review.commitId, wanted)
  if (typeof anchor === 'string') throw refusalFor(anchor)
  return newComment(call.world, review, wanted.path, String(call.body.body), anchor)
}

function refusalFor(obstacle: Obstacle): Refusal {
  const field = (name: string, message: string): FieldError => ({
    resource: RESOURCE,
    code: 'custom',
    field: `pull_request_review_thread.${name}`,
    message: `pull_request_review_thread.${name} ${message}`,
  })
  const first: Record<Obstacle, FieldError> = {
    path: { resource: RESOURCE, code: 'invalid', field: 'pull_request_review_thread.path' },
    line: field('line', 'must be part of the diff'),
    'start-order': field('start_line', 'must precede the end line.'),
    'start-hunk': field('start_line', 'must be part of the same hunk as the line.'),
  }
  const blank: FieldError = {
    resource: RESOURCE,
    code: 'missing_field',
    field: 'pull_request_review_thread.diff_hunk',
  }
  return validationFailed(first[obstacle], blank)
}

async function onFile(call: Call, pull: Pull, review: Review): Promise<ReviewComment> {
  const path = String(call.body.path)
  const files = await call.world.changes(pull, review.commitId)
  if (!files.some(file => file.filename === path)) throw refusalFor('path')
  const place = {
    side: 'RIGHT' as const,
    line: 1,
    startLine: null,
    startSide: null,
    position: 1,
    diffHunk: '',
  }
  const comment = newComment(call.world, review, path, String(call.body.body), place)
  return { ...comment, subjectType: 'file', line: null }
}

/** A reply stands where the first comment of its thread stands. */
async function reply(call: Call, pull: Pull): Promise<Answer> {
  const { world, actor, body } = call
  const to = world.state.reviewComments.find(
    comment => comment.id === body.in_reply_to && comment.pull === pull.number,
  )
  if (to === undefined) throw validationFailed({ resource: RESOURCE, code: 'invalid', field: 'in_reply_to' })
  const root = to.inReplyTo ?? to.id
  const review = implicitReview(world, pull, actor.login, to.commitId)
  const fresh = { id: world.nextId(), reviewId: review.id, author: actor.login, body: String(body.body) }
  const times = { createdAt: world.now(), updatedAt: world.now() }
  return keep(world, review, { ...to, ...fresh, ...times, inReplyTo: root, minimized: null })
}
