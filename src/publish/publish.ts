import type { Repository } from '../github/client.ts'
import { reasonOf, statusOf } from '../github/errors.ts'
import { publishCheckRun } from './check-run.ts'
import type { Plan } from './plan.ts'
import { publishReview } from './review.ts'

/** What a run may post; a user can switch either off. */
export interface PublishOptions {
  readonly comments: boolean
  readonly checkRun: boolean
}

/** The commit that was judged, and the pull request around it if there is one. */
export interface PublishTarget {
  readonly head?: string
  readonly pullRequest?: number
}

/** Runs one publication; a refusal is a warning that names the permission, and never changes the verdict. */
async function attempt(what: string, permission: string, publish: () => Promise<void>): Promise<string[]> {
  try {
    await publish()
    return []
  } catch (error) {
    const need =
      statusOf(error) === 403
        ? ` Grant the job "${permission}"; forks and Dependabot get a read-only token.`
        : ''
    return [`The ${what} could not be published: ${reasonOf(error)}.${need} The verdict stands.`]
  }
}

/** Whether the pull request has moved on since its change was read; then the newer run speaks for it. */
async function hasMoved(
  { octokit, owner, repo }: Repository,
  pullRequest: number,
  head: string,
): Promise<boolean> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest })
  return data.head.sha !== head
}

/** Publishes a plan: the review first, then the check run. Returns warnings, empty when all went well. */
export async function publish(
  plan: Plan,
  to: Repository,
  target: PublishTarget,
  options: PublishOptions,
): Promise<string[]> {
  const { head, pullRequest } = target
  if (head === undefined) return []
  if (pullRequest !== undefined && plan.comments.length > 0) {
    const moved = await hasMoved(to, pullRequest, head).catch(() => false)
    if (moved)
      return ['The pull request moved on during this run, so nothing was posted; its newer run will.']
  }
  const warnings: string[] = []
  if (options.comments && pullRequest !== undefined)
    warnings.push(
      ...(await attempt('review', 'pull-requests: write', () =>
        publishReview(plan, to, { head, pullRequest }),
      )),
    )
  if (options.checkRun)
    warnings.push(
      ...(await attempt('check run', 'checks: write', () => publishCheckRun(plan.checkRun, to, head))),
    )
  return warnings
}
