import { beforeEach, describe, expect, it } from 'vitest'
import type { Forge } from './forge.ts'
import { client, refused, sampleForges } from './helpers.ts'

const sample = sampleForges({
  permissions: { statuses: 'write', issues: 'write' },
  people: { 'token-of-rita': 'rita' },
  teams: { privacy: ['rita', 'paul'] },
  pulls: [
    { number: 7, head: 'topic', title: 'Change purposes', author: 'ada', labels: ['data'] },
    {
      number: 8,
      head: 'fork-topic',
      headName: 'main',
      author: 'bob',
      fork: { owner: 'bob', name: 'datasets' },
    },
    { number: 9, head: 'fork-topic', author: 'bob', fork: null, draft: true },
  ],
})
const at = { owner: 'acme', repo: 'datasets' }
let forge: Forge

beforeEach(async () => {
  forge = await sample.start()
})

describe('the doors', () => {
  it('answer 304 to a known ETag', async () => {
    const first = await client(forge).pulls.get({ ...at, pull_number: 7 })
    const again = client(forge).pulls.get({
      ...at,
      pull_number: 7,
      headers: { 'if-none-match': first.headers.etag },
    })
    expect((await refused(again)).status).toBe(304)
    expect(forge.requests.at(-1)).toMatchObject({ operationId: 'pulls/get', status: 304 })
  })

  it('are shut to nobody, to bad tokens and to clients without a name', async () => {
    expect((await refused(client(forge, 'bad').repos.get(at))).body.message).toBe('Bad credentials')
    const url = `${forge.url}/repos/acme/datasets`
    expect((await fetch(url)).status).toBe(401)
    const nameless = await fetch(url, {
      headers: { authorization: `Bearer ${forge.token}`, 'user-agent': '' },
    })
    expect(nameless.status).toBe(403)
  })

  it('let the workflow read neither GET /user nor teams, people both', async () => {
    const own = await refused(client(forge).users.getAuthenticated())
    expect([own.status, own.body.message]).toEqual([403, 'Resource not accessible by integration'])
    const team = { org: 'acme', team_slug: 'privacy' }
    expect((await refused(client(forge).teams.listMembersInOrg(team))).status).toBe(403)
    expect((await client(forge, 'token-of-rita').users.getAuthenticated()).data.login).toBe('rita')
    expect((await client(forge, 'token-of-rita').teams.listMembersInOrg(team)).data).toHaveLength(2)
  })

  it('refuse without the permission, and say which would do', async () => {
    const poor = await sample.start({
      permissions: { contents: 'none', pullRequests: 'none' },
      pulls: [{ number: 7, head: 'topic' }],
    })
    const files = await refused(client(poor).repos.getContent({ ...at, path: 'README.md' }))
    expect([files.status, files.headers['x-accepted-github-permissions']]).toEqual([403, 'contents=read'])
    expect((await refused(client(poor).pulls.get({ ...at, pull_number: 7 }))).status).toBe(403)
    expect((await client(poor).repos.get(at)).status).toBe(200)
    await poor.close()
  })

  it('note unknown routes and refuse bad queries', async () => {
    expect((await refused(client(forge).request('GET /repos/{owner}/{repo}/actions/runs', at))).status).toBe(
      404,
    )
    expect(forge.unknownRoutes).toEqual(['GET /repos/acme/datasets/actions/runs'])
    const query = client(forge).request('GET /repos/{owner}/{repo}/pulls', {
      ...at,
      per_page: 'abc' as never,
    })
    expect((await refused(query)).status).toBe(422)
    expect((await refused(client(forge).pulls.get({ ...at, pull_number: 'x' as never }))).status).toBe(404)
  })

  it('shut at the primary rate limit', async () => {
    const small = await sample.start({ limits: { rate: 2 } })
    const first = await client(small).repos.get(at)
    expect(first.headers['x-ratelimit-remaining']).toBe('1')
    await client(small).repos.get(at)
    const third = await refused(client(small).repos.get(at))
    expect([third.status, third.body.message]).toEqual([403, 'API rate limit exceeded for installation.'])
    expect(third.headers['x-ratelimit-remaining']).toBe('0')
    await small.close()
  })

  it('shut for a while to a flood of comments', async () => {
    const pulls = [{ number: 7, head: 'topic' }]
    const small = await sample.start({ pulls, limits: { contentPerMinute: 2 } })
    const say = () => client(small).issues.createComment({ ...at, issue_number: 7, body: 'x' })
    await say()
    await say()
    const third = await refused(say())
    expect([third.status, third.headers['retry-after']]).toEqual([403, '60'])
    expect(third.body.message).toMatch(/secondary rate limit/)
    expect(small.state.issueComments).toHaveLength(2)
    await small.close()
  })

  it('stand elsewhere on an Enterprise Server', async () => {
    const server = await sample.start({ prefix: '/api/v3' })
    expect(server.url).toMatch(/\/api\/v3$/)
    expect((await client(server).repos.get(at)).data.url).toBe(`${server.url}/repos/acme/datasets`)
    expect(await client(server).graphql('{ rateLimit { cost } }')).toEqual({ rateLimit: { cost: 1 } })
    const headers = { authorization: `Bearer ${server.token}`, 'user-agent': 'test' }
    expect((await fetch(server.url.replace('/api/v3', '/repos/acme/datasets'), { headers })).status).toBe(404)
    await server.close()
  })
})
