/** Writes the facts into a payload, where renaming does not reach. */

import { forkOf, type Json, userLike } from './example.ts'
import type { EventFacts, PullFacts } from './facts.ts'

export function fillPull(payload: Json, facts: EventFacts, pull: PullFacts): void {
  const template = payload.pull_request as Json
  const repository = payload.repository as Json
  const fork = pull.fork
  const author = pull.author ?? 'contributor'
  const headOwner = fork === null ? author : (fork?.owner ?? facts.owner)
  const head = {
    label: `${headOwner}:${pull.headRef}`,
    ref: pull.headRef,
    sha: pull.headSha,
    user: userLike(template.user as Json, headOwner),
    repo: fork === null ? null : fork ? forkOf(repository, facts, fork) : repository,
  }
  const base = {
    label: `${facts.owner}:${pull.baseRef}`,
    ref: pull.baseRef,
    sha: pull.baseSha,
    user: userLike(template.user as Json, facts.owner),
    repo: repository,
  }
  payload.pull_request = {
    ...template,
    number: pull.number,
    state: pull.state ?? 'open',
    locked: pull.locked ?? false,
    title: pull.title ?? `Pull request ${pull.number}`,
    body: pull.body ?? null,
    user: userLike(template.user as Json, author),
    draft: pull.draft ?? false,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    labels: (pull.labels ?? []).map(name => ({ name })),
    merge_commit_sha: pull.mergeSha ?? null,
    head,
    base,
  }
  if ('number' in payload) payload.number = pull.number
  if (payload.action === 'synchronize') {
    payload.before = facts.before ?? pull.baseSha
    payload.after = pull.headSha
  }
}

export function fillReview(payload: Json, facts: EventFacts): void {
  const review = facts.review
  if (review === undefined) throw new Error('pull_request_review needs a review')
  const template = payload.review as Json
  payload.review = {
    ...template,
    id: review.id,
    user: userLike(template.user as Json, review.author),
    body: review.body,
    commit_id: review.commitId,
    state: review.state.toLowerCase(),
  }
  payload.sender = userLike(payload.sender as Json, facts.sender ?? review.author)
}

export function fillQueue(payload: Json, facts: EventFacts) {
  const { queue } = facts
  if (queue === undefined) throw new Error('merge_group needs a queue')
  const template = payload.merge_group as Json
  payload.merge_group = {
    ...template,
    head_sha: queue.headSha,
    head_ref: queue.headRef,
    base_sha: queue.baseSha,
    base_ref: queue.baseRef,
    head_commit: { ...(template.head_commit as Json), id: queue.headSha },
  }
  return { sha: queue.headSha, ref: queue.headRef, baseRef: '', headRef: '' }
}

export function fillPush(payload: Json, facts: EventFacts) {
  const { push } = facts
  if (push === undefined) throw new Error('push needs its commits')
  const none = /^0+$/
  Object.assign(payload, {
    ref: push.ref,
    before: push.before,
    after: push.after,
    created: none.test(push.before),
    deleted: none.test(push.after),
    forced: false,
    compare: `https://github.com/${facts.owner}/${facts.name}/compare/${push.before}...${push.after}`,
    head_commit: { ...(payload.head_commit as Json), id: push.after },
  })
  return { sha: push.after, ref: push.ref, baseRef: '', headRef: '' }
}

/** The list of pull requests stays empty, as in GitHub's examples and for every fork. */
export function fillCheckRun(payload: Json, facts: EventFacts): void {
  const run = facts.checkRun
  if (run === undefined) throw new Error('check_run needs a check run')
  const template = payload.check_run as Json
  payload.check_run = {
    ...template,
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    pull_requests: [],
    check_suite: { ...(template.check_suite as Json), head_sha: run.headSha, pull_requests: [] },
  }
}
