/** The part of GitHub's GraphQL schema that the stand-in knows. Whatever is not here is refused. */

import * as talk from './conversation.ts'
import { issues } from './issues.ts'
import { MUTATIONS } from './mutations.ts'
import type { Resolver } from './read.ts'
import * as read from './read.ts'

export interface FieldSpec {
  /** Name of the type; `[X]` for a list. */
  type: string
  /** Types of the arguments, as written in a schema. */
  args?: Record<string, string>
  /** Absent: the property of that name. */
  resolve?: Resolver
}

export interface TypeSpec {
  fields: Record<string, FieldSpec>
  /** For interfaces and unions: what it can be. */
  possible?: string[]
}

const PAGE = { first: 'Int', after: 'String', last: 'Int', before: 'String' }

function plain(types: Record<string, string>): Record<string, FieldSpec> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
}

function connection(node: string): TypeSpec {
  return { fields: plain({ nodes: `[${node}]`, totalCount: 'Int', pageInfo: 'PageInfo' }) }
}

/** Every mutation takes an input and gives a payload that bear its name. */
function mutation([name, resolve]: [string, Resolver]): [string, FieldSpec] {
  const Name = `${name[0]?.toUpperCase()}${name.slice(1)}`
  return [name, { type: `${Name}Payload`, args: { input: `${Name}Input!` }, resolve }]
}

const ACTOR = plain({ login: 'String', url: 'URI' })
const MINIMIZABLE = plain({ isMinimized: 'Boolean', minimizedReason: 'String', viewerCanMinimize: 'Boolean' })
const COMMENT = plain({
  id: 'ID',
  databaseId: 'Int',
  fullDatabaseId: 'BigInt',
  author: 'Actor',
  authorAssociation: 'String',
  body: 'String',
  createdAt: 'DateTime',
  updatedAt: 'DateTime',
  url: 'URI',
})
const OWN: Record<string, FieldSpec> = {
  viewerDidAuthor: { type: 'Boolean', resolve: talk.viewerDidAuthor },
}
const OBJECT = plain({ id: 'ID', oid: 'GitObjectID' })

