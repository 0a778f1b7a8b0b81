/** The figures of the benchmark, from read statements. */

import type { Span } from '../../src/reading/types.ts'
import { twins } from './corpus.ts'
import { isRight, type Result } from './cross-validation.ts'

/** Share of results for which something holds. */
export function share(results: readonly Result[], holds: (result: Result) => boolean): number {
  return results.length === 0 ? 0 : results.filter(holds).length / results.length
}

/** Results by a key, in the order of appearance. */
export function groupBy(results: readonly Result[], key: (result: Result) => string): Map<string, Result[]> {
  const groups = new Map<string, Result[]>()
  for (const result of results) groups.set(key(result), [...(groups.get(key(result)) ?? []), result])
  return groups
}

/** Verdict accuracy by file, its mean and its worst. */
export function byFile(results: readonly Result[]): {
  files: [string, number][]
  mean: number
  worst: number
} {
  const files = [...groupBy(results, ({ statement }) => statement.file)].map(
    ([file, group]): [string, number] => [file, share(group, isRight)],
  )
  const rates = files.map(([, rate]) => rate)
  return { files, mean: rates.reduce((sum, rate) => sum + rate, 0) / rates.length, worst: Math.min(...rates) }
}

/** Minimal pairs of which every half is right. */
export function pairsRight(results: readonly Result[]): number {
  const right = new Set(results.filter(isRight).map(({ statement }) => statement))
  const groups = twins(results.map(({ statement }) => statement))
  return groups.filter(group => group.every(statement => right.has(statement))).length / groups.length
}

/** With a share left undecided: accuracy of the rest, and wrong passes among what is accepted there. */
export interface Selective {
  readonly undecided: number
  readonly threshold: number
  readonly accuracy: number
  readonly wrongPasses: number
}

/** Leave the least confident share undecided. */
export function selective(results: readonly Result[], undecided: number): Selective {
  const sorted = [...results].sort((a, b) => b.confidence - a.confidence)
  const decided = sorted.slice(0, Math.round(sorted.length * (1 - undecided)))
  const accepted = decided.filter(result => result.accepted)
  return {
    undecided,
    threshold: decided.at(-1)?.confidence ?? 1,
    accuracy: share(decided, isRight),
    wrongPasses: 1 - share(accepted, isRight),
  }
}

/** Blocked lines, rightly blocked, for which a labelled reason is among those reported. */
export function reasonsRight(results: readonly Result[]): number {
  const blocked = results.filter(result => result.statement.verdict === 'block' && !result.accepted)
  return share(blocked, ({ statement, reasons }) =>
    statement.reasons.some(reason => reasons.includes(reason)),
  )
}

/** Mean distance between confidence and accuracy over ten bands (expected calibration error). */
export function calibrationError(results: readonly Result[]): number {
  const bands = groupBy(results, ({ confidence }) => String(Math.floor(confidence * 20)))
  let sum = 0
  for (const band of bands.values()) {
    const mean = band.reduce((total, { confidence }) => total + confidence, 0) / band.length
    sum += Math.abs(share(band, isRight) - mean) * band.length
  }
  return sum / results.length
}

type Place = readonly [number, number]

function places(text: string, labels: readonly (string | null | undefined)[]): Place[] {
  return labels.flatMap(label => {
    const from = label ? text.indexOf(label) : -1
    return label && from >= 0 ? [[from, from + label.length] as const] : []
  })
}

const overlaps = (a: Place, b: Place): boolean => a[0] < b[1] && b[0] < a[1]

/** Precision, recall and F1 of spans; a span is right when it overlaps a labelled one, each counting once. */
export function spanScore(
  results: readonly Result[],
  gold: (result: Result) => readonly (string | null | undefined)[],
  found: (result: Result) => readonly (Span | undefined)[],
): { precision: number; recall: number; f1: number } {
  let [right, given, wanted] = [0, 0, 0]
  for (const result of results) {
    const free = places(result.statement.text, gold(result))
    wanted += free.length
    for (const span of found(result)) {
      if (span === undefined) continue
      given++
      const at = free.findIndex(place => overlaps(place, [span.start, span.end]))
      if (at < 0) continue
      free.splice(at, 1)
      right++
    }
  }
  const precision = right / Math.max(1, given)
  const recall = right / Math.max(1, wanted)
  return { precision, recall, f1: (2 * right) / Math.max(1, given + wanted) }
}
