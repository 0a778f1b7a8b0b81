import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { eventOf } from '../github/events.ts'
import { findNodes, runAction } from '../github/run-action.ts'
import { fixture, pullRequest, runOn, writes } from '../support/gate.ts'

const RED = fixture('refused/en/age/PURPOSE.md')
const GREEN = fixture('accepted/en/llm/PURPOSE.md')

async function shas(forge: Awaited<ReturnType<typeof pullRequest>>) {
  return { base: await forge.tip('main'), head: await forge.tip('topic') }
}

describe('merge_group', () => {
  it('judges the queue’s commit against its base and posts only the check run', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED }, { base: { 'old/PURPOSE.md': RED } })
    const { base, head } = await shas(forge)
    const queue = {
      baseSha: base,
      headSha: head,
      baseRef: 'refs/heads/main',
      headRef: 'refs/heads/gh-readonly-queue/main/pr-7',
    }
    const event = await eventOf(forge, 'merge_group', { queue })
    const run = await runAction({ forge, event, inputs: { 'github-token': forge.token } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.verdict).toBe('blocked')
    expect(writes(forge)).toEqual(['checks/create'])
    expect(forge.state.checkRuns).toMatchObject([
      { name: 'purpose-gate', headSha: head, conclusion: 'failure' },
    ])
    expect(forge.violations).toEqual([])
  })
})

describe('push', () => {
  it('judges what it changes', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': GREEN }, { base: { 'old/PURPOSE.md': RED } })
    const { base, head } = await shas(forge)
    const push = { ref: 'refs/heads/topic', before: base, after: head }
    const event = await eventOf(forge, 'push', { push })
    const run = await runAction({ forge, event, inputs: { 'github-token': forge.token } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'advised'])
  })

  it('that deletes a branch asks for nothing', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const push = { ref: 'refs/heads/topic', before: await forge.tip('topic'), after: '0'.repeat(40) }
    const event = await eventOf(forge, 'push', { push })
    const run = await runAction({ forge, event, inputs: { 'github-token': forge.token } })
    expect([run.exitCode, forge.requests.length]).toEqual([0, 0])
  })
})

describe('workflow_dispatch', () => {
  it('judges the whole tree', async () => {
    const forge = await pullRequest(
      { 'x.txt': 'x' },
      { base: { 'a/PURPOSE.md': RED, 'b/PURPOSE.md': GREEN } },
    )
    const event = await eventOf(forge, 'workflow_dispatch')
    const run = await runAction({ forge, event, inputs: { 'github-token': forge.token } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'blocked'])
    expect(writes(forge)).toEqual(['checks/create'])
  })
})

describe('the bundle', () => {
  it.each(findNodes())('runs in an empty folder under Node $version', async ({ path: node }) => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const run = await runOn(forge, { node })
    expect(run.exitCode).toBe(1)
    expect(forge.state.reviewComments).toHaveLength(1)
  })

  it('is tried under Node 24, which the runner has', () => {
    expect(findNodes().map(({ version }) => version.replace(/^v?(\d+).*/, '$1'))).toContain('24')
  })

  it('speaks to GitHub Enterprise Server through GITHUB_API_URL', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED }, { forge: { prefix: '/api/v3' } })
    expect((await runOn(forge)).exitCode).toBe(1)
    expect(forge.unknownRoutes).toEqual([])
  })

  it('goes through the proxy of its runner, by which alone some servers are reached', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const port = Number(new URL(forge.url).port)
    const asked: string[] = []
    const proxy = createServer().on('connect', (request, client, head) => {
      asked.push(request.url ?? '')
      const server = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        server.write(head)
        server.pipe(client).pipe(server)
      })
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    const { port: at } = proxy.address() as AddressInfo
    const env = { GITHUB_API_URL: `http://github.test:${port}`, http_proxy: `http://127.0.0.1:${at}` }
    const run = await runOn(forge, { env })
    proxy.close()
    expect([run.exitCode, new Set(asked)]).toEqual([1, new Set([`github.test:${port}`])])
    expect(forge.state.reviewComments).toHaveLength(1)
  })
})
