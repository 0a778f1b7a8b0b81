/** What is mutated together, and the tests that must notice: those near it, fast and in one process. */

export interface Scope {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
}

export const SCOPES: Readonly<Record<string, Scope>> = {
  rules: {
    mutate: ['src/rules/*.ts', '!src/rules/index.ts', '!src/rules/clauses.ts'],
    tests: ['test/rules/!(agreement|hostile).test.ts'],
  },
  engine: {
    mutate: ['src/engine/*.ts'],
    tests: ['test/engine/*.test.ts', 'test/rules/!(agreement|hostile|complete).test.ts'],
  },
  publish: {
    mutate: ['src/publish/plan.ts', 'src/publish/sync.ts'],
    tests: ['test/publish/{plan,sync}.test.ts'],
  },
  reading: {
    mutate: ['src/reading/*.ts'],
    tests: ['test/reading/*.test.ts'],
  },
}

/** The scope that the run is about; Stryker, its runner and Vitest are processes of their own and read it here. */
export function scopeOf(name: string | undefined): Scope {
  const scope = SCOPES[name ?? '']
  if (!scope) throw new Error(`MUTATION_SCOPE is one of ${Object.keys(SCOPES).join(', ')}`)
  return scope
}
