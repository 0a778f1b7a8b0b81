import type { Repository } from '../github/client.ts'
import { statusOf } from '../github/errors.ts'

/** A comment that an earlier run posted and that still stands. */
export interface PostedComment {
  readonly id: number
  readonly nodeId: string
  readonly marker: string
  /** Somebody replied; the thread is theirs now. */
  readonly answered: boolean
}

/** Login under which the default token of Actions writes; it may not ask who it is (403). */
const ACTIONS_LOGIN = 'github-actions[bot]'
const MARKER = /<!-- purpose-gate:1 [0-9a-f]{8}-[0-9a-f]{8} -->/

async function ownLogin({ octokit }: Repository): Promise<string> {
  const asked = await octokit.rest.users.getAuthenticated().catch(() => undefined)
  return asked?.data.login ?? ACTIONS_LOGIN
}

/** Our comments on a pull request, by marker and author: a stranger who copies a marker is not us. */
export async function postedComments(from: Repository, pullRequest: number): Promise<PostedComment[]> {
  const { octokit, owner, repo } = from
  const options = { owner, repo, pull_number: pullRequest, per_page: 100 }
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, options).catch(error => {
    if (statusOf(error) === 404) return []
    throw error
  })
  if (comments.length === 0) return []
  const login = await ownLogin(from)
  const answered = new Set(
    comments
      .filter(({ user }) => user?.login !== login)
      .flatMap(({ in_reply_to_id }) => in_reply_to_id ?? []),
  )
  return comments.flatMap(({ id, node_id: nodeId, user, body }) => {
    const marker = user?.login === login ? MARKER.exec(body)?.[0] : undefined
    return marker === undefined ? [] : [{ id, nodeId, marker, answered: answered.has(id) }]
  })
}

const MINIMISE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } }
}`

/** Says on a comment that it is settled, and folds it away where the token may. */
export async function retire(from: Repository, { id, nodeId }: PostedComment, body: string): Promise<void> {
  const { octokit, owner, repo } = from
  await octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body })
  // Folding is a courtesy: the words already say that it is fixed.
  await octokit.graphql(MINIMISE, { id: nodeId }).catch(() => undefined)
}
