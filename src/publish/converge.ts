import { type Conversation, conversationOn, type Look } from '../change/conversation.ts'
import type { PullRequest } from '../change/pull-request.ts'
import type { Repository } from '../github/client.ts'
import { isRefused } from '../github/errors.ts'
import { isRemoval, makeEdits } from './edits.ts'
import type { Plan } from './plan.ts'
import { postReview } from './review.ts'
import { type Sync, syncOf } from './sync.ts'

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

/** What a round came to. Without a post there is nothing to look for. */
interface Round {
  readonly isPosted: boolean
  /** The pull request after it, where an answer told. */
  readonly look?: Look
}

/** Posts the comments and the request for changes that a conversation lacks, as one review. */
async function postMissing(
  plan: Plan,
  to: Repository,
  { head, pullRequest }: ConvergeTarget,
  sync: Sync,
  done: Done,
): Promise<boolean> {
  const comments = sync.create.filter(({ marker }) => !done.markers.has(marker))
  const asks = plan.review.requestsChanges && !pullRequest.isDraft && !sync.asksForChanges && !done.review
  if (comments.length === 0 && !asks) return false
  const event = asks ? 'REQUEST_CHANGES' : 'COMMENT'
  const review = { body: plan.review.body, event, comments } as const
  const refused = await postReview(to, { pullRequest: pullRequest.number, head }, review)
  for (const { marker } of comments) done.markers.add(marker)
  done.refused += refused.length
  done.review = true
  return true
}

/** One round: what is missing first, then the changes, which wait for no answer to it and whose own shows both. */
async function postRound(
  plan: Plan,
  to: Repository,
  target: ConvergeTarget,
  conversation: Conversation,
  done: Done,
): Promise<Round> {
  const sync = syncOf(plan, conversation)
  const review = await postMissing(plan, to, target, sync, done).catch((error: unknown) => {
    if (isRefused(error)) throw error
    return { error }
  })
  const edits = sync.edits.filter(({ kind }) => kind !== 'add-comment' || !done.summary)
  const look = await makeEdits(to, edits)
  const isSaid = edits.some(({ kind }) => kind === 'add-comment')
  done.summary ||= isSaid
  if (typeof review === 'object') throw review.error
  return { isPosted: review || isSaid, ...(look && { look }) }
}

/**
 * Brings a pull request in line with a plan, in rounds: look, post what is missing, look again. A write that failed
 * without an answer is not repeated before the next look; of what two runs posted at the same time one is removed:
 * whoever looks last sees both. Returns how many comments GitHub takes nowhere.
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
    let look: Look | undefined
    try {
      const posted = await postRound(plan, to, target, conversation, done)
      if (!posted.isPosted) break
      look = posted.look
    } catch (error) {
      if (isRefused(error) || round === MOST_ROUNDS) throw error
    }
    if (round === MOST_ROUNDS) break
    conversation = await conversationOn(to, target.pullRequest.number, look)
    if (conversation.head === target.head) continue
    // What stands is the next run's matter by now, which knows nothing of twins that come after its last look.
    await makeEdits(to, syncOf(plan, conversation).edits.filter(isRemoval))
    break
  }
  return done.refused
}
