/**
 * Mutation testing of one scope: node tools/mutation/run.ts SCOPE [--static] [FILE…]
 *
 * With files only these are mutated, and nothing is recorded. A whole scope at a clean commit is recorded in
 * `scores.json`, from which `npm run docs` fills docs/testing.md. `--static` adds what runs while modules load: words and patterns.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SCOPES, scopeOf } from './scopes.ts'
import { type Score, scoreOf, withScore } from './scores.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SCORES = new URL('scores.json', import.meta.url)
const STRYKER = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { static: { type: 'boolean', default: false } },
})
const [scope = '', ...files] = positionals
if (!SCOPES[scope])
  throw new Error(`usage: npm run mutation -- ${Object.keys(SCOPES).join('|')} [--static] [FILE…]`)
if (!existsSync(STRYKER)) throw new Error('first: npm ci --prefix tools/mutation')

const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
const commit = git('rev-parse', '--short', 'HEAD')
const isClean = git('status', '--porcelain', 'src', 'test', 'fixtures', 'docs/rules') === ''

const report = join(ROOT, `build/mutation/${scope}.json`)
rmSync(report, { force: true })
const mutate = files.length > 0 ? ['--mutate', files.join(',')] : []
const { status } = spawnSync(
  process.execPath,
  [STRYKER, 'run', 'tools/mutation/stryker.config.mjs', ...mutate],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_SCOPE: scope,
      MUTATION_STATIC: String(values.static),
      NODE_COMPILE_CACHE: join(ROOT, 'build/compile-cache'),
    },
  },
)
process.exitCode = status ?? 1
// A run that was interrupted leaves no report.
if (files.length === 0 && isClean && existsSync(report)) {
  const { mutate: globs } = scopeOf(scope)
  const left = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1))
  const mutated = globSync(
    globs.filter(glob => !glob.startsWith('!')),
    { cwd: ROOT, exclude: left },
  )
  const counts = scoreOf(JSON.parse(readFileSync(report, 'utf8')), new Set(mutated))
  const score: Score = { date: new Date().toISOString().slice(0, 10), commit, ...counts }
  writeFileSync(SCORES, withScore(readFileSync(SCORES, 'utf8'), scope, score))
}
