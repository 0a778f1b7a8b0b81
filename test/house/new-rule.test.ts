import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newRule } from '../../scripts/new-rule.ts'
import { ROOT } from '../support/fixtures.ts'
import { inTemporaryFolder } from '../support/temporary.ts'

const COPIED = [
  'src',
  'scripts',
  'bench',
  'docs',
  'test',
  'tools',
  'package.json',
  'CHANGELOG.md',
  '.gitignore',
]
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

const RULES: Readonly<Record<string, string>> = { 'sources-named': 'advise', 'units-named': 'block' }
let named: (status: string) => string[]

/** What the walk over the rules says in a copy of the checkout where a rule of either kind was started. */
beforeAll(() => {
  named = inTemporaryFolder(folder => {
    for (const path of [...COPIED, ...CONFIGURED])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true, filter: isOurs })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const [id, level] of Object.entries(RULES)) newRule(folder, id, 'A7', level)
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    run(TSC ?? '', '--noEmit', '-p', 'tsconfig.json')
    run(BIOME ?? '', 'check', '--error-on-warnings', '--vcs-enabled=false', 'src', 'scripts', 'test')
    const tests = Object.keys(RULES).map(id => `test/rules/${id}`)
    const walk = ['test/rules/pages.test.ts', ...tests, 'test/messages', 'test/house/unfinished']
    spawnSync(process.execPath, [VITEST ?? '', 'run', ...walk], { cwd: folder })
    const { testResults }: Report = JSON.parse(readFileSync(join(folder, 'build/vitest.json'), 'utf8'))
    const results = testResults.flatMap(({ assertionResults }) => assertionResults)
    return (status: string): string[] =>
      results
        .filter(result => result.status === status)
        .map(({ fullName }) => fullName.replace(/: ".*|'/gs, ''))
  })
}, 600_000)

describe('a new rule', () => {
  it('fails by what is to be written, and by nothing else, of whatever level it is', () => {
    const page = (id: string, language: string): string =>
      `the page of ${id} in “${language}” what fails gives its finding`
    expect(named('failed').sort()).toEqual(
      [
        ...Object.keys(RULES).flatMap(id => ['en', 'en', 'fr', 'fr'].map(language => page(id, language))),
        ...['src/rules', 'src/messages', 'test/rules', 'docs/rules'].map(
          folder => `nothing in ${folder} is left to write`,
        ),
      ].sort(),
    )
    expect(named('passed').length).toBeGreaterThan(500)
    for (const id of Object.keys(RULES))
      expect(named('todo').filter(name => name.startsWith(id))).toHaveLength(2)
  })

  it.each([
    ['Sources', 'A7', 'advise', 'is no id'],
    ['retention-stated', 'A8', 'advise', 'there is a rule'],
    ['sources-named', 'Z9', 'advise', 'is no clause; the clauses are A1'],
    ['sources-named', 'A7', 'warn', 'is no level'],
  ])('is refused as %s %s %s', (id, clause, level, reason) => {
    expect(() => newRule(ROOT, id, clause, level)).toThrow(reason)
  })
})
