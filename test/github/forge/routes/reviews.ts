/** Reviews: all or nothing, on lines of the diff, never one's own approval. */

import { type Anchor, type Obstacle, resolveAnchor, type Wanted } from '../anchors.ts'
import { type Answer, type Call, type Handlers, number, ok, paged } from '../call.ts'
import { reviewCommentShape, reviewShape } from '../comments.ts'
import { commitsBetween } from '../diff.ts'
import { forbidden, notFound, unprocessable } from '../refusal.ts'
import type { Pull, Review, ReviewComment, ReviewState } from '../types.ts'
import type { World } from '../world.ts'

export const reviews: Handlers = {
  'pulls/create-review': create,

  'pulls/list-reviews'(call) {
    const pull = call.world.pull(number(call, 'pull_number'))
    // A pending review is seen by its author only.
    const seen = call.world.state.reviews.filter(
      review =>
        review.pull === pull.number && (review.state !== 'PENDING' || review.author === call.actor.login),
    )
    return paged(
      call,
      seen.map(review => reviewShape(call.world, review)),
    )
  },

  async 'pulls/list-comments-for-review'(call) {
    const review = find(call)
    const own = call.world.state.reviewComments.filter(comment => comment.reviewId === review.id)
    return paged(call, await Promise.all(own.map(comment => reviewCommentShape(call.world, comment))))
  },

  'pulls/update-review'(call) {
    const review = find(call)
    const body = String(call.body.body)
    if (body.length > call.world.limits.body) throw unprocessable(TOO_LONG)
    if (call.actor.kind === 'workflow' && review.author !== call.actor.login) {
      throw forbidden('Resource not accessible by integration')
    }
    review.body = body
    return ok(reviewShape(call.world, review))
  },

  'pulls/dismiss-review'(call) {
    const review = find(call)
    const message = String(call.body.message)
    if (message.trim() === '') throw unprocessable("Message can't be blank")
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
      throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`)
    }
    review.state = 'DISMISSED'
    review.dismissal = message
    return ok(reviewShape(call.world, review))
  },
}

const TOO_LONG = 'Body is too long (maximum is 65536 characters)'

function find(call: Call): Review {
  const { world } = call
  const pull = world.pull(number(call, 'pull_number'))
  const id = number(call, 'review_id')
  const review = world.state.reviews.find(candidate => candidate.id === id && candidate.pull === pull.number)
  if (review === undefined) throw notFound()
  return review
}

const STATES: Record<string, ReviewState> = {
  COMMENT: 'COMMENTED',
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
}

async function create(call: Call): Promise<Answer> {
  const { world, actor, body } = call
  const pull = world.pull(number(call, 'pull_number'))
  if (pull.locked && actor.kind === 'workflow')
    throw forbidden('Unable to create comment because issue is locked.')
  const state = STATES[String(body.event)] ?? 'PENDING'
  const commitId = await commitOfPull(world, pull, body.commit_id as string | undefined)
  refuseReview(call, pull, state)
  const wanted = (body.comments ?? []) as (Wanted & { body: string })[]
  // Everything is settled before anything is kept.
  const anchors = await anchorAll(world, pull, commitId, wanted)
  const review: Review = {
    id: world.nextId(),
    pull: pull.number,
    author: actor.login,
    body: String(body.body ?? ''),
    state,
    commitId,
    submittedAt: state === 'PENDING' ? null : world.now(),
    dismissal: null,
    minimized: null,
  }
  world.state.reviews.push(review)
  for (const [index, anchor] of anchors.entries()) {
    const { path = '', body: text = '' } = wanted[index] ?? {}
    world.state.reviewComments.push(newComment(world, review, path, text, anchor))
  }
  return ok(reviewShape(world, review))
}

/** What GitHub holds against a review as a whole. */
function refuseReview(call: Call, pull: Pull, state: ReviewState): void {
  const { world, actor, body } = call
  const text = String(body.body ?? '')
  const comments = (body.comments ?? []) as unknown[]
  if (text.length > world.limits.body) throw unprocessable(TOO_LONG)
  if (text.trim() === '' && (state === 'COMMENTED' || state === 'CHANGES_REQUESTED')) {
    throw unprocessable('Body can not be blank')
  }
  if (comments.length > world.limits.commentsPerReview) throw unprocessable('Comments is too long')
  if (state === 'APPROVED' && actor.kind === 'workflow' && world.options.actionsMayApprove !== true) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.')
  }
  if (actor.login === pull.author && state === 'APPROVED')
    throw unprocessable('Can not approve your own pull request')
  if (actor.login === pull.author && state === 'CHANGES_REQUESTED') {
    throw unprocessable('Can not request changes on your own pull request')
  }
  const pending = world.state.reviews.some(
    review => review.pull === pull.number && review.author === actor.login && review.state === 'PENDING',
  )
  if (pending) throw unprocessable('User can only have one pending review per pull request')
}

/** The commit that a review is made on: the head, or one of the pull request's commits. */
export async function commitOfPull(world: World, pull: Pull, commitId: string | undefined): Promise<string> {
  if (commitId === undefined) return pull.headSha
  const commits = await commitsBetween(world.git, await world.baseTip(pull), pull.headSha)
  if (!commits.includes(commitId)) throw unprocessable('commit_id is not part of the pull request')
  return commitId
}

const SENTENCES: Record<Obstacle, string> = {
  path: 'Path could not be resolved',
  line: 'Line could not be resolved',
  'start-order': 'Pull request review thread start line must precede the end line.',
  'start-hunk': 'Pull request review thread start line must be part of the same hunk as the line.',
}

async function anchorAll(
  world: World,
  pull: Pull,
  commit: string,
  comments: (Wanted & { body: string })[],
): Promise<Anchor[]> {
  const anchors: Anchor[] = []
  const errors = new Set<string>()
  for (const comment of comments) {
    const { body, line, position, side } = comment
    if (body.trim() === '') errors.add("Pull request review comment body can't be blank")
    else if (body.length > world.limits.body) errors.add(TOO_LONG)
    if (side !== undefined && side !== 'LEFT' && side !== 'RIGHT') errors.add('Side is invalid')
    if (line === undefined && position === undefined) errors.add("Position can't be blank")
    else {
      const anchor = await resolveAnchor(world, pull, commit, comment)
      if (typeof anchor === 'string') errors.add(SENTENCES[anchor])
      else anchors.push(anchor)
    }
  }
  if (errors.size > 0) throw unprocessable(...errors)
  return anchors
}

/** A comment of a review, on a line. */
export function newComment(
  world: World,
  review: Review,
  path: string,
  body: string,
  anchor: Anchor,
): ReviewComment {
  return {
    id: world.nextId(),
    pull: review.pull,
    reviewId: review.id,
    author: review.author,
    body,
    path,
    subjectType: 'line',
    ...anchor,
    commitId: review.commitId,
    inReplyTo: null,
    createdAt: world.now(),
    updatedAt: world.now(),
    minimized: null,
  }
}
