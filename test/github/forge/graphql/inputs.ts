/** Scalars, enumerations and input objects that the stand-in knows. */

export const SCALARS = new Set([
  'String',
  'Int',
  'Boolean',
  'ID',
  'BigInt',
  'GitObjectID',
  'DateTime',
  'URI',
  'ReportedContentClassifiers',
  'PullRequestReviewState',
  'IssueState',
])

/** Members of enumerations that arguments take. */
export const ENUMS: Record<string, string[]> = {
  ReportedContentClassifiers: [
    'ABUSE',
    'DUPLICATE',
    'LOW_QUALITY',
    'OFF_TOPIC',
    'OUTDATED',
    'RESOLVED',
    'SPAM',
  ],
  IssueState: ['OPEN', 'CLOSED'],
}

/** Input objects: field, type. */
export const INPUTS: Record<string, Record<string, string>> = {
  MinimizeCommentInput: {
    subjectId: 'ID!',
    classifier: 'ReportedContentClassifiers!',
    clientMutationId: 'String',
  },
  UpdatePullRequestReviewCommentInput: {
    pullRequestReviewCommentId: 'ID!',
    body: 'String!',
    clientMutationId: 'String',
  },
  DeletePullRequestReviewCommentInput: { id: 'ID!', clientMutationId: 'String' },
  AddCommentInput: { subjectId: 'ID!', body: 'String!', clientMutationId: 'String' },
  UpdateIssueCommentInput: { id: 'ID!', body: 'String!', clientMutationId: 'String' },
  DeleteIssueCommentInput: { id: 'ID!', clientMutationId: 'String' },
  DismissPullRequestReviewInput: {
    pullRequestReviewId: 'ID!',
    message: 'String!',
    clientMutationId: 'String',
  },
  UpdateIssueInput: { id: 'ID!', body: 'String', state: 'IssueState', clientMutationId: 'String' },
  UnminimizeCommentInput: { subjectId: 'ID!', clientMutationId: 'String' },
  ResolveReviewThreadInput: { threadId: 'ID!', clientMutationId: 'String' },
  UnresolveReviewThreadInput: { threadId: 'ID!', clientMutationId: 'String' },
}
