import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Forge, startForge } from './forge.ts'
import { client, refused, sampleRepository } from './helpers.ts'
import type { Repository } from './repository.ts'

let repository: Repository
let forge: Forge
const at = { owner: 'acme', repo: 'datasets' }

beforeAll(async () => {
  repository = await sampleRepository()
  forge = await startForge({
    repository: repository.path,
    pulls: [{ number: 7, head: 'topic' }],
    limits: { blobText: 200 },
  })
  const comments = [5, 30].map(line => ({ path: 'data/PURPOSE.md', line, body: `On ${line}` }))
  await client(forge).pulls.createReview({ ...at, pull_number: 7, event: 'COMMENT', body: 'x', comments })
  await client(forge).issues.createComment({ ...at, issue_number: 7, body: 'Report' })
})

afterAll(async () => {
  expect(forge.violations).toEqual([])
  await forge.close()
  await repository.remove()
})

/** The raw answer, errors included. */
async function ask(query: string, variables: object = {}, token = forge.token) {
  const headers = {
    authorization: `bearer ${token}`,
    'user-agent': 'test',
    'content-type': 'application/json',
  }
  const answer = await fetch(forge.graphqlUrl, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  return (await answer.json()) as {
    data?: Record<string, never>
    errors?: { message: string; type?: string; path?: unknown[] }[]
  }
}

const THREADS = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    reviewThreads(first: 1, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated path line comments(first: 100) {
        nodes { __typename id databaseId author { login __typename } body isMinimized minimizedReason path } } } } } } }`

interface Threads {
  repository: {
    pullRequest: {
      reviewThreads: {
        pageInfo: { hasNextPage: boolean; endCursor: string }
        nodes: { id: string; line: number; comments: { nodes: { id: string; isMinimized: boolean }[] } }[]
      }
    }
  }
}

describe('reading', () => {
  it('answers objects under aliases', async () => {
    const sha = repository.shas.topic ?? ''
    const query = `query($owner: String!, $name: String!, $a: String!) { repository(owner: $owner, name: $name) {
      a: object(expression: $a) { ...on Blob { text isBinary byteSize isTruncated oid } }
      b: object(expression: "${sha}:bin/image.png") { ... on Blob { text isBinary byteSize isTruncated } }
      c: object(expression: "${sha}:data/PURPOSE.md") { ...B }
      d: object(expression: "${sha}:nope") { ...B }
      e: object(expression: "${sha}:data") { __typename ... on Tree { entries { name type } } }
    } } fragment B on Blob { isTruncated byteSize }`
    const answer = await client(forge).graphql<{ repository: unknown }>(query, {
      owner: 'acme',
      name: 'datasets',
      a: `${sha}:été/déclaration.md`,
    })
    expect(answer.repository).toEqual({
      a: {
        text: 'une finalité\nsans fin',
        isBinary: false,
        byteSize: 22,
        isTruncated: false,
        oid: await repository.git('rev-parse', `${sha}:été/déclaration.md`),
      },
      b: { text: null, isBinary: true, byteSize: 8, isTruncated: false },
      c: { isTruncated: true, byteSize: expect.any(Number) },
      d: null,
      e: {
        __typename: 'Tree',
        entries: [
          { name: 'PURPOSE.md', type: 'blob' },
          { name: 'new name.csv', type: 'blob' },
        ],
      },
    })
  })

  it('answers threads page by page; bots have no brackets here', async () => {
    const variables = { owner: 'acme', name: 'datasets', number: 7 }
    const first = await client(forge).graphql<Threads>(THREADS, variables)
    const page = first.repository.pullRequest.reviewThreads
    expect(page.pageInfo.hasNextPage).toBe(true)
    expect(page.nodes[0]).toMatchObject({
      isResolved: false,
      isOutdated: false,
      path: 'data/PURPOSE.md',
      line: 5,
    })
    expect(page.nodes[0]?.comments.nodes[0]).toMatchObject({
      __typename: 'PullRequestReviewComment',
      author: { login: 'github-actions', __typename: 'Bot' },
      body: 'On 5',
    })
    const second = await client(forge).graphql<Threads>(THREADS, {
      ...variables,
      after: page.pageInfo.endCursor,
    })
    expect(second.repository.pullRequest.reviewThreads.nodes[0]?.line).toBe(30)
    expect(second.repository.pullRequest.reviewThreads.pageInfo.hasNextPage).toBe(false)
  })
})

describe('changing', () => {
  const MINIMIZE = `mutation($id: ID!, $classifier: ReportedContentClassifiers!) {
    minimizeComment(input: { subjectId: $id, classifier: $classifier }) { minimizedComment { isMinimized minimizedReason } } }`

  it('minimises comments of both kinds and shows them again', async () => {
    const kit = client(forge)
    const comment = (await kit.issues.listComments({ ...at, issue_number: 7 })).data[0]
    const remark = (await kit.pulls.listReviewComments({ ...at, pull_number: 7 })).data[0]
    for (const id of [comment?.node_id, remark?.node_id]) {
      const answer = await kit.graphql(MINIMIZE, { id, classifier: 'OUTDATED' })
      expect(answer).toEqual({
        minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
      })
    }
    expect(forge.state.issueComments[0]?.minimized).toBe('OUTDATED')
    const input = { subjectId: comment?.node_id }
    const show =
      'mutation($input: UnminimizeCommentInput!) { unminimizeComment(input: $input) { unminimizedComment { isMinimized } } }'
    expect(await kit.graphql(show, { input })).toEqual({
      unminimizeComment: { unminimizedComment: { isMinimized: false } },
    })
  })

  it('takes permissions: pull requests to minimise, contents to resolve', async () => {
    const [thread] = (
      await client(forge).graphql<Threads>(THREADS, { owner: 'acme', name: 'datasets', number: 7 })
    ).repository.pullRequest.reviewThreads.nodes
    const resolve = await ask(
      'mutation($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }',
      { id: thread?.id },
    )
    expect(resolve).toMatchObject({
      data: { resolveReviewThread: null },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['resolveReviewThread'],
          message: 'Resource not accessible by integration',
        },
      ],
    })
    const none = await ask(MINIMIZE, { id: 'IC_none', classifier: 'SPAM' })
    expect(none.errors?.[0]?.type).toBe('NOT_FOUND')
  })
})

describe('refusing', () => {
  it.each([
    [
      'an unknown field',
      '{ repository(owner: "acme", name: "datasets") { nmae } }',
      "Field 'nmae' doesn't exist on type 'Repository'",
    ],
    [
      'an unknown argument',
      '{ repository(owner: "acme", nmae: "x", name: "y") { name } }',
      "Field 'repository' doesn't accept argument 'nmae'",
    ],
    [
      'a missing argument',
      '{ repository(owner: "acme") { name } }',
      "Field 'repository' is missing required arguments: name",
    ],
    [
      'no selections',
      '{ repository(owner: "acme", name: "datasets") }',
      "Field must have selections (field 'repository' returns Repository but has no selections.)",
    ],
    [
      'an unused variable',
      'query($x: Int) { rateLimit { cost } }',
      'Variable $x is declared by anonymous query but not used',
    ],
    ['an undeclared variable', '{ node(id: $x) { id } }', 'Variable $x is used but not declared'],
    [
      'a wrong enumeration',
      'mutation { minimizeComment(input: {subjectId: "x", classifier: OLD}) { clientMutationId } }',
      "Argument 'input' on Field 'minimizeComment': 'classifier' has an invalid value. Expected type 'ReportedContentClassifiers!'.",
    ],
    ['an unknown fragment', '{ rateLimit { ...F } }', 'Fragment F was used, but not defined'],
    [
      'an impossible fragment',
      '{ rateLimit { ... on Blob { text } } }',
      "Fragment on Blob can't be spread inside RateLimit",
    ],
    [
      'a directive',
      '{ rateLimit @skip(if: true) { cost } }',
      'Parse error: The stand-in knows no directives',
    ],
    ['bad syntax', '{ rateLimit ', 'Parse error: Expected a name, got end'],
  ])('refuses %s', async (_name, query, message) => {
    const answer = await ask(query)
    expect(answer.errors?.map(error => error.message)).toEqual([message])
    expect(answer.data).toBeUndefined()
  })

  it('refuses bad variables, pages without a size and unknown repositories', async () => {
    const bad = await ask(THREADS, { owner: 'acme', name: 'datasets', number: '7' })
    expect(bad.errors?.[0]?.message).toMatch(/^Variable \$number of type Int! was provided invalid value/)
    const unsized = await ask(
      '{ repository(owner: "acme", name: "datasets") { pullRequest(number: 7) { reviewThreads { totalCount } } } }',
    )
    expect(unsized.errors?.[0]?.message).toMatch(/must provide a `first` or `last` value/)
    const other = await ask('{ repository(owner: "acme", name: "x") { name } }')
    expect(other).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] })
    expect((await refused(client(forge, 'bad').graphql('{ rateLimit { cost } }'))).status).toBe(401)
  })
})
