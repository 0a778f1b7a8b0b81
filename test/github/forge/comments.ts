/** Reviews and comments in the forms in which GitHub answers them. */

import { standing } from './anchors.ts'
import { apiOf, associationOf, nodeId, reactionsShape, userShape, webOf } from './shapes.ts'
import type { IssueComment, Review, ReviewComment } from './types.ts'
import type { World } from './world.ts'

export const REVIEW_NODE = 'PRR'
export const REVIEW_COMMENT_NODE = 'PRRC'
export const ISSUE_COMMENT_NODE = 'IC'
export const THREAD_NODE = 'PRRT'

export function reviewShape(world: World, review: Review) {
  const html = `${webOf(world, world.repo)}/pull/${review.pull}#pullrequestreview-${review.id}`
  const pull = `${apiOf(world, world.repo)}/pulls/${review.pull}`
  return {
    id: review.id,
    node_id: nodeId(REVIEW_NODE, review.id),
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  }
}

export async function reviewCommentShape(world: World, comment: ReviewComment) {
  const now = await standing(world, comment)
  const api = `${apiOf(world, world.repo)}/pulls/comments/${comment.id}`
  const html = `${webOf(world, world.repo)}/pull/${comment.pull}#discussion_r${comment.id}`
  const pull = `${apiOf(world, world.repo)}/pulls/${comment.pull}`
  return {
    id: comment.id,
    node_id: nodeId(REVIEW_COMMENT_NODE, comment.id),
    url: api,
    pull_request_review_id: comment.reviewId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: now.commit,
    original_commit_id: comment.commitId,
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, comment.author),
    _links: { self: { href: api }, html: { href: html }, pull_request: { href: pull } },
    reactions: reactionsShape(api),
    subject_type: comment.subjectType,
    side: comment.side,
    start_side: comment.startSide,
    start_line: now.startLine,
    original_start_line: comment.startLine,
    line: now.line,
    original_line: comment.line ?? 1,
    position: now.position,
    original_position: comment.position,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  }
}

export function issueCommentShape(world: World, comment: IssueComment) {
  const api = `${apiOf(world, world.repo)}/issues/comments/${comment.id}`
  const kind = world.state.pulls.some(pull => pull.number === comment.issue) ? 'pull' : 'issues'
  return {
    id: comment.id,
    node_id: nodeId(ISSUE_COMMENT_NODE, comment.id),
    url: api,
    html_url: `${webOf(world, world.repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${apiOf(world, world.repo)}/issues/${comment.issue}`,
    user: userShape(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: associationOf(world, comment.author),
    reactions: reactionsShape(api),
    performed_via_github_app: null,
  }
}
