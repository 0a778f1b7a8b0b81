import type { PullRequest } from '../change/pull-request.ts'
import type { Repository } from '../github/client.ts'
import { lacksPermission, reasonOf } from '../github/errors.ts'
import type { PostFailure } from '../messages/catalogue.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { type AuditPlan, syncAuditIssue } from './audit-issue.ts'
import { publishCheckRun } from './check-run.ts'
import { converge } from './converge.ts'
import { conversationOn } from './conversation.ts'
import type { Plan } from './plan.ts'

/** The commit that was judged, and the pull request around it if there is one. */
export interface PublishTarget {
  readonly head?: string
  readonly pullRequest?: PullRequest
}

/** What is published besides what is said on a pull request. */
export interface PublishOptions {
  readonly checkRun: boolean
  /** Of the warnings; English when absent. */
  readonly language?: Language
  readonly audit?: AuditPlan
}

/** Whether there is, or was, anything to say on a pull request. GitHub takes nothing where it is locked. */
function concerns(plan: Plan, { isClosed, isLocked, hasComments }: PullRequest): boolean {
  if (isClosed || isLocked) return false
  return (
    hasComments || plan.comments.length > 0 || plan.review.requestsChanges || plan.summary?.isNews === true
  )
}

/**
 * Publishes a plan: the check run first, then what is said on the pull request. Returns warnings, empty when all went
 * well; whatever fails, the rest is still published.
 */
export async function publish(
  plan: Plan,
  to: Repository,
  { head, pullRequest }: PublishTarget,
  { checkRun, audit, language = 'en' }: PublishOptions,
): Promise<string[]> {
  if (head === undefined) return []
  const { unposted } = catalogue(language).labels
  const warnings: string[] = []
  const attempt = async <T>(what: PostFailure['what'], permission: string, action: () => Promise<T>) => {
    try {
      return await action()
    } catch (error) {
      const need = lacksPermission(error) && { permission }
      warnings.push(unposted.failed({ what, reason: reasonOf(error), ...need }))
      return undefined
    }
  }
  const target = pullRequest && concerns(plan, pullRequest) ? { head, pullRequest } : undefined
  const conversation =
    target &&
    (await attempt('review', 'pull-requests: write', () => conversationOn(to, target.pullRequest.number)))
  if (conversation && conversation.head !== head) return [unposted.moved]
  if (checkRun) await attempt('check-run', 'checks: write', () => publishCheckRun(plan, to, head))
  if (audit) await attempt('issue', 'issues: write', () => syncAuditIssue(audit, to))
  if (target && conversation) {
    const refused = await attempt('review', 'pull-requests: write', () =>
      converge(plan, to, target, conversation),
    )
    if (refused) warnings.push(unposted.refused(refused))
  }
  return warnings
}
