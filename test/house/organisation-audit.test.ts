import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeOrganisation } from '../../bench/scale/organisation.ts'
import { bareEnvironment, CLI } from '../support/cli.ts'
import { ROOT } from '../support/fixtures.ts'
import { Repository } from '../support/repository.ts'

interface Ran {
  readonly status: number | null
  readonly log: string
}
interface Job {
  readonly steps: readonly { readonly run?: string; readonly 'working-directory'?: string }[]
}
const { jobs }: { jobs: Record<string, Job> } = parse(
  readFileSync(join(ROOT, '.github/workflows/organisation-audit.yml'), 'utf8'),
)
const LONG = 300_000
const SHARDS = 3

let scratch = ''
let names: string[] = []
/** What the jobs that everything else builds upon did: the list, a machine each, and what these cloned. */
let listed: Ran
let judged: Ran[] = []
let cloned = ''

/** Stands for a program that the workflow asks GitHub with. */
function standIn(name: string, script: string): void {
  const at = join(scratch, 'bin', name)
  writeFileSync(at, `#!/bin/bash\nset -e\n${script}\n`)
  chmodSync(at, 0o755)
}

/** Runs the scripts of a job in a folder of its own, one after the other, as the runner runs them. */
function runJob(id: string, machine: string, env: Record<string, string>): Ran {
  const cwd = join(scratch, machine)
  let log = ''
  for (const { run, 'working-directory': folder = '.' } of jobs[id]?.steps ?? []) {
    if (run === undefined) continue
    const step = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: join(cwd, folder),
      encoding: 'utf8',
      env: {
        ...bareEnvironment(),
        PATH: `${join(scratch, 'bin')}:${process.env.PATH}`,
        GITHUB_OUTPUT: join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
        GITHUB_SERVER_URL: 'https://github.example',
        ORGANISATION: 'hospital',
        SHARDS: String(SHARDS),
        HISTORY: 'false',
        POLICIES: 'hospital/policies',
        TOKEN: 'secret-token',
        ...env,
      },
    })
    log += step.stdout + step.stderr
    if (step.status !== 0) return { status: step.status, log }
  }
  return { status: 0, log }
}

const machine = (name: string, ...files: readonly (readonly [from: string, to: string])[]): string => {
  const folder = join(scratch, name)
  mkdirSync(join(folder, 'purpose-gate', 'dist'), { recursive: true })
  writeFileSync(join(folder, 'purpose-gate/dist/cli.js'), `import ${JSON.stringify(CLI)}\n`)
  writeFileSync(join(folder, 'purpose-gate/package.json'), '{ "type": "module" }\n')
  for (const [from, to] of files) cpSync(join(scratch, from), join(folder, to))
  return name
}
const shardMachine = (shard: number): string =>
  machine(`shard-${shard}`, ['list/repositories.txt', 'repositories.txt'])
const runShard = (shard: number) => runJob('audit', shardMachine(shard), { SHARD: `${shard}/${SHARDS}` })
const mergeMachine = (name: string, shards: readonly number[]): string =>
  machine(
    name,
    ...shards.flatMap(shard =>
      ['report.json', 'register.json'].map(
        file => [`shard-${shard}/${file}`, `shards/shard-${shard}/${file}`] as const,
      ),
    ),
  )

// What the runner that the workflow names has.
const isLikeTheRunner = process.platform === 'linux' && spawnSync('jq', ['--version']).status === 0

