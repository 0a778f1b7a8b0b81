import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventOf } from './events.ts'
import { type Forge, startForge } from './forge.ts'
import { sampleRepository } from './helpers.ts'
import type { Repository } from './repository.ts'
import { findNodes, type RunOptions, runAction } from './run-action.ts'
import { annotationsOf, parseCommands, parseFileCommands } from './runner.ts'

let repository: Repository
let forge: Forge
let folder: string

beforeAll(async () => {
  repository = await sampleRepository()
  forge = await startForge({ repository: repository.path, pulls: [{ number: 7, head: 'topic' }] })
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
})

afterAll(async () => {
  await forge.close()
  await repository.remove()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a few lines as if they were the bundle. */
async function run(code: string, more: Partial<RunOptions> = {}) {
  const bundle = join(folder, 'action.mjs')
  await writeFile(
    bundle,
    `import { appendFileSync, readFileSync, writeFileSync, readdirSync } from 'node:fs'\n${code}`,
  )
  const event = await eventOf(forge, 'pull_request', { pull: 7 })
  return runAction({
    bundle,
    forge,
    event,
    inputs: { 'github-token': forge.token, 'two words': 'x' },
    ...more,
  })
}

describe('running a bundle', () => {
  it('gives it the environment of the runner and nothing of ours', async () => {
    process.env.SECRET_OF_THE_TESTS = 'x'
    const result = await run(`
      const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
      const headers = { authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'], 'user-agent': 'bundle' }
      const url = process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/pulls/' + event.number
      const pull = await (await fetch(url, { headers })).json()
      console.log(JSON.stringify({ changed: pull.changed_files, secret: process.env.SECRET_OF_THE_TESTS ?? null,
        words: process.env.INPUT_TWO_WORDS, files: readdirSync('.'), here: process.cwd() === process.env.GITHUB_WORKSPACE }))
      console.log('::error file=a.md,line=3,title=Vague%2C very::No 100%25 purpose%0Aat all')
      console.error('  ::warning::careful')
      appendFileSync(process.env.GITHUB_OUTPUT, 'verdict=blocked\\nreport<<END\\na\\nb\\nEND\\n')
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Report\\n')
      process.exitCode = 1`)
    delete process.env.SECRET_OF_THE_TESTS
    expect(JSON.parse(result.stdout.split('\n')[0] ?? '')).toEqual({
      changed: 5,
      secret: null,
      words: 'x',
      files: [],
      here: true,
    })
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'blocked', report: 'a\nb' },
      summary: '# Report\n',
    })
    expect(result.annotations).toMatchObject([
      { level: 'error', file: 'a.md', line: 3, title: 'Vague, very', message: 'No 100% purpose\nat all' },
      { level: 'warning', message: 'careful' },
    ])
  })

  it('gives inputs the defaults of the metadata', async () => {
    const metadata = join(folder, 'action.yml')
    const inputs = [
      '  github-token:',
      `    default: $\{{ github.token }}`,
      '  level: { default: block }',
      '  empty: {}',
    ]
    await writeFile(metadata, ['inputs:', ...inputs, ''].join('\n'))
    const code = `console.log(JSON.stringify(Object.entries(process.env).filter(([k]) => k.startsWith('INPUT_')).sort()))`
    const result = await run(code, { metadata, inputs: { level: 'advise' } })
    expect(JSON.parse(result.stdout)).toEqual([
      ['INPUT_EMPTY', ''],
      ['INPUT_GITHUB-TOKEN', forge.token],
      ['INPUT_LEVEL', 'advise'],
    ])
  })

  it('kills it at the time limit', async () => {
    const result = await run('setInterval(() => {}, 1000)', { timeout: 150 })
    expect(result.exitCode).toBeNull()
  })

  it('protests when it writes to the workspace', async () => {
    await expect(run(`writeFileSync('left.txt', '')`)).rejects.toThrow(/wrote to its workspace:\nleft.txt/)
  })

  it('finds the Node binaries at hand, one of each version', async () => {
    const nodes = findNodes()
    expect(nodes[0]?.version).toBe(process.version)
    expect(new Set(nodes.map(node => node.version)).size).toBe(nodes.length)
    for (const node of nodes) {
      expect((await run('console.log(process.version)', { node: node.path })).stdout.trim()).toBe(
        node.version,
      )
    }
  })
})

describe('reading a log as the runner does', () => {
  it('obeys both forms, wherever they stand, and stops when told', () => {
    const log = [
      'text ::error::not at the start',
      '   ::Error Line=2::loud',
      'data ##[warning file=a%3Bb;line=1]old%5D form',
      '::unknown::x',
      '::stop-commands::token',
      '::error::unheard',
      '::token::',
      '::notice title=::%2525',
    ].join('\n')
    expect(annotationsOf(parseCommands(log))).toMatchObject([
      { level: 'error', line: 2, message: 'loud' },
      { level: 'warning', file: 'a;b', line: 1, message: 'old] form' },
      { level: 'notice', title: undefined, message: '%25' },
    ])
  })

  it('keeps ten of a level and 4,096 characters of each', () => {
    const log = Array.from({ length: 12 }, () => `::error::${'x'.repeat(5000)}`).join('\n')
    const annotations = annotationsOf(parseCommands(log))
    expect([annotations.length, annotations[0]?.message.length]).toEqual([10, 4096])
  })

  it('reads pairs and delimited values, and protests against the rest', () => {
    expect(parseFileCommands('a=b=c\n\nd<<X Y\n1<<2\n\n3\nX Y\ne=\n')).toEqual({
      a: 'b=c',
      d: '1<<2\n\n3',
      e: '',
    })
    expect(() => parseFileCommands('nothing')).toThrow("Invalid format 'nothing'")
    expect(() => parseFileCommands('a<<X\n1\n')).toThrow("Matching delimiter not found 'X'")
  })
})
