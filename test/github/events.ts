/** Payloads of the events that start the action, made from GitHub's own examples. */

import { example, type Json, rename, repositoryOf, userLike } from './events/example.ts'
import type { EventFacts, EventKind } from './events/facts.ts'
import { fillCheckRun, fillPull, fillPush, fillQueue, fillReview } from './events/fill.ts'
import type { Forge } from './forge.ts'

export type * from './events/facts.ts'

/** What the runner knows of an event: its payload, and the commit and reference it runs on. */
export interface ActionEvent {
  name: string
  payload: Record<string, unknown>
  sha: string
  ref: string
  baseRef: string
  headRef: string
}

const USUAL: Partial<Record<EventKind, string>> = {
  pull_request: 'opened',
  pull_request_target: 'opened',
  pull_request_review: 'submitted',
  merge_group: 'checks_requested',
  check_run: 'rerequested',
}

/** The payload of an event with these facts everywhere, addresses included. */
export function eventPayload(kind: EventKind, facts: EventFacts): ActionEvent {
  const action = facts.action ?? USUAL[kind]
  const template = example(kind === 'pull_request_target' ? 'pull_request' : kind, action)
  const payload = rename(template, facts)
  payload.repository = repositoryOf(payload, facts)
  if (action !== undefined) payload.action = action
  delete payload.organization
  payload.sender = userLike(payload.sender as Json, facts.sender ?? facts.pull?.author ?? 'contributor')
  const defaultBranch = facts.defaultBranch ?? 'main'
  const onDefault = {
    sha: facts.defaultSha ?? '',
    ref: `refs/heads/${defaultBranch}`,
    baseRef: '',
    headRef: '',
  }
  const event = { name: kind, payload }
  if (facts.pull !== undefined && payload.pull_request !== undefined) fillPull(payload, facts, facts.pull)
  if (kind === 'pull_request_review') fillReview(payload, facts)
  if (kind === 'merge_group') return { ...event, ...fillQueue(payload, facts) }
  if (kind === 'push') return { ...event, ...fillPush(payload, facts) }
  if (kind === 'workflow_dispatch') {
    payload.ref = onDefault.ref
    payload.inputs = facts.inputs ?? {}
    return { ...event, ...onDefault }
  }
  if (kind === 'check_run') {
    fillCheckRun(payload, facts)
    return { ...event, ...onDefault }
  }
  const pull = facts.pull
  if (pull === undefined) throw new Error(`${kind} needs a pull request`)
  const refs = { baseRef: pull.baseRef, headRef: pull.headRef }
  // Since December 2025 this event runs on the default branch, whatever the base is.
  if (kind === 'pull_request_target') return { ...event, ...onDefault, ...refs }
  return { ...event, sha: pull.mergeSha ?? pull.headSha, ref: `refs/pull/${pull.number}/merge`, ...refs }
}

/** The event as this stand-in of GitHub would send it now. */
export async function eventOf(
  forge: Forge,
  kind: EventKind,
  more: Partial<Omit<EventFacts, 'pull'>> & { pull?: number } = {},
): Promise<ActionEvent> {
  const { pull: number, ...rest } = more
  const { owner, name, defaultBranch, url: apiUrl } = forge
  const facts: EventFacts = {
    owner,
    name,
    defaultBranch,
    apiUrl,
    defaultSha: await forge.tip(defaultBranch),
    ...rest,
  }
  if (number === undefined) return eventPayload(kind, facts)
  const pull = forge.pull(number)
  return eventPayload(kind, {
    ...facts,
    pull: {
      number,
      baseRef: pull.base,
      baseSha: pull.baseSha,
      headRef: pull.headName,
      headSha: pull.headSha,
      mergeSha: (await forge.mergeCommit(number)) ?? null,
      title: pull.title,
      body: pull.body,
      author: pull.author,
      draft: pull.draft,
      state: pull.state,
      locked: pull.locked,
      labels: pull.labels,
      ...(pull.fork === undefined ? {} : { fork: pull.fork }),
    },
  })
}
