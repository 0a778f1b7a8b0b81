import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../src/github/client.ts'
import { mayHaveHappened, reasonOf, statusOf } from '../../src/github/errors.ts'
import { WAITS } from '../support/fast-clock.mjs'
import { type Fault, type Forge, primaryLimit, secondaryLimit, startForge } from './forge.ts'
import { sampleRepository } from './helpers.ts'
import type { Repository } from './repository.ts'

let repository: Repository
let forge: Forge
const at = { owner: 'acme', repo: 'datasets' }
const seven = { ...at, pull_number: 7 }
const review = { ...seven, event: 'COMMENT' as const, body: 'x' }

beforeAll(async () => {
  repository = await sampleRepository()
  forge = await startForge({ repository: repository.path, pulls: [{ number: 7, head: 'topic' }] })
})
beforeEach(() => {
  forge.faults.length = 0
  forge.requests.length = 0
  forge.state.reviews.length = 0
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(async () => {
  await forge.close()
  await repository.remove()
})

const client = () => connect({ token: forge.token, apiUrl: forge.url, ...at }).octokit
const strike = (...faults: Fault[]) => forge.faults.push(...faults)
const errorOf = (request: Promise<unknown>) =>
  request.then(
    () => undefined,
    error => error as Error,
  )

describe('a read', () => {
  it.each([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'reset' },
    { kind: 'truncate', what: 'connection' },
    { kind: 'truncate', what: 'text' },
    { kind: 'empty' },
  ] as const)('is repeated after %j', async fault => {
    strike({ operation: 'pulls/list-files', ...fault, times: 2 })
    const { data } = await client().rest.pulls.listFiles(seven)
    expect([data.length, forge.requests.length]).toEqual([5, 3])
  })

  it('is tried four times, and then there is no answer; half an answer is never an empty list', async () => {
    strike({ operation: 'pulls/list-files', kind: 'truncate', what: 'text', times: 9 })
    const error = await errorOf(client().paginate(client().rest.pulls.listFiles, seven))
    expect([statusOf(error), reasonOf(error), forge.requests.length]).toEqual([
      0,
      'no answer from GitHub: the answer broke off',
      4,
    ])
  })

  it.each([401, 403, 404, 409, 410, 422])('is not repeated after %i', async status => {
    strike({ operation: 'pulls/get', kind: 'status', status, times: 9 })
    const error = await errorOf(client().rest.pulls.get(seven))
    expect([statusOf(error), forge.requests.length]).toEqual([status, 1])
  })

  it('that GitHub never answers ends, each try in its own time', async () => {
    strike({ operation: 'pulls/get', kind: 'hang', times: 1 })
    expect((await client().rest.pulls.get(seven)).data.number).toBe(7)
    strike({ operation: 'pulls/get', kind: 'hang', times: 9 })
    const error = await errorOf(client().rest.pulls.get(seven))
    expect([statusOf(error), forge.requests.length]).toEqual([0, 6])
    expect(reasonOf(error)).toContain('timeout')
  })

  it('has fifteen seconds for each try', async () => {
    const limits = vi.spyOn(AbortSignal, 'timeout')
    strike({ operation: 'pulls/get', kind: 'status', status: 502 })
    await client().rest.pulls.get(seven)
    expect(limits.mock.calls).toEqual([[15_000], [15_000]])
  })

  it('of GraphQL is repeated like any other', async () => {
    strike({ operation: 'graphql', kind: 'status', status: 502 })
    const answer = await client().graphql('query { rateLimit { limit } }')
    expect([answer, forge.requests.length]).toEqual([{ rateLimit: { limit: 1000 } }, 2])
  })
})

describe('a write', () => {
  it.each([
    { kind: 'apply-then', status: 502 },
    { kind: 'truncate', what: 'connection' },
    { kind: 'reset' },
  ] as const)('is not repeated after %j: it may have taken effect', async fault => {
    strike({ operation: 'pulls/create-review', ...fault, times: 9 })
    const error = await errorOf(client().rest.pulls.createReview(review))
    expect([mayHaveHappened(error), forge.requests.length]).toEqual([true, 1])
  })

  it('of GraphQL neither', async () => {
    strike({ operation: 'graphql', kind: 'status', status: 502, times: 9 })
    const mutation =
      'mutation { minimizeComment(input: { subjectId: "x", classifier: SPAM }) { clientMutationId } }'
    await errorOf(client().graphql(mutation))
    expect(forge.requests).toHaveLength(1)
  })

  it('that GitHub refused did not take effect', async () => {
    strike({ operation: 'pulls/create-review', kind: 'status', status: 422 })
    expect(mayHaveHappened(await errorOf(client().rest.pulls.createReview(review)))).toBe(false)
  })
})

describe('a limit', () => {
  it.each([403, 429] as const)(
    'of the second kind (%i) is waited for as long as GitHub says',
    async status => {
      strike({ operation: 'pulls/create-review', ...secondaryLimit(60, status) })
      const started = performance.now()
      await client().rest.pulls.createReview(review)
      expect(performance.now() - started).toBeGreaterThan(60_000 / WAITS - 1)
      expect(forge.state.reviews).toHaveLength(1)
    },
  )

  it('that asks for more than a minute is not waited for', async () => {
    strike({ operation: 'pulls/get', ...secondaryLimit(61) })
    const error = await errorOf(client().rest.pulls.get(seven))
    expect([reasonOf(error), forge.requests.length]).toEqual(['a rate limit of GitHub was reached (403)', 1])
  })

  it('is waited for twice, then given up', async () => {
    strike({ operation: 'pulls/get', ...secondaryLimit(1), times: 9 })
    expect(statusOf(await errorOf(client().rest.pulls.get(seven)))).toBe(403)
    expect(forge.requests).toHaveLength(3)
  })

  it('of the hour is waited for when it is near', async () => {
    strike({ operation: 'pulls/get', ...primaryLimit(Math.floor(Date.now() / 1000) + 2) })
    expect((await client().rest.pulls.get(seven)).data.number).toBe(7)
  })

  it('of the hour is not waited for when it is far', async () => {
    strike({ operation: 'pulls/get', ...primaryLimit(Math.floor(Date.now() / 1000) + 1800) })
    expect(statusOf(await errorOf(client().rest.pulls.get(seven)))).toBe(403)
  })
})

it('asks for nothing once the time for the run is over', async () => {
  const late = client()
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 300_001)
  const error = await errorOf(late.rest.pulls.get(seven))
  expect([reasonOf(error), forge.requests.length]).toEqual([
    'no answer from GitHub: the time for this run is over',
    0,
  ])
})

describe('the token', () => {
  it('goes to no other host, whatever a link in an answer says', async () => {
    const elsewhere = 'http://localhost:1/repositories/1/pulls/7/files?page=2'
    const error = await errorOf(client().request(`GET ${elsewhere}`))
    expect(reasonOf(error)).toBe('no answer from GitHub: an answer of GitHub names another host')
  })

  it('follows no redirection', async () => {
    const headers = { location: 'http://localhost:1/' }
    strike({ operation: 'pulls/get', kind: 'status', status: 301, headers, times: 9 })
    expect(statusOf(await errorOf(client().rest.pulls.get(seven)))).toBe(0)
    expect(forge.requests.every(({ path }) => path === '/repos/acme/datasets/pulls/7')).toBe(true)
  })
})
