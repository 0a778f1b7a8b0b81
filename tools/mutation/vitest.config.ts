import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { scopeOf } from './scopes.ts'

/** The first test that fails ends a run, and small files are those that are about one thing. */
class SmallestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size
    return files.toSorted((a, b) => size(a) - size(b))
  }
}

export default defineConfig({
  logLevel: 'error',
  test: {
    include: [...scopeOf(process.env.MUTATION_SCOPE).tests],
    testTimeout: 120_000,
    sequence: { sequencer: SmallestFirst },
    // One worker a mutant, which imports as Node does: a mutant costs half a second instead of two.
    isolate: false,
    maxWorkers: 1,
    experimental: { viteModuleRunner: false },
  },
})
