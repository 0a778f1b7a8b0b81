import { LOOK, type Look } from '../change/conversation.ts'
import type { Repository } from '../github/client.ts'

/** A change to something that we posted, or a comment on a pull request, which the id then names. */
export type Edit =
  | {
      readonly kind:
        | 'add-comment'
        | 'update-review-comment'
        | 'update-issue-comment'
        | 'dismiss-review'
        | 'update-issue'
        | 'close-issue'
      readonly id: string
      readonly body: string
    }
  | { readonly kind: 'delete-review-comment' | 'delete-issue-comment' | 'minimise'; readonly id: string }

/** Each change as a field of a mutation; `$n` and `$nBody` are its variables. */
const FIELDS: Readonly<Record<Edit['kind'], (n: string) => string>> = {
  'add-comment': n => `addComment(input: { subjectId: $${n}, body: $${n}Body })`,
  'update-review-comment': n =>
    `updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $${n}, body: $${n}Body })`,
  'update-issue-comment': n => `updateIssueComment(input: { id: $${n}, body: $${n}Body })`,
  'dismiss-review': n =>
    `dismissPullRequestReview(input: { pullRequestReviewId: $${n}, message: $${n}Body })`,
  'update-issue': n => `updateIssue(input: { id: $${n}, body: $${n}Body })`,
  'close-issue': n => `updateIssue(input: { id: $${n}, body: $${n}Body, state: CLOSED })`,
  'delete-review-comment': n => `deletePullRequestReviewComment(input: { id: $${n} })`,
  'delete-issue-comment': n => `deleteIssueComment(input: { id: $${n} })`,
  minimise: n => `minimizeComment(input: { subjectId: $${n}, classifier: RESOLVED })`,
}

/** The answers in which the pull request can be seen as it is after the change, and how. */
const LOOKS: Readonly<Partial<Record<Edit['kind'], string>>> = {
  'add-comment': `seen: subject { ... on PullRequest { ${LOOK} } }`,
  'update-issue-comment': `issueComment { seen: pullRequest { ${LOOK} } }`,
}

interface Answer {
  readonly seen?: Look
  readonly issueComment?: { readonly seen?: Look }
}

/** GitHub counts a mutation as five requests, however much it does; a request must still end in its time. */
const EDITS_A_REQUEST = 20

/** Whether a change removes something, which is done to twins alone. */
export const isRemoval = ({ kind }: Edit): boolean =>
  kind === 'delete-review-comment' || kind === 'delete-issue-comment'

interface FieldError {
  readonly type?: string
  readonly path?: readonly unknown[]
}

/**
 * Whether a change that failed is missed. A fold is a courtesy: the words already say that it is settled. Of two runs
 * at the same time the other may have removed a twin, and a person what we would have changed.
 */
function isMissed(edit: Edit, { type }: FieldError): boolean {
  if (edit.kind === 'add-comment') return true
  return type !== 'NOT_FOUND' && edit.kind !== 'minimise' && !isRemoval(edit)
}

async function send(to: Repository, edits: readonly Edit[]): Promise<Look | undefined> {
  const named = edits.map((edit, index) => ({ edit, name: `e${index}` }))
  const variables = named.map(({ edit, name }) =>
    'body' in edit ? `$${name}: ID!, $${name}Body: String!` : `$${name}: ID!`,
  )
  const fields = named.map(
    ({ edit, name }) => `${name}: ${FIELDS[edit.kind](name)} { clientMutationId ${LOOKS[edit.kind] ?? ''} }`,
  )
  const values = named.flatMap(({ edit, name }) => [
    [name, edit.id],
    ...('body' in edit ? [[`${name}Body`, edit.body]] : []),
  ])
  const query = `mutation Edits(${variables.join(', ')}) { ${fields.join('\n')} }`
  try {
    const answers = await to.octokit.graphql<Record<string, Answer>>(query, Object.fromEntries(values))
    const last = answers[`e${edits.length - 1}`]
    return last?.seen ?? last?.issueComment?.seen
  } catch (error) {
    const { errors = [{}] } = error as { errors?: readonly FieldError[] }
    const missed = errors.filter(failed => {
      const struck = named.find(({ name }) => name === failed.path?.[0])
      return struck === undefined || isMissed(struck.edit, failed)
    })
    if (missed.length > 0) throw error
    return undefined
  }
}

/**
 * Makes changes in their order, many a request. But for a new comment they can be repeated: each says what is to be,
 * not what to add. Returns what the pull request looks like after them, where the answer to the last of them tells.
 */
export async function makeEdits(to: Repository, edits: readonly Edit[]): Promise<Look | undefined> {
  let look: Look | undefined
  for (let from = 0; from < edits.length; from += EDITS_A_REQUEST)
    look = await send(to, edits.slice(from, from + EDITS_A_REQUEST))
  return look
}
