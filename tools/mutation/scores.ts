/** What became of the mutants of a scope, from Stryker's report. */

export interface Score {
  readonly date: string
  readonly commit: string
  readonly detected: number
  readonly survived: number
  readonly uncovered: number
  /** Not tried: they run while modules load, before any test. */
  readonly static: number
}

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError'

/** As much of the mutation testing report schema as is needed. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>
}

/**
 * Counts the mutants of some files in a report, which also holds what earlier runs left there; one that made the tests end in
 * an error is no mutant of anything.
 */
export function scoreOf({ files }: Report, wanted: ReadonlySet<string>): Omit<Score, 'date' | 'commit'> {
  const all = Object.entries(files).flatMap(([path, { mutants }]) => (wanted.has(path) ? mutants : []))
  const count = (...found: Status[]): number => all.filter(({ status }) => found.includes(status)).length
  return {
    detected: count('Killed', 'Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    static: count('Ignored'),
  }
}

/** The file of scores with that of one scope replaced. */
export function withScore(scores: string, scope: string, score: Score): string {
  return `${JSON.stringify({ ...JSON.parse(scores), [scope]: score }, undefined, 2)}\n`
}

/** Share of the mutants that some test noticed, in per cent. */
export const percentOf = ({ detected, survived, uncovered }: Score): string =>
  `${((100 * detected) / (detected + survived + uncovered)).toFixed(1)} %`
