import { type Repository, statusOf } from '../github/client.ts'
import type { Plan, PlannedComment } from './plan.ts'

/** Where a review goes: a pull request at the commit that was judged. */
export interface ReviewTarget {
  readonly pullRequest: number
  readonly head: string
}

/** Login under which the default token of Actions writes; it may not ask who it is. */
const ACTIONS_LOGIN = 'github-actions[bot]'

async function ownLogin({ octokit }: Repository): Promise<string> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return data.login
  } catch (error) {
    if (statusOf(error) === 403) return ACTIONS_LOGIN
    throw error
  }
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

async function postReview(
  to: Repository,
  target: ReviewTarget,
  body: string,
  comments: readonly PlannedComment[],
) {
  await to.octokit.rest.pulls.createReview({
    owner: to.owner,
    repo: to.repo,
    pull_number: target.pullRequest,
    commit_id: target.head,
    event: 'COMMENT',
    body,
    comments: comments.flatMap(({ path, body: text, lines }) =>
      lines === undefined
        ? []
        : [
            {
              path,
              body: text,
              side: 'RIGHT',
              line: lines.last,
              ...(lines.first !== undefined && { start_line: lines.first, start_side: 'RIGHT' }),
            },
          ],
    ),
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
  const onLines = fresh.filter(comment => comment.lines)
  let onFiles = fresh.filter(comment => !comment.lines)
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
