import { type Repository, statusOf } from '../github/client.ts'
import type { Plan, PlannedComment } from './plan.ts'

/** Where a review goes: a pull request at the commit that was judged. */
export interface ReviewTarget {
  readonly pullRequest: number
  readonly head: string
}

/** Login under which the default token of Actions writes; it may not ask who it is (403). */
const ACTIONS_LOGIN = 'github-actions[bot]'

async function ownLogin({ octokit }: Repository): Promise<string> {
  const asked = await octokit.rest.users.getAuthenticated().catch(() => undefined)
  return asked?.data.login ?? ACTIONS_LOGIN
}

/** Comments that an earlier run posted, by marker. A stranger who copies a marker is not us: the author counts too. */
async function postedMarkers(
  { octokit, owner, repo }: Repository,
  pullRequest: number,
  login: string,
): Promise<string> {
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: pullRequest,
    per_page: 100,
  })
  return comments
    .filter(comment => comment.user?.login === login)
    .map(comment => comment.body)
    .join('\n')
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
 * Posts what is new: one review with every comment on a line, then a comment a file for words outside the diff.
 * A line that GitHub refuses (422) makes it refuse the whole review; then every comment goes on its file.
 */
export async function publishReview(plan: Plan, to: Repository, target: ReviewTarget): Promise<void> {
  if (plan.comments.length === 0) return
  const posted = await postedMarkers(to, target.pullRequest, await ownLogin(to))
  const fresh = plan.comments.filter(({ marker }) => !posted.includes(marker))
  const onLines = fresh.filter(isOnLines)
  let onFiles = fresh.filter(comment => !isOnLines(comment))
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
