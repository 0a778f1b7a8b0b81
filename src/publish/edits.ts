import type { Repository } from '../github/client.ts'

/** A change to something that we posted. */
export type Edit =
  | {
      readonly kind:
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

/** GitHub counts a mutation as five requests, however much it does; a request must still end in its time. */
const EDITS_A_REQUEST = 20

/** A fold is a courtesy: the words already say that it is settled. A twin may be gone before we remove it. */
const isNeeded = ({ kind }: Edit): boolean =>
  kind !== 'minimise' && kind !== 'delete-review-comment' && kind !== 'delete-issue-comment'

async function send(to: Repository, edits: readonly Edit[]): Promise<void> {
  const named = edits.map((edit, index) => ({ edit, name: `e${index}` }))
  const variables = named.map(({ edit, name }) =>
    'body' in edit ? `$${name}: ID!, $${name}Body: String!` : `$${name}: ID!`,
  )
  const fields = named.map(({ edit, name }) => `${name}: ${FIELDS[edit.kind](name)} { clientMutationId }`)
  const values = named.flatMap(({ edit, name }) => [
    [name, edit.id],
    ...('body' in edit ? [[`${name}Body`, edit.body]] : []),
  ])
  const query = `mutation Edits(${variables.join(', ')}) { ${fields.join('\n')} }`
  try {
    await to.octokit.graphql(query, Object.fromEntries(values))
  } catch (error) {
    const failed = (error as { errors?: readonly { path?: readonly unknown[] }[] }).errors
    const isCourtesy = failed?.every(({ path }) => {
      const struck = named.find(({ name }) => name === path?.[0])
      return struck !== undefined && !isNeeded(struck.edit)
    })
    if (isCourtesy !== true) throw error
  }
}

/** Makes changes in their order, many a request. They can be repeated: each says what is to be, not what to add. */
export async function makeEdits(to: Repository, edits: readonly Edit[]): Promise<void> {
  for (let from = 0; from < edits.length; from += EDITS_A_REQUEST)
    await send(to, edits.slice(from, from + EDITS_A_REQUEST))
}
