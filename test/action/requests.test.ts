import { describe, expect, it } from 'vitest'
import type { Forge } from '../github/forge.ts'
import { fixture, operations, pullRequest, talk } from '../support/gate.ts'
import { runHere } from '../support/here.ts'
import { opened } from '../support/opened.ts'

const RED = fixture('refused/en/age/PURPOSE.md')
const GREEN = fixture('accepted/en/llm/PURPOSE.md')

/** The same file in ten folders. */
const ten = (content: Buffer) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`data/${at}/PURPOSE.md`, content]))

/** What a run may cost at most (docs/events.md). */
const MOST = { unrelated: { requests: 4, depth: 3 }, ten: { requests: 8, depth: 5 } }
async function cost(forge: Forge, most?: (typeof MOST)[keyof typeof MOST]) {
  forge.requests.length = 0
  const { exitCode, warnings, inARow: depth } = await runHere(forge)
  expect([warnings, forge.violations, forge.unknownRoutes]).toEqual([[], [], []])
  // Nothing is asked for twice, so there is nothing to ask for on condition that it changed.
  const read = forge.requests.filter(({ method }) => method === 'GET').map(({ path, query }) => path + query)
  expect(new Set(read).size).toBe(read.length)
  if (most) {
    expect(forge.requests.length).toBeLessThanOrEqual(most.requests)
    expect(depth).toBeLessThanOrEqual(most.depth)
  }
  return { exitCode, asked: operations(forge), depth }
}

describe('an unrelated pull request', () => {
  it('costs three requests, of which one writes: the check run', async () => {
    const { exitCode, asked, depth } = await cost(await pullRequest({ 'a.txt': 'a' }), MOST.unrelated)
    expect([exitCode, asked.sort(), depth]).toEqual([
      0,
      ['PullRequest', 'checks/create', 'pulls/list-files'],
      2,
    ])
  })

  it('on which people talk costs a fourth, which looks for comments of ours', async () => {
    const forge = await pullRequest({ 'a.txt': 'a' })
    talk(forge)
    const { asked, depth } = await cost(forge, MOST.unrelated)
    expect(asked.sort()).toEqual(['Conversation', 'PullRequest', 'checks/create', 'pulls/list-files'])
    expect(depth).toBe(3)
  })
})

describe('ten manifests', () => {
  const READING = ['PullRequest', 'pulls/list-files', 'git/get-tree', 'Contents']
  const WITH_BASE = [...READING, 'repos/compare-commits-with-basehead']
  const asks = ({ asked }: { asked: string[] }) => asked.sort()

  it('that are new and green cost five requests, with a conversation or without', async () => {
    const forge = await pullRequest(ten(GREEN))
    const quiet = await cost(forge, MOST.ten)
    expect([quiet.exitCode, asks(quiet), quiet.depth]).toEqual([0, [...READING, 'checks/create'].sort(), 4])
    talk(forge)
    const loud = await cost(forge, MOST.ten)
    expect([asks(loud), loud.depth]).toEqual([asks(quiet), 4])
  })

  it('that were there before cost six when they are green', async () => {
    const base = ten(Buffer.from(`${GREEN}\nMore.\n`))
    const run = await cost(await pullRequest(ten(GREEN), { base }), MOST.ten)
    expect([run.exitCode, asks(run), run.depth]).toEqual([0, [...WITH_BASE, 'checks/create'].sort(), 4])
  })

  it('that are new and red cost seven, of which the last also looks; a run that changes nothing costs five', async () => {
    const forge = await pullRequest(ten(RED))
    const first = await cost(forge, MOST.ten)
    expect(first.asked.slice(-3)).toEqual(['checks/create', 'pulls/create-review', 'Edits'])
    expect([first.exitCode, first.asked.length, first.depth]).toEqual([1, 7, 5])
    const again = await cost(forge, MOST.ten)
    expect([again.exitCode, asks(again), again.depth]).toEqual([1, [...READING, 'checks/create'].sort(), 4])
    expect(forge.state.reviewComments).toHaveLength(10)
    expect(forge.state.issueComments).toHaveLength(1)
  })

  it('that were there before cost eight when they are red', async () => {
    const base = ten(Buffer.from('# Purpose\n\nTo be written.\n'))
    const run = await cost(await pullRequest(ten(RED), { base }), MOST.ten)
    const posts = ['checks/create', 'pulls/create-review', 'Edits']
    expect([run.exitCode, asks(run), run.depth]).toEqual([1, [...WITH_BASE, ...posts].sort(), 5])
  })

  it('of which the next push mends some and breaks others cost no more', async () => {
    const { forge, repository } = await opened({ ...ten(RED), 'data/9/PURPOSE.md': GREEN })
    await cost(forge, MOST.ten)
    const files = { 'data/0/PURPOSE.md': GREEN, 'data/9/PURPOSE.md': RED }
    const [sha = ''] = await repository.add({ branch: 'topic', message: 'Next', files })
    await forge.moveHead(7, sha)
    const next = await cost(forge, MOST.ten)
    expect(next.asked.slice(-3)).toEqual(['checks/create', 'pulls/create-review', 'Edits'])
    expect([next.exitCode, next.asked.length, next.depth]).toEqual([1, 7, 5])
    expect(forge.state.reviewComments.filter(({ minimized }) => minimized === null)).toHaveLength(9)
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

  it('a manifest of more than a megabyte is read as a blob', async () => {
    const resources = Array.from({ length: 15_000 }, (_, at) => ({
      name: `table-${at}`,
      path: `data/table-${at}.csv`,
      mediatype: 'text/csv',
    }))
    const description = 'Development of a generative AI model'
    const text = JSON.stringify({ name: 'x', description, resources })
    expect(text.length).toBeGreaterThan(1_048_576)
    const forge = await pullRequest({ 'x/datapackage.json': text })
    const { asked } = await cost(forge)
    expect([asked.includes('git/get-blob'), asked.includes('Contents')]).toEqual([true, false])
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
