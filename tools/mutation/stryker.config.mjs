import { createRequire } from 'node:module'
import { scopeOf } from './scopes.ts'

const scope = process.env.MUTATION_SCOPE
const { resolve } = createRequire(import.meta.url)

export default {
  mutate: scopeOf(scope).mutate,
  testRunner: 'vitest',
  plugins: [resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs while a module loads is in reach of every test, so that each of these mutants costs a run of them all.
  ignoreStatic: process.env.MUTATION_STATIC !== 'true',
  incremental: true,
  incrementalFile: `build/mutation/${scope}.incremental.json`,
  concurrency: 2,
  // A machine under load is no infinite loop; those are also seen by counting how often a mutant is passed.
  timeoutMS: 60_000,
  // Stryker would rewrite it by the compiler's API, which TypeScript 7 has not.
  tsconfigFile: 'none',
  ignorePatterns: ['build', 'coverage', 'dist', 'lib', 'site'],
  tempDirName: 'build/stryker',
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${scope}.json` },
}
