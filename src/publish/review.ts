import type { Repository } from '../github/client.ts'
import { statusOf } from '../github/errors.ts'
import { type Plan, type PlannedComment, syncOf } from './plan.ts'
import { postedComments, retire } from './posted.ts'

/** Where a review goes: a pull request at the commit that was judged. */
export interface ReviewTarget {
  readonly pullRequest: number
  readonly head: string
}

type LineComment = PlannedComment & Required<Pick<PlannedComment, 'lines'>>

const isOnLines = (comment: PlannedComment): comment is LineComment => comment.lines !== undefined

const reviewComment = ({ path, body, lines: { first, last } }: LineComment) => ({
  path,
  body,
  side: 'RIGHT',
  line: last,
  ...(first !== undefined && { start_line: first, start_side: 'RIGHT' }),
})

async function postReview(
  to: Repository,
  target: ReviewTarget,
  body: string,
  comments: readonly LineComment[],
) {
  await to.octokit.rest.pulls.createReview({
    owner: to.owner,
    repo: to.repo,
    pull_number: target.pullRequest,
    commit_id: target.head,
    event: 'COMMENT',
    body,
    comments: comments.map(reviewComment),
  })
}

async function postOnFile(
  to: Repository,
  target: ReviewTarget,
  { path, body }: PlannedComment,
): Promise<void> {
  await to.octokit.rest.pulls.createReviewComment({
    owner: to.owner,
    repo: to.repo,
    pull_number: target.pullRequest,
    commit_id: target.head,
    path,
    body,
    subject_type: 'file',
  })
}

/**
 * Posts new comments: one review with every comment on a line, then a comment a file for words outside the diff. A
 * line that GitHub refuses (422) makes it refuse the whole review; then every comment goes on its file.
 */
async function post(
  fresh: readonly PlannedComment[],
  plan: Plan,
  to: Repository,
  target: ReviewTarget,
): Promise<void> {
  const onLines = fresh.filter(isOnLines)
  let onFiles: readonly PlannedComment[] = fresh.filter(comment => !isOnLines(comment))
  if (onLines.length > 0) {
    try {
      await postReview(to, target, plan.reviewBody, onLines)
    } catch (error) {
      if (statusOf(error) !== 422) throw error
      onFiles = fresh
    }
  }
  for (const comment of onFiles) await postOnFile(to, target, comment)
}

/**
 * Brings the comments of a pull request in line with a plan: what is new is posted, what stands is kept, what is
 * settled is said to be. A thread in which somebody replied is left alone.
 */
export async function publishReview(plan: Plan, to: Repository, target: ReviewTarget): Promise<void> {
  if (plan.comments.length === 0 && !plan.settles) return
  const { create, settle } = syncOf(plan, await postedComments(to, target.pullRequest))
  await post(create, plan, to, target)
  for (const comment of settle) await retire(to, comment, plan.settled(target.head))
}
