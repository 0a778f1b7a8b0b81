import type { Repository } from '../github/client.ts'
import { statusOf } from '../github/errors.ts'
import type { PlannedComment } from './plan.ts'

/** Where a review goes: a pull request at the commit that was judged. */
export interface ReviewTarget {
  readonly pullRequest: number
  readonly head: string
}

export interface Review {
  readonly body: string
  readonly event: 'COMMENT' | 'REQUEST_CHANGES'
  readonly comments: readonly PlannedComment[]
}

type LineComment = PlannedComment & Required<Pick<PlannedComment, 'onLines'>>

const isOnLines = (comment: PlannedComment): comment is LineComment => comment.onLines !== undefined

const reviewComment = ({ path, onLines: { first, last, body } }: LineComment) => ({
  path,
  body,
  side: 'RIGHT',
  line: last,
  ...(first !== undefined && { start_line: first, start_side: 'RIGHT' }),
})

/** Whether GitHub took it; 422 is its "no" to what was sent, anything else is no answer to that. */
async function isTaken(request: Promise<unknown>): Promise<boolean> {
  try {
    await request
    return true
  } catch (error) {
    if (statusOf(error) === 422) return false
    throw error
  }
}

/** Posts one review with its comments on lines: all of it or nothing, says GitHub. */
function submit(to: Repository, { pullRequest, head }: ReviewTarget, review: Review): Promise<boolean> {
  return isTaken(
    to.octokit.rest.pulls.createReview({
      owner: to.owner,
      repo: to.repo,
      pull_number: pullRequest,
      commit_id: head,
      event: review.event,
      body: review.body,
      comments: review.comments.filter(isOnLines).map(reviewComment),
    }),
  )
}

/** Comments for which a review has no place: those off the diff, and the ones that GitHub refuses. */
async function onLines(to: Repository, target: ReviewTarget, review: Review): Promise<PlannedComment[]> {
  const { comments } = review
  if (comments.length === 0 || (await submit(to, target, review))) return []
  if (comments.length === 1) return [...comments]
  // GitHub does not say which line it refuses: halves find it, and the others keep their lines.
  const half = Math.ceil(comments.length / 2)
  const refused: PlannedComment[] = []
  for (const part of [comments.slice(0, half), comments.slice(half)])
    refused.push(...(await onLines(to, target, { ...review, comments: part })))
  return refused
}

function onFile(to: Repository, target: ReviewTarget, { path, onFile: body }: PlannedComment) {
  return isTaken(
    to.octokit.rest.pulls.createReviewComment({
      owner: to.owner,
      repo: to.repo,
      pull_number: target.pullRequest,
      commit_id: target.head,
      path,
      body,
      subject_type: 'file',
    }),
  )
}

/**
 * Posts comments: one review with all that have a line, then one on the file for each that has none. Returns those
 * that GitHub takes nowhere. A token may not request changes on its own user's pull request; then the review comments.
 */
export async function postReview(
  to: Repository,
  target: ReviewTarget,
  review: Review,
): Promise<PlannedComment[]> {
  const lined = review.comments.filter(isOnLines)
  const asks = review.event === 'REQUEST_CHANGES'
  const isAsked = asks && (await submit(to, target, { ...review, comments: lined }))
  const homeless = isAsked ? [] : await onLines(to, target, { ...review, event: 'COMMENT', comments: lined })
  // It was a line that GitHub refused, so it may still let us ask.
  if (asks && homeless.length > 0) await submit(to, target, { ...review, comments: [] })
  const refused: PlannedComment[] = []
  for (const comment of [...homeless, ...review.comments.filter(comment => !isOnLines(comment))])
    if (!(await onFile(to, target, comment))) refused.push(comment)
  return refused
}
