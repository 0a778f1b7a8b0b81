import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newRule } from '../../scripts/new-rule.ts'
import { ROOT } from '../support/fixtures.ts'
import { inTemporaryFolder } from '../support/temporary.ts'

const COPIED = ['src', 'scripts', 'bench', 'docs', 'test', 'package.json', 'CHANGELOG.md', '.gitignore']
const CONFIGURED = ['tsconfig.json', 'biome.json', 'architecture.grit', 'vitest.config.ts']
const [TSC, BIOME, VITEST] = ['typescript/bin/tsc', '@biomejs/biome/bin/biome', 'vitest/vitest.mjs'].map(
  path => join(ROOT, 'node_modules', path),
)

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Tools that somebody installed to measure with are left where they are. */
const isOurs = (path: string): boolean => basename(path) !== 'node_modules'

/** What the walk over the rules says in a copy of the checkout where a rule was started. */
const started = (level: string) =>
  inTemporaryFolder(folder => {
    for (const path of [...COPIED, ...CONFIGURED])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true, filter: isOurs })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    newRule(folder, 'sources-named', 'A7', level)
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    run(TSC ?? '', '--noEmit', '-p', 'tsconfig.json')
    run(BIOME ?? '', 'check', '--error-on-warnings', '--vcs-enabled=false', 'src', 'scripts', 'test')
    const walk = [
      'test/rules/pages.test.ts',
      'test/rules/sources-named',
      'test/messages',
      'test/house/unfinished',
    ]
    spawnSync(process.execPath, [VITEST ?? '', 'run', ...walk], { cwd: folder })
    const { testResults }: Report = JSON.parse(readFileSync(join(folder, 'build/vitest.json'), 'utf8'))
    const results = testResults.flatMap(({ assertionResults }) => assertionResults)
    return (status: string): string[] =>
      results
        .filter(result => result.status === status)
        .map(({ fullName }) => fullName.replace(/: ".*|'/gs, ''))
  })

describe('a new rule', () => {
  it.each(['advise', 'block'])(
    'of level %s fails by what is to be written, and by nothing else',
    level => {
      const named = started(level)
      const page = (language: string): string =>
        `the page of sources-named in “${language}” what fails gives its finding`
      expect(named('failed').sort()).toEqual(
        [
          ...['en', 'en', 'fr', 'fr'].map(page),
          ...['src/rules', 'src/messages', 'test/rules', 'docs/rules'].map(
            folder => `nothing in ${folder} is left to write`,
          ),
        ].sort(),
      )
      expect(named('passed').length).toBeGreaterThan(500)
      expect(named('todo')).toHaveLength(2)
    },
    300_000,
  )

  it.each([
    ['Sources', 'A7', 'advise', 'is no id'],
    ['retention-stated', 'A8', 'advise', 'there is a rule'],
    ['sources-named', 'Z9', 'advise', 'is no clause; the clauses are A1'],
    ['sources-named', 'A7', 'warn', 'is no level'],
  ])('is refused as %s %s %s', (id, clause, level, reason) => {
    expect(() => newRule(ROOT, id, clause, level)).toThrow(reason)
  })
})
