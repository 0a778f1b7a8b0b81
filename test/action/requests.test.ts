import { describe, expect, it } from 'vitest'
import type { Forge } from '../github/forge.ts'
import { fixture, operations, pullRequest } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const RED = fixture('refused/en/age/PURPOSE.md')
const GREEN = fixture('accepted/en/llm/PURPOSE.md')

/** The same file in ten folders. */
const ten = (content: Buffer) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`data/${at}/PURPOSE.md`, content]))

/** Longest chain of requests of which each waited for the one before. */
function depthOf({ requests }: Forge): number {
  const depths: number[] = []
  for (const { time } of requests) {
    const earlier = requests.map((request, at) => (request.ended <= time ? (depths[at] ?? 0) : 0))
    depths.push(1 + Math.max(0, ...earlier))
  }
  return Math.max(0, ...depths)
}

async function cost(forge: Forge, inputs: Record<string, string> = {}) {
  forge.requests.length = 0
  const { exitCode, warnings } = await runHere(forge, 'pull_request', inputs)
  expect([warnings, forge.violations, forge.unknownRoutes]).toEqual([[], [], []])
  return { exitCode, asked: operations(forge), depth: depthOf(forge) }
}

async function talked(forge: Forge): Promise<Forge> {
  const comment = { id: forge.nextId(), issue: 7, author: 'dev', body: 'Nice.', minimized: null }
  const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' }
  forge.state.issueComments.push({ ...comment, ...times })
  return forge
}

describe('an unrelated pull request', () => {
  it('costs three requests, of which one writes: the check run', async () => {
    const { exitCode, asked, depth } = await cost(
      await pullRequest({ 'a.txt': 'a' }, { forge: { latency: 100 } }),
    )
    expect([exitCode, asked.sort(), depth]).toEqual([
      0,
      ['PullRequest', 'checks/create', 'pulls/list-files'],
      2,
    ])
  })

  it('on which people talk costs a fourth, which looks for comments of ours', async () => {
    const { asked } = await cost(await talked(await pullRequest({ 'a.txt': 'a' })))
    expect(asked.sort()).toEqual(['Conversation', 'PullRequest', 'checks/create', 'pulls/list-files'])
  })
})

describe('ten manifests', () => {
  it('that are new and green cost five requests', async () => {
    const { exitCode, asked, depth } = await cost(await pullRequest(ten(GREEN), { forge: { latency: 100 } }))
    expect([exitCode, asked.length, depth]).toEqual([0, 5, 4])
  })

  it('that were there before cost six, and seven where people talk', async () => {
    const base = ten(Buffer.from(`${GREEN}\nMore.\n`))
    const forge = await pullRequest(ten(GREEN), { base, forge: { latency: 100 } })
    const quiet = await cost(forge)
    expect([quiet.exitCode, quiet.asked.length, quiet.depth]).toEqual([0, 6, 4])
    const loud = await cost(await talked(forge))
    expect([loud.asked.length, loud.depth]).toEqual([7, 5])
  })

  it('that are new and red cost nine, the last a look at what stands; a run that changes nothing costs six', async () => {
    const forge = await pullRequest(ten(RED))
    const first = await cost(forge)
    expect(first.asked.slice(-5)).toEqual([
      'Conversation',
      'checks/create',
      'pulls/create-review',
      'issues/create-comment',
      'Conversation',
    ])
    expect([first.exitCode, first.asked.length]).toEqual([1, 9])
    const again = await cost(forge)
    expect(again.asked.length).toBe(6)
    expect(forge.state.reviewComments).toHaveLength(10)
    expect(forge.state.issueComments).toHaveLength(1)
  })
})

describe('size', () => {
  it('a pull request of 3,100 files is read by trees, and its manifest found', async () => {
    const many = Object.fromEntries(Array.from({ length: 3100 }, (_, at) => [`x/${at}.txt`, `${at}\n`]))
    const forge = await pullRequest({ ...many, 'zz/PURPOSE.md': RED })
    const { exitCode, asked } = await cost(forge)
    expect(exitCode).toBe(1)
    expect(asked.filter(operation => operation === 'pulls/list-files')).toHaveLength(1)
    expect(asked.filter(operation => operation === 'git/get-tree')).toHaveLength(2)
    expect(forge.state.reviewComments).toMatchObject([{ subjectType: 'file', path: 'zz/PURPOSE.md' }])
  })

  it('in a repository too large to list, a manifest is judged by what lies beside it', async () => {
    const limits = { limits: { treeEntries: 3 } }
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`a/${at}.txt`, 'x']))
    const forge = await pullRequest({ 'zz/PURPOSE.md': RED }, { base: many, forge: limits })
    const { exitCode, asked } = await cost(forge)
    expect([exitCode, asked.includes('Folders')]).toEqual([1, true])
    const data = await pullRequest({ 'zz/table.csv': 'a,b\n' }, { base: many, forge: limits })
    expect((await cost(data)).exitCode).toBe(3)
  })

  it('a manifest of 800 KB is read as a blob', async () => {
    const resources = Array.from({ length: 9000 }, (_, at) => ({
      name: `table-${at}`,
      path: `data/table-${at}.csv`,
      mediatype: 'text/csv',
    }))
    const description = 'Development of a generative AI model'
    const forge = await pullRequest({
      'x/datapackage.json': JSON.stringify({ name: 'x', description, resources }),
    })
    const { asked } = await cost(forge)
    expect(asked).toContain('git/get-blob')
    expect(forge.state.checkRuns[0]?.title).toContain('1 declaration')
  })

  it('what GraphQL cuts short is read as a blob', async () => {
    const long = `${GREEN}\n${'Notes on the collection. '.repeat(40)}\n`
    const forge = await pullRequest({ 'PURPOSE.md': long }, { forge: { limits: { blobText: 300 } } })
    const { exitCode, asked } = await cost(forge)
    expect([exitCode, asked.includes('git/get-blob')]).toEqual([0, true])
  })

  it('500 findings: 30 comments in one review, the rest in the summaries, annotations by fifties', async () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`d${at}/PURPOSE.md`, RED]))
    const forge = await pullRequest(files)
    const { asked } = await cost(forge)
    expect(forge.state.reviewComments).toHaveLength(30)
    expect(forge.state.reviews).toHaveLength(1)
    expect(forge.state.reviews[0]?.body).toContain('470 more findings')
    expect(forge.state.issueComments[0]?.body).toContain('500 findings')
    const [run] = forge.state.checkRuns
    expect([run?.annotations.length, asked.filter(one => one === 'checks/update').length]).toEqual([500, 9])
    expect(run?.summary).toMatch(/\d+ findings left out/)
  })
})
