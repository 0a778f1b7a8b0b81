/**
 * Learns the weights of `src/drift/weights.ts` from the pairs that may be tuned on: node bench/drift/train.ts [--cross]
 *
 * The same pairs give the same weights. Each pair is also read backwards: what narrows one way widens the other way.
 * That doubles the pairs, and what the rules say of a pair read backwards was never tuned. `--cross` writes nothing: it
 * leaves one author out at a time and says how the others' weights do on that author.
 */

import { writeFileSync } from 'node:fs'
import { cleanText } from '../../src/drift/clean.ts'
import { decide } from '../../src/drift/decide.ts'
import { evidenceOf } from '../../src/drift/evidence.ts'
import { featuresOf, LABELS } from '../../src/drift/features.ts'
import { prepare } from '../../src/drift/statement.ts'
import { substanceOf } from '../../src/drift/substance.ts'
import type { Change } from '../../src/drift/types.ts'
import { likeliest } from '../../src/drift/weigh.ts'
import { SCALE } from '../../src/drift/weights.ts'
import { tokenize } from '../../src/reading/text.ts'
import { load, type Pair } from './pairs.ts'

interface Example {
  readonly author: string
  readonly values: readonly number[]
  readonly label: number
  readonly backwards: boolean
}

interface Weights {
  readonly bias: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

const STEPS = 400
const RATE = 0.05
const DECAY = 0.05

/** What a change is when it is undone; a placeholder or a description has no such contrary. */
const UNDONE: Partial<Record<Change, Change>> = {
  rewording: 'rewording',
  narrowing: 'broadening',
  broadening: 'narrowing',
  'new-purpose': 'narrowing',
  replaced: 'replaced',
}

function exampleOf(
  author: string,
  base: string,
  head: string,
  change: Change,
  backwards: boolean,
): Example[] {
  const [before, after] = [cleanText(base), cleanText(head)].map(text => prepare(text, tokenize(text)))
  if (before === undefined || after === undefined) return []
  const declares = [before, after].every(side => ['precise', 'vague'].includes(substanceOf(side)))
  if (backwards && !declares) return []
  const evidence = evidenceOf(before, after)
  const values = featuresOf(evidence, decide(evidence).change).map(([, value]) => value)
  return [{ author, values, label: LABELS.indexOf(change), backwards }]
}

const authorOf = (pair: Pair): string =>
  pair.author ? `author ${pair.author}` : (pair.split ?? 'development')

function examplesOf(pairs: readonly Pair[]): Example[] {
  return pairs
    .filter(({ change }) => change !== 'none')
    .flatMap(pair => {
      const undone = UNDONE[pair.change]
      const back = undone ? exampleOf(authorOf(pair), pair.head, pair.base, undone, true) : []
      return [...exampleOf(authorOf(pair), pair.base, pair.head, pair.change, false), ...back]
    })
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function scoresOf({ bias, rows }: Weights, values: readonly number[]): number[] {
  return rows.map((row, label) =>
    row.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias[label] ?? 0),
  )
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}

/** Logistic regression over standardised features, by Adam on all examples at once; weights for plain features. */
function train(examples: readonly Example[]): Weights {
  const size = examples[0]?.values.length ?? 0
  const columns = Array.from({ length: size }, (_, at) => examples.map(({ values }) => values[at] ?? 0))
  const means = columns.map(mean)
  const spreads = columns.map(
    (column, at) => Math.sqrt(mean(column.map(v => (v - (means[at] ?? 0)) ** 2))) || 1,
  )
  const inputs = examples.map(({ values }) => [
    ...values.map((v, at) => (v - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ])
  const rows = LABELS.map(() => new Float64Array(size + 1))
  const first = LABELS.map(() => new Float64Array(size + 1))
  const second = LABELS.map(() => new Float64Array(size + 1))
  for (let step = 1; step <= STEPS; step++) {
    const slopes = LABELS.map(() => new Float64Array(size + 1))
    for (const [index, input] of inputs.entries()) {
      const likely = softmax(
        rows.map(row => row.reduce((sum, weight, at) => sum + weight * (input[at] ?? 0), 0)),
      )
      for (const [label, slope] of slopes.entries()) {
        const error = ((likely[label] ?? 0) - (examples[index]?.label === label ? 1 : 0)) / inputs.length
        for (let at = 0; at <= size; at++) slope[at] = (slope[at] ?? 0) + error * (input[at] ?? 0)
      }
    }
    for (const [label, row] of rows.entries()) {
      const [one, two] = [first[label] as Float64Array, second[label] as Float64Array]
      for (let at = 0; at <= size; at++) {
        const slope = (slopes[label]?.[at] ?? 0) + (at < size ? DECAY * (row[at] ?? 0) : 0)
        one[at] = 0.9 * (one[at] ?? 0) + 0.1 * slope
        two[at] = 0.999 * (two[at] ?? 0) + 0.001 * slope * slope
        const [a, b] = [(one[at] ?? 0) / (1 - 0.9 ** step), (two[at] ?? 0) / (1 - 0.999 ** step)]
        row[at] = (row[at] ?? 0) - (RATE * a) / (Math.sqrt(b) + 1e-8)
      }
    }
  }
  const plain = rows.map(row => Array.from(row.slice(0, size), (weight, at) => weight / (spreads[at] ?? 1)))
  const bias = plain.map((row, label) =>
    row.reduce((sum, w, at) => sum - w * (means[at] ?? 0), rows[label]?.[size] ?? 0),
  )
  const round = (value: number): number => Math.round(value * SCALE)
  return { bias: bias.map(round), rows: plain.map(row => row.map(round)) }
}

function cross(examples: readonly Example[]): void {
  for (const author of new Set(examples.map(example => example.author))) {
    const weights = train(examples.filter(example => example.author !== author))
    const own = examples.filter(example => example.author === author && !example.backwards)
    const answers = own.map(({ values }) =>
      LABELS.indexOf(likeliest(softmax(scoresOf(weights, values).map(score => score / SCALE)))),
    )
    const reviewed = LABELS.indexOf('broadening')
    const flags = own.filter(({ label }, at) => label >= reviewed === (answers[at] ?? 0) >= reviewed).length
    const labels = own.filter(({ label }, at) => label === answers[at]).length
    const share = (right: number): string => `${((100 * right) / own.length).toFixed(1)} %`
    console.log(`${author} left out: flag ${share(flags)}, six-way ${share(labels)} of ${own.length}`)
  }
}

const pairs = [...load('drift.dev.jsonl'), ...load('drift.extra.jsonl'), ...load('drift.unmet.jsonl')]
const examples = examplesOf(pairs.filter(({ split }) => split === undefined || split.endsWith('tune')))
if (process.argv.includes('--cross')) cross(examples)
else {
  const { bias, rows } = train(examples)
  const text = [
    '/** Learned by `bench/drift/train.ts`, in parts of `SCALE`: one row a label, one weight a feature of `features.ts`. */',
    `export const SCALE = ${SCALE.toString().replace(/(?=000$)/, '_')}`,
    `export const BIAS: readonly number[] = [${bias.join(', ')}]`,
    'export const WEIGHTS: readonly (readonly number[])[] = [',
    ...rows.map(row => `  [${row.join(', ')}],`),
    ']',
  ]
  writeFileSync(new URL('../../src/drift/weights.ts', import.meta.url), `${text.join('\n')}\n`)
  console.log(`trained on ${examples.length} examples; format with biome`)
}
