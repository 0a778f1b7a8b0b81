import type { Judgement } from '../engine/judgement.ts'
import { isGreen } from '../engine/verdict.ts'
import type { Repository } from '../github/client.ts'
import { mayHaveHappened } from '../github/errors.ts'
import { catalogue } from '../messages/index.ts'
import { isMarked, markerFor } from '../report/marker.ts'
import { renderSummary, SUMMARY_LIMIT } from '../report/summary.ts'
import { languageOf } from '../report/topic.ts'
import { makeEdits } from './edits.ts'
import type { PostOptions } from './plan.ts'

/** What an issue says of an audit. */
export interface AuditPlan {
  readonly isRed: boolean
  readonly title: string
  readonly body: string
  readonly instance: string
}

/** Label by which the issue is found again; GitHub makes it where there is none. */
const LABEL = 'purpose-gate'

/** Plans the issue of an audit; nothing when the tree could not be read, which is no news about the tree. */
export function auditPlanOf(
  judgement: Judgement,
  { language, instance, drafts }: PostOptions,
): AuditPlan | undefined {
  const isRed = !isGreen(judgement.verdict)
  if (isRed && judgement.manifests.length === 0) return undefined
  const spoken = language ?? languageOf(judgement)
  const summary = renderSummary(judgement, {
    language: spoken,
    limit: SUMMARY_LIMIT,
    ...(drafts && { drafts }),
  })
  return {
    isRed,
    title: catalogue(spoken).labels.auditTitle,
    body: `${summary}\n${markerFor('audit', instance)}`,
    instance,
  }
}

interface Answer {
  readonly repository: {
    readonly issues: { readonly nodes: readonly { id: string; body: string; viewerDidAuthor: boolean }[] }
  }
}

/** Issues of this audit that are open, oldest first. */
async function openIssues({ query, owner, repo }: Repository, instance: string) {
  const { repository } = await query<Answer>(
    `query AuditIssues($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
      issues(first: 50, labels: ["${LABEL}"], states: [OPEN]) { nodes { id body viewerDidAuthor } } } }`,
    { owner, repo },
  )
  return repository.issues.nodes.filter(
    ({ body, viewerDidAuthor }) => viewerDidAuthor && isMarked(body, 'audit', instance),
  )
}

/** Keeps one issue while an audit is red: opened, brought up to date, closed once it is green. */
export async function syncAuditIssue(plan: AuditPlan, to: Repository): Promise<void> {
  const { octokit, owner, repo } = to
  const { isRed, title, body, instance } = plan
  const [first, ...twins] = await openIssues(to, instance)
  const close = (id: string) => ({ kind: 'close-issue', id, body }) as const
  if (first) {
    const isNew = first.body.replaceAll('\r\n', '\n').trimEnd() !== body.trimEnd()
    const update = isNew ? [{ kind: 'update-issue', id: first.id, body } as const] : []
    const kept = isRed ? update : [close(first.id)]
    await makeEdits(to, [...kept, ...twins.map(({ id }) => close(id))])
  }
  if (first || !isRed) return
  const create = () => octokit.rest.issues.create({ owner, repo, title, body, labels: [LABEL] })
  await create().catch(async error => {
    if (!mayHaveHappened(error)) throw error
    if ((await openIssues(to, instance)).length === 0) await create()
  })
  // Two audits at the same time open one each; the one that looks last closes what is too much.
  const [, ...later] = await openIssues(to, instance)
  await makeEdits(
    to,
    later.map(({ id }) => close(id)),
  )
}