export const TYPES: Record<string, TypeSpec> = {
  Query: {
    fields: {
      repository: {
        type: 'Repository',
        args: { owner: 'String!', name: 'String!' },
        resolve: read.repository,
      },
      node: { type: 'Node', args: { id: 'ID!' }, resolve: talk.node },
      rateLimit: { type: 'RateLimit', resolve: read.rateLimit },
    },
  },
  Mutation: { fields: Object.fromEntries(Object.entries(MUTATIONS).map(mutation)) },
  MinimizeCommentPayload: { fields: plain({ clientMutationId: 'String', minimizedComment: 'Minimizable' }) },
  UnminimizeCommentPayload: {
    fields: plain({ clientMutationId: 'String', unminimizedComment: 'Minimizable' }),
  },
  UpdatePullRequestReviewCommentPayload: {
    fields: plain({ clientMutationId: 'String', pullRequestReviewComment: 'PullRequestReviewComment' }),
  },
  DeletePullRequestReviewCommentPayload: { fields: plain({ clientMutationId: 'String' }) },
  AddCommentPayload: { fields: plain({ clientMutationId: 'String', subject: 'Node' }) },
  UpdateIssueCommentPayload: {
    fields: plain({ clientMutationId: 'String', issueComment: 'IssueComment' }),
  },
  DeleteIssueCommentPayload: { fields: plain({ clientMutationId: 'String' }) },
  DismissPullRequestReviewPayload: {
    fields: plain({ clientMutationId: 'String', pullRequestReview: 'PullRequestReview' }),
  },
  UpdateIssuePayload: { fields: plain({ clientMutationId: 'String', issue: 'Issue' }) },
  ResolveReviewThreadPayload: {
    fields: plain({ clientMutationId: 'String', thread: 'PullRequestReviewThread' }),
  },
  UnresolveReviewThreadPayload: {
    fields: plain({ clientMutationId: 'String', thread: 'PullRequestReviewThread' }),
  },
  RateLimit: { fields: plain({ limit: 'Int', cost: 'Int', remaining: 'Int', resetAt: 'DateTime' }) },
  Repository: {
    fields: {
      ...plain({
        id: 'ID',
        name: 'String',
        nameWithOwner: 'String',
        isFork: 'Boolean',
        isPrivate: 'Boolean',
      }),
      object: { type: 'GitObject', args: { expression: 'String', oid: 'GitObjectID' }, resolve: read.object },
      pullRequest: { type: 'PullRequest', args: { number: 'Int!' }, resolve: talk.pullRequest },
      issues: {
        type: 'IssueConnection',
        args: { ...PAGE, labels: '[String!]', states: '[IssueState!]' },
        resolve: issues,
      },
    },
  },
  GitObject: { fields: OBJECT, possible: ['Blob', 'Tree', 'Commit'] },
  Blob: {
    fields: {
      ...OBJECT,
      ...plain({ byteSize: 'Int', isBinary: 'Boolean', isTruncated: 'Boolean', text: 'String' }),
    },
  },
  Tree: { fields: { ...OBJECT, entries: { type: '[TreeEntry]', resolve: read.entries } } },
  TreeEntry: {
    fields: {
      ...plain({
        name: 'String',
        path: 'String',
        type: 'String',
        mode: 'Int',
        oid: 'GitObjectID',
        size: 'Int',
      }),
      object: { type: 'GitObject', resolve: read.entryObject },
    },
  },
  Commit: { fields: { ...OBJECT, tree: { type: 'Tree', resolve: read.commitTree } } },
  PullRequest: {
    fields: {
      ...plain({
        id: 'ID',
        number: 'Int',
        title: 'String',
        state: 'String',
        isDraft: 'Boolean',
        locked: 'Boolean',
        isCrossRepository: 'Boolean',
      }),
      ...plain({
        headRefOid: 'GitObjectID',
        baseRefOid: 'GitObjectID',
        headRefName: 'String',
        baseRefName: 'String',
      }),
      ...plain({ author: 'Actor', headRepository: 'HeadRepository' }),
      changedFiles: { type: 'Int', resolve: talk.changedFiles },
      reviewThreads: { type: 'PullRequestReviewThreadConnection', args: PAGE, resolve: talk.threads },
      comments: { type: 'IssueCommentConnection', args: PAGE, resolve: talk.comments },
      reviews: { type: 'PullRequestReviewConnection', args: PAGE, resolve: talk.reviews },
    },
  },
  // A repository as a pull request shows it; the stand-in follows it no further.
  HeadRepository: { fields: plain({ name: 'String', owner: 'RepositoryOwner' }) },
  RepositoryOwner: { fields: plain({ login: 'String' }) },
  PullRequestReviewThreadConnection: connection('PullRequestReviewThread'),
  PullRequestReviewCommentConnection: connection('PullRequestReviewComment'),
  PullRequestReviewConnection: connection('PullRequestReview'),
  IssueCommentConnection: connection('IssueComment'),
  IssueConnection: connection('Issue'),
  PageInfo: {
    fields: plain({
      hasNextPage: 'Boolean',
      endCursor: 'String',
      hasPreviousPage: 'Boolean',
      startCursor: 'String',
    }),
  },
  PullRequestReviewThread: {
    fields: {
      ...plain({ id: 'ID', isResolved: 'Boolean', isOutdated: 'Boolean', path: 'String', line: 'Int' }),
      ...plain({ startLine: 'Int', originalLine: 'Int', diffSide: 'String', subjectType: 'String' }),
      comments: { type: 'PullRequestReviewCommentConnection', args: PAGE, resolve: talk.threadComments },
    },
  },
  PullRequestReviewComment: {
    fields: {
      ...COMMENT,
      ...OWN,
      ...MINIMIZABLE,
      ...plain({ path: 'String', line: 'Int', startLine: 'Int', originalLine: 'Int', outdated: 'Boolean' }),
      replyTo: { type: 'PullRequestReviewComment', resolve: talk.replyTo },
      pullRequestReview: { type: 'PullRequestReview', resolve: talk.reviewOf },
    },
  },
  PullRequestReview: {
    fields: { ...COMMENT, ...OWN, ...MINIMIZABLE, ...plain({ state: 'PullRequestReviewState' }) },
  },
  IssueComment: {
    fields: {
      ...COMMENT,
      ...OWN,
      ...MINIMIZABLE,
      pullRequest: { type: 'PullRequest', resolve: talk.pullRequestOf },
    },
  },
  Issue: {
    fields: { ...COMMENT, ...OWN, ...plain({ number: 'Int', title: 'String', state: 'IssueState' }) },
  },
  Actor: { fields: ACTOR, possible: ['Bot', 'User'] },
  Bot: { fields: ACTOR },
  User: { fields: ACTOR },
  Minimizable: {
    fields: MINIMIZABLE,
    possible: ['IssueComment', 'PullRequestReview', 'PullRequestReviewComment'],
  },
  Node: {
    fields: plain({ id: 'ID' }),
    possible: [
      'IssueComment',
      'PullRequest',
      'PullRequestReview',
      'PullRequestReviewComment',
      'PullRequestReviewThread',
    ],
  },
}
