import { describe, expect, it } from 'vitest'
import { client, refused, sampleForges } from './helpers.ts'

const sample = sampleForges({
  pulls: [{ number: 7, head: 'topic', author: 'ada' }],
  people: { 'token-of-rita': 'rita', 'token-of-ada': 'ada' },
})
const { start } = sample
const at = { owner: 'acme', repo: 'datasets' }
const path = 'data/PURPOSE.md'

describe('a check run', () => {
  const head_sha = () => sample.sha('topic')
  const annotation = {
    path,
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure' as const,
    message: 'Vague.',
  }
  const output = (count: number, more: object = {}) => ({
    title: 'Purposes',
    summary: 'All.',
    annotations: Array.from({ length: count }, () => ({ ...annotation, ...more })),
  })

  it('is made, grows by updates and is found again', async () => {
    const forge = await start()
    const kit = client(forge)
    const made = await kit.checks.create({
      ...at,
      name: 'purpose-gate',
      head_sha: head_sha(),
      status: 'in_progress',
      output: output(50),
    })
    expect(made.data).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      app: { slug: 'github-actions' },
    })
    expect(made.data.pull_requests.map(pull => pull.number)).toEqual([7])
    const done = await kit.checks.update({
      ...at,
      check_run_id: made.data.id,
      conclusion: 'failure',
      output: output(20),
    })
    expect(done.data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 70 },
    })
    const listed = await kit.paginate(kit.checks.listAnnotations, {
      ...at,
      check_run_id: made.data.id,
      per_page: 50,
    })
    expect(listed).toHaveLength(70)
    await kit.checks.create({ ...at, name: 'purpose-gate', head_sha: head_sha(), conclusion: 'success' })
    const latest = await kit.checks.listForRef({ ...at, ref: 'topic', check_name: 'purpose-gate' })
    expect(latest.data.check_runs.map(run => run.conclusion)).toEqual(['success'])
    const all = await kit.checks.listForRef({ ...at, ref: 'topic', filter: 'all' })
    expect(all.data.total_count).toBe(2)
    expect((await kit.checks.get({ ...at, check_run_id: made.data.id })).data.name).toBe('purpose-gate')
    expect(forge.violations).toEqual([])
  })

  it.each([
    ['51 annotations', { output: output(51) }],
    ['completed without conclusion', { status: 'completed' }],
    ['completed_at without conclusion', { completed_at: '2026-01-05T09:00:00Z' }],
    ['the conclusion stale', { conclusion: 'stale' }],
    ['an unknown conclusion', { conclusion: 'blocked' }],
    ['an output without title', { output: { summary: 'x' } }],
    ['a long summary', { output: { title: 'x', summary: 'x'.repeat(65_536) } }],
    ['columns over two lines', { output: output(1, { end_line: 2, start_column: 1, end_column: 2 }) }],
    ['half of the columns', { output: output(1, { start_column: 1 }) }],
    ['an annotation that ends before it starts', { output: output(1, { start_line: 3, end_line: 2 }) }],
    ['a long annotation title', { output: output(1, { title: 'x'.repeat(256) }) }],
    ['a long annotation', { output: output(1, { message: 'é'.repeat(40_000) }) }],
    ['an unknown commit', { head_sha: '1'.repeat(40) }],
    ['a branch for a commit', { head_sha: 'topic' }],
    ['an unknown field', { severity: 'high' }],
  ])('is refused for %s', async (_name, bad) => {
    const forge = await start()
    const made = client(forge).checks.create({
      ...at,
      name: 'purpose-gate',
      head_sha: head_sha(),
      ...bad,
    } as never)
    expect((await refused(made)).status).toBe(422)
    expect(forge.state.checkRuns).toEqual([])
  })

  it('of another app may not be touched', async () => {
    const forge = await start()
    const made = await client(forge).checks.create({ ...at, name: 'x', head_sha: head_sha() })
    for (const run of forge.state.checkRuns) run.app = 'other-app'
    const touched = client(forge).checks.update({ ...at, check_run_id: made.data.id, conclusion: 'success' })
    expect((await refused(touched)).status).toBe(403)
    const person = client(forge, 'token-of-rita').checks.create({ ...at, name: 'x', head_sha: head_sha() })
    expect((await refused(person)).body.message).toBe('You must authenticate via a GitHub App.')
  })
})
