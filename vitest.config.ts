import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Tests that replace modules, or drive a program that needs the real clock. All others remember nothing between files:
 * a worker loads what is tested once for all of them, because loading costs more than the tests do, and waits pass fast.
 */
const ALONE = [
  'test/engine/calls.test.ts',
  'test/commands/{kept,threads}.test.ts',
  'test/{site/page,register/browser}.test.ts',
]
/** Tests of bundles, of tools and of the whole action. Coverage is that of the middle by its own tests, and runs none of them. */
const EDGES = ['test/{action,commands,dist,github,house,site}/**', 'test/docs.test.ts']
const LEFT = process.argv.includes('--coverage') ? EDGES : []
const SET_UP = 'test/support/set-up.ts'

export default defineConfig({
  logLevel: 'error',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...ALONE, ...LEFT],
          isolate: false,
          setupFiles: ['test/support/fast-waits.ts', SET_UP],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, exclude: LEFT, setupFiles: [SET_UP] } },
    ],
    reporters: ['default', ['json', { outputFile: 'build/vitest.json' }]],
    testTimeout: 120_000,
    // Many tests wait for a program they started; the machine has time for another meanwhile.
    maxWorkers: 3,
    // Tests make much that is soon forgotten: with more room for it a tenth of the processor's time is saved.
    // Hundreds of processes compile the same bundles; Node keeps what it compiled here, where it knows how (from 22 on).
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'build/compiled') },
    execArgv: ['--min-semi-space-size=16', '--max-semi-space-size=64'],
    coverage: {
      include: [
        'src/{document,reading,manifest,drift,law,research,engine,rules,messages,report,register,editor}/**',
        'src/config/{closest,inputs,named-paths,policy-file,policy-schema}.ts',
        'src/publish/{plan,sync}.ts',
      ],
      exclude: ['**/*.json'],
      reporter: ['text', 'json-summary'],
      // Where the middle stands; it may only rise. In `reading/learned` most branches that are short guard an index of
      // an array of numbers that is always there.
      thresholds: {
        statements: 94,
        branches: 86,
        functions: 92,
        lines: 95,
        'src/{reading/*.ts,{document,manifest,drift,law,research,engine,rules,report,config,publish}/**}': {
          branches: 95,
        },
      },
    },
    // Imports JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
})
