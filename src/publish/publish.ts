import { conversationOn, type Look } from '../change/conversation.ts'
import type { PullRequest } from '../change/pull-request.ts'
import type { Repository } from '../github/client.ts'
import { lacksPermission, reasonOf } from '../github/errors.ts'
import type { PostFailure } from '../messages/catalogue.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { type AuditPlan, syncAuditIssue } from './audit-issue.ts'
import { publishCheckRun } from './check-run.ts'
import { converge } from './converge.ts'
import type { Plan } from './plan.ts'

/** The commit that was judged, the pull request around it if there is one, and a look at it if one was had. */
export interface PublishTarget {
  readonly head?: string
  readonly pullRequest?: PullRequest
  readonly look?: Look
}

/** What is published besides what is said on a pull request. */
export interface PublishOptions {
  readonly checkRun: boolean
  /** Of the warnings; English when absent. */
  readonly language?: Language
  readonly audit?: AuditPlan
}

/** What came of something that was published. */
interface Attempt<T> {
  readonly value?: T
  readonly warnings: readonly string[]
}

/** Whether there is, or was, anything to say on a pull request. GitHub takes nothing where it is locked. */
function concerns(plan: Plan, { isClosed, isLocked, hasComments }: PullRequest): boolean {
  if (isClosed || isLocked) return false
  return (
    hasComments || plan.comments.length > 0 || plan.review.requestsChanges || plan.summary?.isNews === true
  )
}

/**
 * Publishes a plan: the check run, and what is said on the pull request if it is still at the commit that was judged.
 * Returns warnings, empty when all went well; whatever fails, the rest is still published.
 */
export async function publish(
  plan: Plan,
  to: Repository,
  { head, pullRequest, look }: PublishTarget,
  { checkRun, audit, language = 'en' }: PublishOptions,
): Promise<string[]> {
  if (head === undefined) return []
  const { unposted } = catalogue(language).labels
  const attempt = async <T>(
    what: PostFailure['what'],
    permission: string,
    action: () => Promise<T>,
  ): Promise<Attempt<T>> => {
    try {
      return { value: await action(), warnings: [] }
    } catch (error) {
      const need = lacksPermission(error) && { permission }
      return { warnings: [unposted.failed({ what, reason: reasonOf(error), ...need })] }
    }
  }
  const onPullRequest = <T>(action: () => Promise<T>) => attempt('review', 'pull-requests: write', action)

  const target = pullRequest && concerns(plan, pullRequest) ? { head, pullRequest } : undefined
  const seen = target && (await onPullRequest(() => conversationOn(to, target.pullRequest.number, look)))
  const conversation = seen?.value
  if (conversation && conversation.head !== head) return [unposted.moved]
  // They start in this order, at the distance that GitHub asks of writes; none waits for the answer to another.
  const [checked, told, posted] = await Promise.all([
    checkRun && attempt('check-run', 'checks: write', () => publishCheckRun(plan, to, head)),
    audit && attempt('issue', 'issues: write', () => syncAuditIssue(audit, to)),
    target && conversation && onPullRequest(() => converge(plan, to, target, conversation)),
  ])
  const refused = posted?.value ? [unposted.refused(posted.value)] : []
  return [seen, checked, told, posted].flatMap(done => (done ? done.warnings : [])).concat(refused)
}
