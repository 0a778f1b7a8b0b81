import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { scopeOf } from './scopes.ts'

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** The first test that fails ends a run, and small files are those that are about one thing; a list counts to its test. */
class SmallestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number =>
      sizeOf(moduleId) + sizeOf(moduleId.replace('.test.ts', '.txt'))
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
