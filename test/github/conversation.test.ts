import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Forge } from './forge.ts'
import { client, refused, sampleForges } from './helpers.ts'

const sample = sampleForges({
  pulls: [{ number: 7, head: 'topic', author: 'ada' }],
  people: { 'token-of-rita': 'rita', 'token-of-ada': 'ada' },
})
const { start } = sample
const at = { owner: 'acme', repo: 'datasets' }
const issueSeven = { ...at, issue_number: 7 }

describe('comments, issues, statuses and SARIF', () => {
  it('comments come, change and go', async () => {
    const forge = await start({ permissions: { issues: 'read' } })
    const kit = client(forge)
    const made = await kit.issues.createComment({ ...issueSeven, body: 'Report' })
    await kit.issues.updateComment({ ...at, comment_id: made.data.id, body: 'Report 2' })
    const listed = await kit.issues.listComments(issueSeven)
    expect(listed.data.map(one => one.body)).toEqual(['Report 2'])
    const theirs = await client(forge, 'token-of-rita').issues.createComment({ ...issueSeven, body: 'Mine' })
    expect(
      (await refused(kit.issues.updateComment({ ...at, comment_id: theirs.data.id, body: 'x' }))).status,
    ).toBe(403)
    expect((await kit.issues.deleteComment({ ...at, comment_id: made.data.id })).status).toBe(204)
    const long = await refused(kit.issues.createComment({ ...issueSeven, body: 'x'.repeat(65_537) }))
    expect(long.body.errors).toMatchObject([{ message: 'Body is too long (maximum is 65536 characters)' }])
    expect((await refused(kit.issues.createComment({ ...at, issue_number: 99, body: 'x' }))).status).toBe(404)
  })

  it('come by GraphQL with what stands after them', async () => {
    const ask = (forge: Forge, body: string, id: string) =>
      client(forge).graphql<{ addComment: { subject: unknown } }>(
        `mutation($id: ID!, $body: String!) { addComment(input: { subjectId: $id, body: $body }) {
          subject { ... on PullRequest { number headRefOid comments(last: 1) { nodes { body viewerDidAuthor pullRequest { number } } } } }
        } }`,
        { id, body },
      )
    const idIn = async (forge: Forge) => {
      const query = '{ repository(owner: "acme", name: "datasets") { pullRequest(number: 7) { id } } }'
      const { repository } = await client(forge).graphql<{ repository: { pullRequest: { id: string } } }>(
        query,
      )
      return repository.pullRequest.id
    }
    const forge = await start()
    const id = await idIn(forge)
    const nodes = [{ body: 'Report', viewerDidAuthor: true, pullRequest: { number: 7 } }]
    const subject = { number: 7, headRefOid: forge.pull(7).headSha, comments: { nodes } }
    expect(await ask(forge, 'Report', id)).toEqual({ addComment: { subject } })
    const why = (call: Promise<unknown>) => call.catch(error => error.errors[0].type)
    expect(await why(ask(forge, 'x', 'PR_none'))).toBe('NOT_FOUND')
    expect(await why(ask(forge, ' ', id))).toBe('UNPROCESSABLE')
    expect(await why(ask(forge, 'x'.repeat(65_537), id))).toBe('UNPROCESSABLE')
    const poor = await start({ permissions: { pullRequests: 'read' } })
    expect(await why(ask(poor, 'x', await idIn(poor)))).toBe('FORBIDDEN')
    const locked = await start({ pulls: [{ number: 7, head: 'topic', locked: true }] })
    expect(await why(ask(locked, 'x', await idIn(locked)))).toBe('FORBIDDEN')
    expect([forge, poor, locked].map(({ state }) => state.issueComments.length)).toEqual([1, 0, 0])
  })

  it('issues are opened, found by label, closed, and out of reach for pull-request rights', async () => {
    const forge = await start({ permissions: { issues: 'write' } })
    const kit = client(forge)
    const made = await kit.issues.create({ ...at, title: 'Audit', body: 'x', labels: ['purpose'] })
    expect(made.data).toMatchObject({ number: 8, state: 'open' })
    expect((await kit.issues.listForRepo({ ...at, labels: 'purpose' })).data).toHaveLength(1)
    expect(
      (await kit.issues.listForRepo(at)).data.map(issue => [issue.number, issue.pull_request !== undefined]),
    ).toEqual([
      [8, false],
      [7, true],
    ])
    const closed = await kit.issues.update({ ...at, issue_number: 8, state: 'closed' })
    expect(closed.data).toMatchObject({ state: 'closed', state_reason: 'completed' })
    const poor = await start()
    expect((await refused(client(poor).issues.create({ ...at, title: 'x' }))).status).toBe(403)
  })

  it('statuses are combined by context', async () => {
    const forge = await start({ permissions: { statuses: 'write' } })
    const kit = client(forge)
    const sha = sample.sha('topic')
    const create = (state: 'success' | 'failure', context: string, more = {}) =>
      kit.repos.createCommitStatus({ ...at, sha, state, context, ...more })
    expect((await kit.repos.getCombinedStatusForRef({ ...at, ref: sha })).data.state).toBe('pending')
    await create('failure', 'a')
    await create('success', 'a')
    await create('success', 'b', { description: null, target_url: 'https://example.org' })
    const combined = await kit.repos.getCombinedStatusForRef({ ...at, ref: 'topic' })
    expect(combined.data).toMatchObject({ state: 'success', total_count: 2 })
    expect((await refused(create('success', 'c', { description: 'x'.repeat(141) }))).status).toBe(422)
    expect((await refused(create('success', 'c', { target_url: 'ftp://x' }))).status).toBe(422)
    expect(
      (await refused(kit.repos.createCommitStatus({ ...at, sha: '1'.repeat(40), state: 'success' }))).status,
    ).toBe(422)
  })

  it('SARIF is unpacked and kept', async () => {
    const forge = await start({ permissions: { securityEvents: 'write' } })
    const upload = (sarif: string, ref = 'refs/pull/7/merge') =>
      client(forge).codeScanning.uploadSarif({ ...at, commit_sha: sample.sha('topic'), ref, sarif })
    const sarif = gzipSync('{"version":"2.1.0","runs":[]}').toString('base64')
    expect((await upload(sarif)).status).toBe(202)
    expect(forge.state.sarifs).toMatchObject([{ sarif: { version: '2.1.0' } }])
    expect((await refused(upload('plain'))).status).toBe(400)
    expect((await refused(upload(sarif, 'topic'))).status).toBe(422)
  })

  it('nothing is written to a fork', async () => {
    const fork = { owner: 'bob', name: 'datasets' }
    const forge = await start({ pulls: [{ number: 8, head: 'fork-topic', fork }] })
    const head_sha = sample.sha('fork-topic')
    expect(
      (await refused(client(forge).checks.create({ owner: 'bob', repo: 'datasets', name: 'x', head_sha })))
        .status,
    ).toBe(403)
    const own = await client(forge).checks.create({ ...at, name: 'x', head_sha, conclusion: 'success' })
    expect(own.data.pull_requests).toEqual([])
  })

  it('refuses what is no JSON', async () => {
    const forge = await start()
    const headers = {
      authorization: `Bearer ${forge.token}`,
      'user-agent': 'test',
      'content-type': 'application/json',
    }
    const url = `${forge.url}/repos/acme/datasets/issues/7/comments`
    const answers = await Promise.all(['{', '[]'].map(body => fetch(url, { method: 'POST', headers, body })))
    expect(answers.map(answer => answer.status)).toEqual([400, 400])
  })
})
