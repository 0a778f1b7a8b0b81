import { defineConfig } from 'vitest/config'

export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'build/vitest.json' }]],
    testTimeout: 30_000,
    // Imports JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
})
