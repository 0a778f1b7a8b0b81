import { defineConfig } from 'vitest/config'

/**
 * Tests of the middle, which remembers nothing between calls: a worker loads it once for all of them, because loading
 * costs more than the tests do. The one that replaces modules is not among them.
 */
const MIDDLE = [
  'test/{document,drift,editor,law,manifest,messages,reading,report,rules,start}/**/*.test.ts',
  'test/engine/!(calls).test.ts',
  'test/{fixtures,hostile,schemas,security}.test.ts',
]
/** Tests of the whole action on the stand-in of GitHub, where waits pass fast: they share what they load as well. */
const ACTION = ['test/action/**/*.test.ts']
/** Tests of the stand-in itself, and those that start a bundle, a browser or a tool, where coverage counts nothing. */
const OUTSIDE = ['test/{commands,dist,github,house,site}/**/*.test.ts', 'test/docs.test.ts']

export default defineConfig({
  logLevel: 'error',
  test: {
    projects: [
      { extends: true, test: { name: 'middle', include: MIDDLE, isolate: false } },
      { extends: true, test: { name: 'action', include: ACTION, isolate: false } },
      { extends: true, test: { name: 'outside', include: OUTSIDE } },
      {
        extends: true,
        test: { name: 'edges', include: ['test/**/*.test.ts'], exclude: [...MIDDLE, ...ACTION, ...OUTSIDE] },
      },
    ],
    setupFiles: ['test/support/set-up.ts'],
    reporters: ['default', ['json', { outputFile: 'build/vitest.json' }]],
    testTimeout: 120_000,
    // Many tests wait for a program they started; the machine has time for another meanwhile.
    maxWorkers: 3,
    // Of the middle, which is all the logic; the edges run in processes of their own, where nothing counts.
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
