import type { PullRequest } from '../change/pull-request.ts'
import type { Repository } from '../github/client.ts'
import { mayHaveHappened } from '../github/errors.ts'
import { type Conversation, conversationOn } from './conversation.ts'
import { makeEdits } from './edits.ts'
import type { Plan } from './plan.ts'
import { postReview } from './review.ts'
import { syncOf } from './sync.ts'

/** The pull request that is posted on, at the commit that was judged. */
export interface ConvergeTarget {
  readonly head: string
  readonly pullRequest: PullRequest
}

/** A round posts what is missing; the next one looks whether it is there, and who else posted it meanwhile. */
const MOST_ROUNDS = 3

/** What this run knows to be posted, or to be taken nowhere, whether GitHub shows it yet or not. */
interface Done {
  readonly markers: Set<string>
  summary: boolean
  review: boolean
  refused: number
}

/** Posts what a conversation lacks. Says whether there was anything to post. */
async function postMissing(
  plan: Plan,
  to: Repository,
  target: ConvergeTarget,
  conversation: Conversation,
  done: Done,
): Promise<boolean> {
  const { number, isDraft } = target.pullRequest
  const sync = syncOf(plan, conversation)
  await makeEdits(to, sync.edits)
  const comments = sync.create.filter(({ marker }) => !done.markers.has(marker))
  const asks = plan.review.requestsChanges && !isDraft && !sync.asksForChanges && !done.review
  if (comments.length > 0 || asks) {
    const event = asks ? 'REQUEST_CHANGES' : 'COMMENT'
    const review = { body: plan.review.body, event, comments } as const
    const refused = await postReview(to, { pullRequest: number, head: target.head }, review)
    for (const { marker } of comments) done.markers.add(marker)
    done.refused += refused.length
    done.review = true
  }
  const summary = done.summary ? undefined : sync.summary
  if (summary !== undefined) {
    const { octokit, owner, repo } = to
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: summary })
    done.summary = true
  }
  return comments.length > 0 || asks || summary !== undefined
}

/**
 * Brings a pull request in line with a plan, in rounds: look, post what is missing, look again. A write that failed
 * without an answer is not repeated before the next look; of what two runs posted at the same time one is removed.
 * Returns how many comments GitHub takes nowhere.
 */
export async function converge(
  plan: Plan,
  to: Repository,
  target: ConvergeTarget,
  seen: Conversation,
): Promise<number> {
  const done: Done = { markers: new Set(), summary: false, review: false, refused: 0 }
  let conversation = seen
  for (let round = 1; ; round++) {
    try {
      if (!(await postMissing(plan, to, target, conversation, done))) break
    } catch (error) {
      if (!mayHaveHappened(error) || round === MOST_ROUNDS) throw error
    }
    if (round === MOST_ROUNDS) break
    conversation = await conversationOn(to, target.pullRequest.number)
    if (conversation.head !== target.head) break
  }
  return done.refused
}
