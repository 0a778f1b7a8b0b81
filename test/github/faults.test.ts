import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Forge, primaryLimit, secondaryLimit, startForge } from './forge.ts'
import { client, refused, sampleRepository } from './helpers.ts'
import type { Repository } from './repository.ts'

let repository: Repository
let forge: Forge
const at = { owner: 'acme', repo: 'datasets' }
const seven = { ...at, pull_number: 7 }

beforeAll(async () => {
  repository = await sampleRepository()
  forge = await startForge({ repository: repository.path, pulls: [{ number: 7, head: 'topic' }] })
})

beforeEach(() => {
  forge.faults.length = 0
  forge.requests.length = 0
  forge.state.reviews.length = 0
})

afterAll(async () => {
  expect(forge.violations).toEqual([])
  await forge.close()
  await repository.remove()
})

it('strikes the request that is meant, as often as is meant', async () => {
  forge.faults.push({ operation: 'pulls/get', nth: 2, times: 2, kind: 'status', status: 500 })
  const statuses: number[] = []
  for (let i = 0; i < 4; i++) {
    const answer = await client(forge)
      .pulls.get(seven)
      .catch(error => error as { status: number })
    statuses.push(answer.status)
  }
  expect(statuses).toEqual([200, 500, 500, 200])
  expect(forge.requests.map(request => request.fault?.kind)).toEqual([
    undefined,
    'status',
    'status',
    undefined,
  ])
})

it.each([500, 501, 502, 503, 504])('answers %i', async status => {
  forge.faults.push({
    path: /\/files$/,
    method: 'GET',
    kind: 'status',
    status,
    body: { message: 'Server Error' },
  })
  expect((await refused(client(forge).pulls.listFiles(seven))).status).toBe(status)
})

it('limits the rate, in both ways', async () => {
  forge.faults.push({ operation: 'pulls/create-review', ...secondaryLimit(60) })
  const review = { ...seven, event: 'COMMENT' as const, body: 'x' }
  const secondary = await refused(client(forge).pulls.createReview(review))
  expect([secondary.status, secondary.headers['retry-after']]).toEqual([403, '60'])
  expect(secondary.body.message).toMatch(/secondary rate limit/)
  forge.faults.push(
    { operation: 'pulls/get', ...secondaryLimit(1, 429) },
    { operation: 'repos/get', ...primaryLimit(1_900_000_000) },
  )
  expect((await refused(client(forge).pulls.get(seven))).status).toBe(429)
  const primary = await refused(client(forge).repos.get(at))
  expect([
    primary.status,
    primary.headers['x-ratelimit-remaining'],
    primary.headers['x-ratelimit-reset'],
  ]).toEqual([403, '0', '1900000000'])
  expect(forge.state.reviews).toEqual([])
})

it('hangs until the client gives up', async () => {
  forge.faults.push({ operation: 'pulls/get', kind: 'hang' })
  const patience = new AbortController()
  const hanging = client(forge).pulls.get({ ...seven, request: { signal: patience.signal } })
  const given = expect(hanging).rejects.toThrow()
  while (forge.requests.length === 0) await new Promise(resolve => setImmediate(resolve))
  patience.abort()
  await given
  expect(forge.requests[0]).toMatchObject({ operationId: 'pulls/get', status: 0 })
})

it('cuts the connection', async () => {
  forge.faults.push({ operation: 'pulls/get', kind: 'reset' })
  expect((await refused(client(forge).pulls.get(seven))).status).toBe(500)
})

it('breaks off in mid-body, or gives half a JSON as if it were whole', async () => {
  const url = `${forge.url}/repos/acme/datasets/pulls/7/files`
  const headers = { authorization: `Bearer ${forge.token}`, 'user-agent': 'test' }
  forge.faults.push({ operation: 'pulls/list-files', kind: 'truncate', what: 'connection' })
  const broken = await fetch(url, { headers })
  expect(broken.status).toBe(200)
  await expect(broken.text()).rejects.toThrow()
  forge.faults.push({ operation: 'pulls/list-files', kind: 'truncate', what: 'text' })
  const half = await (await fetch(url, { headers })).text()
  expect(half.length).toBeGreaterThan(100)
  expect(() => JSON.parse(half)).toThrow()
})

it('gives nothing, with status 200', async () => {
  forge.faults.push({ operation: 'pulls/list-files', kind: 'empty' })
  const answer = await client(forge).pulls.listFiles(seven)
  expect([answer.status, answer.data]).toEqual([200, ''])
})

it('acts and says that it failed', async () => {
  forge.faults.push({ operation: 'pulls/create-review', kind: 'apply-then', status: 502 })
  const review = client(forge).pulls.createReview({ ...seven, event: 'COMMENT', body: 'once' })
  expect((await refused(review)).status).toBe(502)
  expect(forge.state.reviews.map(one => one.body)).toEqual(['once'])
})

it('says something else than is true', async () => {
  forge.faults.push({
    operation: 'pulls/list-files',
    kind: 'alter',
    alter: (files: unknown[]) => files.slice(1),
  })
  expect((await client(forge).pulls.listFiles(seven)).data).toHaveLength(4)
})

it('closes at once, hanging requests or not', async () => {
  const other = await startForge({ repository: repository.path })
  other.faults.push({ operation: 'repos/get', kind: 'hang' })
  const hanging = client(other)
    .repos.get(at)
    .catch(error => error as Error)
  while (other.requests.length === 0) await new Promise(resolve => setImmediate(resolve))
  await other.close()
  expect(await hanging).toBeInstanceOf(Error)
})
