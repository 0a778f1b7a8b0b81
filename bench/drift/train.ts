/**
 * Learns `src/drift/weighing/weights.json` from the pairs that may be tuned on: npm run train:drift [-- --cross]
 *
 * The same pairs, and the same reader, give the same weights. Each pair is also read backwards: what narrows one way widens the other way.
 * `--cross` writes nothing: it leaves groups of authors out, and says how the others' weights do on each of them.
 */

import { writeFileSync } from 'node:fs'
import { cleanText } from '../../src/drift/clean.ts'
import { decide, isEmpty } from '../../src/drift/decide.ts'
import { evidenceOf } from '../../src/drift/evidence.ts'
import { isReviewed, isSettled } from '../../src/drift/settled.ts'
import { prepare } from '../../src/drift/statement.ts'
import { type Change, REVIEWED } from '../../src/drift/types.ts'
import { LABELS } from '../../src/drift/weighing/features.ts'
import { seenOf } from '../../src/drift/weighing/inputs.ts'
import { likeliest } from '../../src/drift/weighing/weigh.ts'
import { tokenize } from '../../src/reading/text.ts'
import { packLinear, packTrees } from '../accuracy/training/pack.ts'
import { loadTuned, type Pair } from './pairs.ts'
import { type Example, judge, train } from './training.ts'

/** What a change is when it is undone. */
const UNDONE: Partial<Record<Change, Change>> = {
  rewording: 'rewording',
  narrowing: 'broadening',
  broadening: 'narrowing',
  'new-purpose': 'narrowing',
  replaced: 'replaced',
}

interface Labelled extends Example {
  readonly backwards: boolean
  /** The label that no weight changes. */
  readonly settled?: Change
  /** Whether a person has to look, whatever the weights say. */
  readonly reviewed: boolean
}

/** A pair as an example, once each way; a placeholder or a description, when it is undone, has no such contrary. */
function examplesOf(pair: Pair): Labelled[] {
  const author = pair.author ? `author ${pair.author}` : (pair.split ?? 'development')
  const one = (base: string, head: string, change: Change | undefined, backwards: boolean): Labelled[] => {
    const label = change === undefined ? -1 : LABELS.indexOf(change)
    const sides = [base, head].map(cleanText).map(text => prepare(text, tokenize(text)))
    const [before, after] = sides
    if (label < 0 || before === undefined || after === undefined) return []
    const evidence = evidenceOf(before, after)
    const { base: said, head: says } = evidence.substance
    if (backwards && (isEmpty(said) || isEmpty(says))) return []
    const decision = decide(evidence)
    const { features, wording } = seenOf(evidence, decision.change)
    const numbers = Float64Array.from(features, ([, value]) => value)
    const settled = isSettled(evidence, decision) ? decision.change : undefined
    const reviewed = isReviewed(evidence, decision)
    return [{ author, numbers, wording, label, backwards, reviewed, ...(settled && { settled }) }]
  }
  const { base, head, change } = pair
  return [...one(base, head, change, false), ...one(head, base, UNDONE[change], true)]
}

const GROUPS = 4

/** Leaves groups of authors out. */
function cross(examples: readonly Labelled[]): void {
  const authors = [...new Set(examples.map(({ author }) => author))].filter(name => name.startsWith('author'))
  const rates: [number, number][] = []
  for (let group = 0; group < GROUPS; group++) {
    const left = new Set(authors.filter((_, at) => at % GROUPS === group))
    const weights = train(examples.filter(({ author }) => !left.has(author)))
    for (const author of left) {
      const own = examples.filter(example => example.author === author && !example.backwards)
      const answers = own.map(
        example => example.settled ?? likeliest(judge(weights, example), example.reviewed),
      )
      const share = (right: (label: Change, answer: Change) => boolean): number =>
        own.filter(({ label }, at) => right(LABELS[label] as Change, answers[at] as Change)).length /
        own.length
      const flag = share((label, answer) => REVIEWED.has(label) === REVIEWED.has(answer))
      const six = share((label, answer) => label === answer)
      rates.push([flag, six])
      console.log(`${author} left out: flag ${percent(flag)}, label ${percent(six)} of ${own.length}`)
    }
  }
  const mean = (at: 0 | 1): string => percent(rates.reduce((sum, rate) => sum + rate[at], 0) / rates.length)
  console.log(`mean of ${rates.length} authors: flag ${mean(0)}, label ${mean(1)}`)
}

const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`

const examples = loadTuned().flatMap(examplesOf)
if (process.argv.includes('--cross')) cross(examples)
else {
  const { wording, trees } = train(examples)
  const packed = {
    wording: packLinear(wording),
    trees: trees.map(packTrees),
  }
  const target = new URL('../../src/drift/weighing/weights.json', import.meta.url)
  writeFileSync(target, `${JSON.stringify(packed)}\n`)
  console.log(`trained on ${examples.length} examples`)
}
