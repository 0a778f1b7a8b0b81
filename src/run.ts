import { approvalsOf } from './change/approvals.ts'
import { isAudit, type RunEvent, targetOf } from './change/event.ts'
import { changeOf, type RemoteChange } from './change/github.ts'
import type { Inputs } from './config/inputs.ts'
import { remotePolicy } from './config/remote-policy.ts'
import { type Drafts, NO_DRAFTS } from './engine/draft.ts'
import type { Judgement } from './engine/judgement.ts'
import { DEFAULT_POLICY } from './engine/policy.ts'
import type { Standard } from './engine/standard.ts'
import { exitCodeOf } from './engine/verdict.ts'
import { gate } from './gate.ts'
import type { Repository } from './github/client.ts'
import { reasonOf } from './github/errors.ts'
import { auditPlanOf } from './publish/audit-issue.ts'
import { planOf } from './publish/plan.ts'
import { publish } from './publish/publish.ts'
import type { Language } from './reading/types.ts'
import { draft } from './second-reader/drafting.ts'
import { today } from './today.ts'

/** The runner around a run: its log, and where a judgement is reported. */
export interface Runner {
  readonly info: (text: string) => void
  readonly warning: (text: string) => void
  readonly report: (judgement: Judgement, language: Language | undefined, drafts: Drafts) => Promise<void>
}

/** Named reviewers who approve the pull request; nobody is asked where the policy names nobody. */
async function approvers(from: Repository, change: RemoteChange): Promise<string[]> {
  const { pullRequest, head } = change
  const { reviewers } = change.policy
  if (pullRequest === undefined || head === undefined || reviewers.length === 0) return []
  return approvalsOf(from, pullRequest.number, head, reviewers)
}

/** Judges what an event asks for, reports to the runner, then posts; returns the exit code. */
export async function run(
  event: RunEvent,
  inputs: Inputs,
  repository: Repository,
  runner: Runner,
): Promise<number> {
  const target = targetOf(event, inputs.base)
  if (target.kind === 'nothing') {
    runner.info(`Nothing to check: ${target.reason}.`)
    return 0
  }
  let standard: Standard = { policy: DEFAULT_POLICY, today: today(), approvedBy: [] }
  const language = () => inputs.language ?? standard.policy.language
  // A look at the pull request comes with its files. Whoever waits for somebody after that has to look again.
  let isLookOld = false
  const judgement = await gate({
    async change() {
      const change = await changeOf(target, repository, remotePolicy)
      standard = { ...standard, policy: change.policy }
      if (change.manifests.length + change.before.length + change.dataTouched.length === 0) return change
      try {
        isLookOld = change.policy.reviewers.length > 0
        standard = { ...standard, approvedBy: await approvers(repository, change) }
        return change
      } catch (error) {
        const unknown = { id: 'change-unavailable', reason: reasonOf(error) } as const
        return { ...change, failures: [...change.failures, unknown] }
      }
    },
    standard: () => standard,
    async drafts(judged, change, by) {
      const drafting = inputs.secondReader && (await draft(inputs.secondReader, judged, change, by))
      isLookOld ||= drafting !== undefined
      if (drafting) runner.info(drafting.note(language() ?? 'en'))
      return drafting?.drafts ?? NO_DRAFTS
    },
    report: (judged, _, drafts) => runner.report(judged, language(), drafts),
    async publish(judged, change, drafts) {
      const spoken = language()
      const { instance, comments, summaryComment, requestChanges } = inputs
      const chosen = { instance, comments, summaryComment, requestChanges }
      const options = { ...chosen, drafts, ...(spoken && { language: spoken }) }
      const audit = inputs.issue && isAudit(event) ? auditPlanOf(judged, options) : undefined
      const { look, ...unseen } = change
      const judgedAt = isLookOld ? unseen : change
      const warnings = await publish(planOf(judged, change, options), repository, judgedAt, {
        checkRun: inputs.checkRun,
        ...(spoken && { language: spoken }),
        ...(audit && { audit }),
      })
      for (const warning of warnings) runner.warning(warning)
    },
  })
  return judgement.failures.some(({ id }) => id === 'policy-invalid') ? 2 : exitCodeOf(judgement.verdict)
}
