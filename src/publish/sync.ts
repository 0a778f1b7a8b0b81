import type { Conversation, PostedThread } from '../change/conversation.ts'
import { isMarked, topicMarkerIn } from '../report/marker.ts'
import type { Edit } from './edits.ts'
import type { Plan, PlannedComment } from './plan.ts'

/** What is to be done so that a conversation says what a plan says. What is right already is not in it. */
export interface Sync {
  /** Comments that nobody posted yet. */
  readonly create: readonly PlannedComment[]
  /** Changes to what stands, which are silent; at the end what the summary says, which may be a new comment. */
  readonly edits: readonly Edit[]
  /** A review of ours asks for changes already. */
  readonly asksForChanges: boolean
}

/** GitHub keeps a body as it was sent, but for line ends and white space at the end. */
const same = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd()

/** What a thread of ours should say: as planned, settled, or nothing because an older one says it. */
function threadEdits(
  thread: PostedThread,
  marker: string,
  { plan, head, isTwin }: { plan: Plan; head: string; isTwin: boolean },
): Edit[] {
  if (thread.isAnswered) return []
  const { id, body } = thread.comment
  if (isTwin) return [{ kind: 'delete-review-comment', id }]
  if (!plan.markers.includes(marker))
    return plan.settles
      ? [
          { kind: 'update-review-comment', id, body: plan.settled(head) },
          { kind: 'minimise', id },
        ]
      : []
  const planned = plan.comments.find(comment => comment.marker === marker)
  const wanted = (thread.isOnLines ? planned?.onLines?.body : undefined) ?? planned?.onFile
  return wanted === undefined || same(wanted, body)
    ? []
    : [{ kind: 'update-review-comment', id, body: wanted }]
}

function summaryEdits({ id, comments }: Conversation, { summary, instance }: Plan): Edit[] {
  if (summary === undefined) return []
  const { body, isNews } = summary
  const [first, ...twins] = comments.filter(({ body }) => isMarked(body, 'summary', instance))
  if (first === undefined) return isNews ? [{ kind: 'add-comment', id, body }] : []
  const edits: Edit[] = twins.map(({ id }) => ({ kind: 'delete-issue-comment', id }))
  if (!same(first.body, body)) edits.push({ kind: 'update-issue-comment', id: first.id, body })
  return edits
}

/**
 * Compares a plan with the conversation on a pull request. However often a run is repeated, one comment stands for one
 * finding: of twins the oldest stays. A thread in which somebody replied is theirs and left alone.
 */
export function syncOf(plan: Plan, conversation: Conversation): Sync {
  const { head, threads, reviews } = conversation
  const standing = new Set<string>()
  const edits: Edit[] = []
  for (const thread of threads) {
    const marker = topicMarkerIn(thread.comment.body, plan.instance)
    if (marker === undefined) continue
    edits.push(...threadEdits(thread, marker, { plan, head, isTwin: standing.has(marker) }))
    standing.add(marker)
  }
  const asking = reviews.filter(({ body }) => isMarked(body, 'review', plan.instance))
  const isMended = plan.settles && plan.markers.length === 0
  const dismissed: Edit[] = isMended
    ? asking.map(({ id }) => ({ kind: 'dismiss-review', id, body: plan.dismissal(head) }))
    : []
  return {
    create: plan.comments.filter(({ marker }) => !standing.has(marker)),
    edits: [...edits, ...dismissed, ...summaryEdits(conversation, plan)],
    asksForChanges: asking.length > 0,
  }
}
