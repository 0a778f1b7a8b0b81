import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeOrganisation } from '../../bench/scale/organisation.ts'
import { FORMATS } from '../../src/report/index.ts'
import { run } from '../support/shards.ts'

const REPOSITORIES = 35
const SHARDS = 8
const LONG = 300_000
const shards = Array.from({ length: SHARDS }, (_, at) => `${at + 1}/${SHARDS}`)

let scratch = ''
let home = ''
let names: string[] = []
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  home = join(scratch, 'organisation')
  names = writeOrganisation(home, REPOSITORIES)
})
afterAll(() => rmSync(scratch, { recursive: true }))

const file = (name: string): string => join(scratch, name)
/** What shards of a command wrote, one file each. */
async function parts(kind: string, args: readonly string[], format = 'json'): Promise<string[]> {
  const files: string[] = []
  for (const [at, shard] of shards.entries()) {
    const output = file(`${kind}-${at + 1}.${format}`)
    await run(home, [...args, '--shard', shard, '--format', format], output)
    files.push(output)
  }
  return files
}
const merged = (files: readonly string[], ...more: string[]) =>
  run(home, ['merge', ...files, ...more], file('merged'))

describe('an organisation in shards', () => {
  let reports: string[] = []
  beforeAll(async () => {
    reports = await parts('report', ['audit', '--repositories', ...names])
  }, LONG)

  it.each(FORMATS)(
    'is reported byte for byte as one run reports it: %s',
    async format => {
      const one = await run(home, ['audit', '--repositories', ...names, '--format', format])
      const whole = await merged(reports.toReversed(), '--format', format)
      expect(whole.out).toBe(one.out)
      expect([one.code, whole.code]).toEqual([3, 3])
    },
    LONG,
  )

  it(
    'tells each repository by its name and judges it by its own policy',
    async () => {
      const { manifests, excluded, contradictions } = JSON.parse(
        (await merged(reports, '--format', 'json')).out,
      )
      const paths: string[] = manifests.map(({ path }: { path: string }) => path)
      expect(paths.every(path => /^repository-\d{4}\/./.test(path))).toBe(true)
      expect(excluded).toEqual(names.filter((_, at) => at % 7 === 0).map(name => `${name}/old/PURPOSE.md`))
      const carriers = manifests.flatMap(({ carriedBy }: { carriedBy?: string }) => carriedBy ?? [])
      expect(carriers[0]).toMatch(/^repository-\d{4}\/voices\/PURPOSE\.md$/)
      expect(contradictions[0].values[0].path).toMatch(/^repository-\d{4}\/voices\//)
      expect(
        manifests.some(({ findings }: { findings: { at: string }[] }) =>
          /^data:repository-/.test(findings[0]?.at ?? ''),
        ),
      ).toBe(true)
    },
    LONG,
  )

  it(
    'merges SARIF of shards into one run',
    async () => {
      const files = await parts('sarif', ['audit', '--repositories', ...names], 'sarif')
      const one = await run(home, ['audit', '--repositories', ...names, '--format', 'sarif'])
      const whole = await merged(files, '--format', 'sarif')
      expect(whole.out).toBe(one.out)
      expect(JSON.parse(whole.out).runs).toHaveLength(1)
    },
    LONG,
  )

  it.each(['json', 'csv'])(
    'has the register that one run writes: %s',
    async format => {
      const args = ['register', ...names, '--no-history']
      const files = await parts('register', args)
      const one = await run(home, [...args, '--format', format])
      expect((await merged(files.toReversed(), '--format', format)).out).toBe(one.out)
    },
    LONG,
  )

  it('is not judged while a shard is missing', async () => {
    await expect(merged(reports.toSpliced(2, 1))).rejects.toThrow('of 8 shards 3 is missing')
    await expect(merged(reports.slice(6))).rejects.toThrow('of 8 shards 1, 2, 3, 4, 5, 6 are missing')
  })

  it(
    'is not judged twice, nor from parts of different things',
    async () => {
      await expect(merged([...reports, reports[0] ?? ''])).rejects.toThrow('shard 1/8 is there twice')
      const output = file('other.json')
      await run(
        home,
        ['audit', '--repositories', ...names.slice(1), '--shard', '2/8', '--format', 'json'],
        output,
      )
      await expect(merged(reports.with(1, output))).rejects.toThrow('cut from different things')
      await run(home, ['audit', '--repositories', ...names, '--shard', '2/9', '--format', 'json'], output)
      await expect(merged(reports.with(1, output))).rejects.toThrow('one of 9 shards')
    },
    LONG,
  )

  it('is not judged from what somebody changed, or another version wrote', async () => {
    const [first = ''] = reports
    const text = readFileSync(first, 'utf8')
    const output = file('changed.json')
    writeFileSync(output, text.replace(/"level": "block"/g, '"level": "advise"'))
    await expect(merged(reports.with(0, output))).rejects.toThrow('damaged')
    writeFileSync(output, text.replace(/"version": "[^"]+"/, '"version": "0.0.1"'))
    await expect(merged(reports.with(0, output))).rejects.toThrow('written by purpose-gate 0.0.1')
    writeFileSync(output, text.slice(0, 1000))
    await expect(merged(reports.with(0, output))).rejects.toThrow('changed.json: not JSON')
  })

  it('leaves unjudged what has a broken policy, says so, and judges the others', async () => {
    const policy = join(home, 'repository-0001', '.github', 'purpose-gate.yml')
    mkdirSync(dirname(policy), { recursive: true })
    writeFileSync(policy, 'rule: {}\n')
    const { failures, manifests } = JSON.parse(
      (await run(home, ['audit', '--repositories', ...names.slice(0, 3), '--format', 'json'])).out,
    )
    expect(failures).toHaveLength(1)
    expect(failures[0].message).toContain('repository-0001: .github/purpose-gate.yml:1:1')
    const judged = new Set(manifests.map(({ path }: { path: string }) => path.split('/')[0]))
    expect([...judged]).toEqual(['repository-0000', 'repository-0002'])
    const { unread } = JSON.parse(
      (await run(home, ['register', ...names.slice(0, 3), '--format', 'json'])).out,
    )
    expect(unread[0]).toMatchObject({ repository: 'repository-0001', path: '' })
    await expect(run(home, ['register', 'repository-0001', '--format', 'json'])).rejects.toThrow(
      'purpose-gate.yml',
    )
    rmSync(dirname(policy), { recursive: true })
  })

  it('says what it cannot merge', async () => {
    const plain = file('plain.json')
    await run(home, ['audit', 'repository-0001', '--format', 'json'], plain)
    await expect(merged([plain])).rejects.toThrow('not the report of a shard')
    await run(home, ['register', 'repository-0001', '--format', 'json'], plain)
    await expect(merged([plain])).rejects.toThrow('a whole register')
    await expect(merged([plain, ...reports])).rejects.toThrow('a report, and')
    await expect(merged(reports, '--format', 'csv')).rejects.toThrow(
      '--format csv: of these files github, json',
    )
    await expect(run(home, ['audit', 'a', 'b'])).rejects.toThrow('with --repositories')
    await expect(run(home, ['audit', '--repositories'])).rejects.toThrow('which folders?')
    await expect(run(home, ['register', '--shard', '1/2'])).rejects.toThrow('with --format json')
  })
})

describe('one tree in shards', () => {
  it(
    'is reported byte for byte as one run reports it, whatever covers what',
    async () => {
      const tree = join(home, '.github')
      mkdirSync(tree, { recursive: true })
      writeFileSync(join(tree, 'purpose-gate.yml'), 'exclude: ["repository-0001/**"]\n')
      const files = await parts('tree', ['audit'])
      for (const format of FORMATS) {
        const one = await run(home, ['audit', '--format', format], file('one'))
        const whole = await merged(files, '--format', format)
        expect(whole).toEqual(one)
      }
      const judged = files.map(name => JSON.parse(readFileSync(name, 'utf8')).manifests.length)
      expect(Math.min(...judged)).toBeGreaterThan(0)
      rmSync(tree, { recursive: true })
    },
    LONG,
  )

  it('takes a baseline that is there, and writes none', async () => {
    const known = file('known.yml')
    await expect(run(home, ['audit', '--shard', '1/2', '--baseline', known])).rejects.toThrow(
      'without --shard',
    )
  })
})
