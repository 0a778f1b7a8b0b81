import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ActionEvent, eventOf } from '../github/events.ts'
import type { Access, Permissions } from '../github/forge/types.ts'
import type { Forge } from '../github/forge.ts'
import { ROOT } from '../support/fixtures.ts'
import { fixture, pullRequest, writes } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const RED = fixture('refused/en/age/PURPOSE.md')

/** The first table of docs/events.md, row by row: what is documented is what is tested. */
const rows = readFileSync(join(ROOT, 'docs/events.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replaceAll('`', '')),
  )

/** What stands on the stand-in after a run, in the words of the table. */
const postedOn = ({ state }: Forge): string[] =>
  Object.entries({
    review: state.reviews,
    summary: state.issueComments,
    'check run': state.checkRuns,
    issue: state.issues,
  }).flatMap(([name, posts]) => (posts.length > 0 ? [name] : []))

/** `pull-requests: write, checks: read` as the stand-in has it; what is not named is none, contents are readable. */
function permissionsOf(text: string): Permissions {
  const given = new Map(text.split(', ').map(part => part.split(': ') as [string, Access]))
  const access = (name: string): Access => given.get(name) ?? 'none'
  return {
    contents: given.get('contents') ?? 'read',
    pullRequests: access('pull-requests'),
    checks: access('checks'),
    issues: access('issues'),
    statuses: 'none',
    securityEvents: 'none',
    members: 'none',
  }
}

const FORK = { fork: { owner: 'contributor', name: 'datasets' } }

async function eventFor(name: string, forge: Forge): Promise<ActionEvent> {
  const [base, head] = [await forge.tip('main'), await forge.tip('topic')]
  switch (name) {
    case 'merge_group': {
      const queue = {
        baseSha: base,
        headSha: head,
        baseRef: 'refs/heads/main',
        headRef: 'refs/heads/gh-readonly-queue/main/pr-7',
      }
      return eventOf(forge, 'merge_group', { queue })
    }
    case 'push':
      return eventOf(forge, 'push', { push: { ref: 'refs/heads/topic', before: base, after: head } })
    case 'schedule':
    case 'workflow_dispatch': {
      const event = await eventOf(forge, 'workflow_dispatch')
      return { ...event, name, sha: head }
    }
    case 'pull_request_review': {
      const review = { id: forge.nextId(), state: 'approved', author: 'dpo', body: null, commitId: head }
      return eventOf(forge, name, { pull: 7, review })
    }
    case 'pull_request':
    case 'pull_request_target':
      return eventOf(forge, name, { pull: 7 })
    default:
      throw new Error(`docs/events.md names the event ${name}`)
  }
}

it('docs/events.md has its table', () => {
  expect(rows.length).toBeGreaterThan(25)
  expect(new Set(rows.map(([event]) => event)).size).toBe(7)
})

describe('what a red change has posted, as docs/events.md says', () => {
  it.each(rows)(
    '%s, %s, %s: %s',
    async (event = '', source = '', permissions = '', posted = '', warned = '') => {
      const author = source === 'Dependabot' ? { author: 'dependabot[bot]' } : {}
      const forge = await pullRequest(
        { 'PURPOSE.md': RED },
        {
          pull: { ...(source === 'fork' ? FORK : {}), ...author },
          forge: { permissions: permissionsOf(permissions) },
        },
      )
      const { exitCode, warnings } = await runHere(forge, await eventFor(event, forge), { issue: 'true' })
      const refused = new Set(warnings.map(warning => /Grant the job "([^"]+)"/.exec(warning)?.[1]))
      const expected = posted.split(', ').filter(name => name !== 'nothing' && name !== 'exit code 3')
      expect(postedOn(forge).sort()).toEqual(expected.sort())
      expect([...refused].sort()).toEqual(warned === '' ? [] : warned.split(', ').sort())
      expect(exitCode).toBe(posted.endsWith('exit code 3') ? 3 : 1)
      expect(forge.violations).toEqual([])
    },
  )
})

describe('an audit', () => {
  const audit = async (forge: Forge, sha: string, inputs: Record<string, string> = {}) => {
    const event = { ...(await eventOf(forge, 'workflow_dispatch')), name: 'schedule', sha }
    return runHere(forge, event, { issue: 'true', ...inputs })
  }
  const permissions = { issues: 'write', checks: 'write' } as const

  it('opens one issue while it is red, brings it up to date, and closes it when it is green', async () => {
    const forge = await pullRequest(
      { 'PURPOSE.md': RED, 'b/PURPOSE.md': RED },
      { base: { 'PURPOSE.md': RED }, forge: { permissions } },
    )
    const [main, topic] = [await forge.tip('main'), await forge.tip('topic')]
    await audit(forge, main)
    await audit(forge, main)
    expect(forge.state.issues).toMatchObject([
      { state: 'open', labels: ['purpose-gate'], title: 'Purposes of datasets need attention' },
    ])
    await audit(forge, topic)
    expect(forge.state.issues).toMatchObject([
      { state: 'open', body: expect.stringContaining('b/PURPOSE.md') },
    ])
    const green = await pullRequest(
      { 'PURPOSE.md': fixture('accepted/en/llm/PURPOSE.md') },
      { forge: { permissions } },
    )
    green.state.issues.push(...forge.state.issues)
    await audit(green, await green.tip('topic'))
    expect(green.state.issues).toMatchObject([
      { state: 'closed', stateReason: 'completed', body: expect.stringContaining('✅') },
    ])
  })

  it('leaves one open after two at the same time', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED }, { forge: { permissions } })
    const head = await forge.tip('topic')
    await Promise.all([audit(forge, head), audit(forge, head)])
    expect(writes(forge).filter(name => name === 'issues/create')).toHaveLength(2)
    expect(forge.state.issues.filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  it('opens none where it could not look, and none unless asked', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED }, { forge: { permissions } })
    const head = await forge.tip('topic')
    await audit(forge, head, { issue: 'false' })
    forge.faults.push({ operation: 'git/get-tree', kind: 'status', status: 500, times: 9 })
    expect((await audit(forge, head)).exitCode).toBe(3)
    expect(forge.state.issues).toEqual([])
  })

  it('with a base judges what parted from it', async () => {
    const forge = await pullRequest({ 'new/PURPOSE.md': RED }, { base: { 'old/PURPOSE.md': RED } })
    const { judgement } = await audit(forge, await forge.tip('topic'), { base: 'main' })
    expect(judgement?.manifests.map(({ path }) => path)).toEqual(['new/PURPOSE.md'])
  })
})
