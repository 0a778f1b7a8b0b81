/** What is mutated together, and the tests that must notice: those near it, fast and in one process. */

export interface Scope {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
}

// Calls are counted by replacing modules, which only Vitest's own loader can.
const ENGINE = ['test/engine/!(calls).test.ts', 'test/rules/{changes,findings,quoted}.test.ts']
// Not those that read whole corpora or megabytes, which would take seconds for each mutant.
const READING = ['test/reading/!(corpus|properties|variants).test.ts']

export const SCOPES: Readonly<Record<string, Scope>> = {
  rules: {
    mutate: ['src/rules/*.ts', '!src/rules/index.ts', '!src/rules/clauses.ts'],
    tests: ['test/rules/!(agreement|hostile).test.ts'],
  },
  verdict: {
    mutate: ['src/engine/{verdict,settle,waivers,policy,standard}.ts'],
    tests: ['test/engine/{verdict,settle,policy}.test.ts'],
  },
  judge: {
    mutate: ['src/engine/{judge,judge-declaration,uncovered,coverage,history,twins}.ts'],
    tests: ENGINE,
  },
  subject: {
    mutate: ['src/engine/{assessment,confirmation,declared,edit,finding,fingerprint,fix,subject,words}.ts'],
    tests: ENGINE,
  },
  publish: {
    mutate: ['src/publish/{plan,sync}.ts'],
    tests: ['test/publish/{plan,sync}.test.ts'],
  },
  grammar: {
    mutate: ['src/reading/{cues,decide,describes,grammar,language,lately}.ts'],
    tests: READING,
  },
  reading: {
    mutate: ['src/reading/{analysis,certain,elements,matcher,polarity,read,text}.ts'],
    tests: READING,
  },
}

/** The scope that the run is about; Stryker, its runner and Vitest are processes of their own and read it here. */
export function scopeOf(name: string | undefined): Scope {
  const scope = SCOPES[name ?? '']
  if (!scope) throw new Error(`MUTATION_SCOPE is one of ${Object.keys(SCOPES).join(', ')}`)
  return scope
}