describe.runIf(isLikeTheRunner)('the workflow for an organisation', () => {
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
    for (const folder of ['bin', 'list', 'github']) mkdirSync(join(scratch, folder))
    names = writeOrganisation(join(scratch, 'github'), 20)
    const shared = new Repository(join(scratch, 'github', 'policies'))
    shared.commit('2026-01-01', 'first', { 'gate.yml': 'preset: advisory\n' })
    mkdirSync(join(scratch, 'github', 'repository-0001', '.github'))
    writeFileSync(
      join(scratch, 'github', 'repository-0001', '.github', 'purpose-gate.yml'),
      'extends: hospital/policies:gate.yml@main\n',
    )
    const about = [
      ...names.toReversed().map(name => ({ name, size: 1 })),
      { name: 'a-fork', size: 1, fork: true },
      { name: 'an-archive', size: 1, archived: true },
      { name: 'nothing-yet', size: 0 },
    ]
    writeFileSync(join(scratch, 'github', 'repos.json'), JSON.stringify(about))
    standIn(
      'gh',
      `[ "$2" = --paginate ] && [ "$3" = "orgs/hospital/repos?type=all&per_page=100" ]\njq -r "$5" < ${scratch}/github/repos.json`,
    )
    standIn(
      'git',
      [
        '[ "$1" = clone ] || PATH="$(echo "$PATH" | cut -d: -f2-)" exec git "$@"',
        'echo "$GIT_CONFIG_VALUE_0" > ../header; echo "$@" >> ../clones',
        `name="$(basename "\${@: -2:1}" .git)"`,
        'if [ "$name" = "$FAILS" ]; then exit 128; fi',
        `mkdir -p "$(dirname "\${@: -1}")"; cp -r "${scratch}/github/$name" "\${@: -1}"`,
      ].join('\n'),
    )
    standIn('sleep', 'true')
    listed = runJob('list', machine('list'), {})
    judged = Array.from({ length: SHARDS }, (_, at) => runShard(at + 1))
    cloned = readFileSync(join(scratch, 'clones'), 'utf8')
  }, LONG)
  afterAll(() => rmSync(scratch, { recursive: true }))

  it('lists what is no fork, not archived and not empty', () => {
    expect(listed).toEqual({ status: 0, log: expect.stringContaining('20 repositories') })
    expect(readFileSync(join(scratch, 'list/output'), 'utf8')).toBe('shards=[1,2,3]\n')
    expect(readFileSync(join(scratch, 'list/repositories.txt'), 'utf8')).toBe(`${names.join('\n')}\n`)
  })

  it('clones on each machine what is judged there, and leaves the token in no clone', () => {
    for (const [at, run] of judged.entries()) {
      expect(run).toEqual({ status: 0, log: expect.not.stringContaining('secret-token') })
      expect(existsSync(join(scratch, `shard-${at + 1}`, 'report.json'))).toBe(true)
    }
    expect(readFileSync(join(scratch, 'header'), 'utf8')).toMatch(/^AUTHORIZATION: basic \S+\n$/)
    expect(cloned.trim().split('\n')).toHaveLength(names.length + SHARDS)
    expect(cloned).toContain(
      '--depth=1 https://github.example/hospital/repository-0000.git repositories/repository-0000',
    )
  })

  it(
    'makes one report and one register, and is as red as the gravest repository',
    () => {
      const { status, log } = runJob('merge', mergeMachine('merge', [1, 2, 3]), {})
      expect(status).toBe(3)
      expect(log).toContain('repository-0004/broken/PURPOSE.md')
      const at = (file: string): string => readFileSync(join(scratch, 'merge', file), 'utf8')
      const { repositories, entries, unread } = JSON.parse(at('organisation/register.json'))
      expect(unread.every(({ path }: { path: string }) => path !== '')).toBe(true)
      const [extending] = entries.filter(
        ({ repository }: { repository: string }) => repository === 'repository-0001',
      )
      expect(extending.verdict).toBe('advised')
      expect(repositories.map(({ name }: { name: string }) => name)).toEqual(names)
      expect(at('organisation/register.html')).toContain('<!doctype html>')
      expect(JSON.parse(at('organisation/report.sarif')).runs).toHaveLength(1)
      expect(at('summary')).toContain('repository-0019/')
    },
    LONG,
  )

  it(
    'is not green when a machine failed: it says which',
    () => {
      const { status, log } = runJob('merge', mergeMachine('without', [1, 3]), {})
      expect([status, log]).toEqual([3, expect.stringContaining('of 3 shards 2 is missing')])
    },
    LONG,
  )

  it(
    'fails on a machine where a repository cannot be cloned, and names it',
    () => {
      const { status, log } = runJob('audit', shardMachine(4), { SHARD: '1/3', FAILS: 'repository-0003' })
      expect([status, log]).toEqual([
        1,
        expect.stringContaining('::error::repository-0003 could not be cloned'),
      ])
    },
    LONG,
  )
})
