import * as core from '@actions/core'
import { context } from '@actions/github'
import { approvalsOf } from './change/approvals.ts'
import { targetOf } from './change/event.ts'
import { changeOf, type RemoteChange } from './change/github.ts'
import { readInputs } from './config/inputs.ts'
import { remotePolicy } from './config/remote-policy.ts'
import type { Problem } from './document/problem.ts'
import { DEFAULT_POLICY, type Policy } from './engine/policy.ts'
import type { Standard } from './engine/standard.ts'
import { exitCodeOf } from './engine/verdict.ts'
import { gate } from './gate.ts'
import { connect, type Repository, reasonOf } from './github/client.ts'
import { planOf } from './publish/plan.ts'
import { publish } from './publish/publish.ts'
import { logError, reportToRunner } from './publish/runner.ts'
import { inertLog } from './report/inert.ts'
import { today } from './today.ts'
import { UsageError } from './usage-error.ts'

/** A policy that is wrong is for its owners to mend (exit code 2); one that GitHub did not deliver is unknown (3). */
function policyProblem(error: unknown): Problem {
  if (error instanceof UsageError) return { id: 'policy-invalid', reason: error.message }
  return { id: 'change-unavailable', reason: reasonOf(error) }
}

/** Named reviewers who approve the pull request; nobody is asked where the policy names nobody. */
async function approvers(from: Repository, change: RemoteChange, { reviewers }: Policy): Promise<string[]> {
  const { pullRequest, head } = change
  if (pullRequest === undefined || head === undefined || reviewers.length === 0) return []
  return approvalsOf(from, pullRequest, head, reviewers)
}

/** Runs the action on the event it was started for; returns its exit code. */
async function run(): Promise<number> {
  const inputs = readInputs(process.env)
  const target = targetOf(context.eventName, context.payload, context.sha)
  if (target.kind === 'nothing') {
    core.info(`Nothing to check: ${target.reason}.`)
    return 0
  }
  const repository = connect({ token: inputs.token, apiUrl: context.apiUrl, ...context.repo })
  let standard: Standard = { policy: DEFAULT_POLICY, today: today(), approvedBy: [] }
  const judgement = await gate({
    async change() {
      const change = await changeOf(target, repository)
      // A change that touches no manifest needs no policy, and asks GitHub for nothing more.
      if (change.manifests.length === 0) return change
      try {
        const policy = await remotePolicy(repository, change.baseBranch)
        standard = { ...standard, policy, approvedBy: await approvers(repository, change, policy) }
        return change
      } catch (error) {
        return { ...change, failures: [...change.failures, policyProblem(error)] }
      }
    },
    standard: () => standard,
    report: judged => reportToRunner(judged, inputs.language ?? standard.policy.language),
    async publish(judged, change) {
      const plan = planOf(judged, change, inputs.language ?? standard.policy.language)
      for (const warning of await publish(plan, repository, change, inputs)) core.warning(inertLog(warning))
    },
  })
  return judgement.failures.some(({ id }) => id === 'policy-invalid') ? 2 : exitCodeOf(judgement.verdict)
}

try {
  process.exitCode = await run()
} catch (error) {
  const usage = error instanceof UsageError
  logError(usage ? error.message : `Could not evaluate: ${reasonOf(error)}.`)
  process.exitCode = usage ? 2 : 3
}
