/** Leave one file out: every statement is read by a model that has not seen its author. */

import { Worker } from 'node:worker_threads'
import { decide } from '../../src/reading/decide.ts'
import { look, type Model } from '../../src/reading/learned/model.ts'
import { readWith } from '../../src/reading/read.ts'
import type { Reading } from '../../src/reading/types.ts'
import { type Ablation, ablate } from './ablation.ts'
import { loadCorpus, loadExtra, type Statement } from './corpus.ts'
import {
  askFirst,
  type Example,
  enlarge,
  type First,
  type Folded,
  groupsOf,
  prepare,
  RECIPE,
  trainFirst,
  trainSecond,
} from './training/train.ts'

/** A statement, how it was read, and what follows. */
export interface Result {
  readonly statement: Statement
  readonly reading: Reading
  readonly accepted: boolean
  readonly reasons: readonly string[]
  /** Confidence in the verdict. */
  readonly confidence: number
  readonly ablation: Ablation
}

/** Whether the verdict is right. */
export const isRight = (result: Result): boolean =>
  result.accepted === (result.statement.verdict === 'accept')

function resultOf(statement: Statement, model: Model): Result {
  const { analysis } = statement
  const sight = look(model, analysis)
  const reading = readWith(sight, analysis)
  const { verdict, reasons } = decide(reading)
  return {
    statement,
    reading,
    accepted: verdict === 'accept',
    reasons,
    confidence: reading.confidence ?? 0.5,
    ablation: ablate(model, sight, analysis),
  }
}

/** One group for the file that is left out, the others to train what builds on the first parts as in `train`. */
const GROUPS = RECIPE.innerFolds + 1

/** All statements, those that measure first, with the group of files each belongs to. */
let prepared: Folded | undefined
function material(): Folded {
  if (prepared === undefined) {
    const [own, extra] = [prepare(loadCorpus()), prepare(loadExtra())]
    const folds = [...groupsOf(own, GROUPS), ...groupsOf(extra, GROUPS)]
    prepared = enlarge({ examples: [...own, ...extra], folds }, RECIPE)
  }
  return prepared
}

/** Two groups of files. */
export type Pair = readonly [number, number]

/** What first parts that have seen neither of two groups say about the statements of both, by number. */
export type Answers = ReadonlyMap<number, First>

/** Answers by the key of a pair. */
export type AllAnswers = ReadonlyMap<string, Answers>

const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`

/** Train the first parts without two groups and ask them about these. */
export function answersWithout([a, b]: Pair): Answers {
  const { examples, folds: groups } = material()
  const isLeftOut = (at: number): boolean => groups[at] === a || groups[at] === b
  const parts = trainFirst(
    examples.filter((_, at) => !isLeftOut(at)),
    RECIPE,
  )
  return new Map(
    examples.flatMap((example, at) => (isLeftOut(at) ? [[at, askFirst(parts, example)] as const] : [])),
  )
}

/**
 * Read one file by a model trained on all others. What builds on the first parts learns from answers of such parts that
 * have seen neither the statement nor any file of the group that the left-out file is in.
 */
export function readLeftOut(file: string, all: AllAnswers): Result[] {
  const { examples, folds: groups } = material()
  const isLeftOut = ({ statement }: Example): boolean => statement.file === file
  const own = groups[examples.findIndex(isLeftOut)] as number
  const seen = examples.flatMap((example, at) => {
    if (isLeftOut(example)) return []
    const group = groups[at] as number
    const fold = group === own ? (own + 1) % GROUPS : group
    const first = all.get(keyOf(own, fold))?.get(at)
    if (first === undefined) throw new Error(`statement ${at} was not answered`)
    return [{ example, first, fold }]
  })
  const kept = seen.map(({ example }) => example)
  const second = trainSecond(
    { examples: kept, folds: seen.map(({ fold }) => fold) },
    seen.map(({ first }) => first),
    RECIPE,
  )
  const model = { ...trainFirst(kept, RECIPE), ...second }
  return examples
    .filter(example => isLeftOut(example) && !example.made)
    .map(({ statement }) => resultOf(statement, model))
}

/** What a worker is asked to do. */
export type Work =
  | { readonly pairs: readonly Pair[] }
  | { readonly files: readonly string[]; readonly answers: AllAnswers }

const WORKERS = 2
const shareOf = <T>(items: readonly T[], part: number): T[] => items.filter((_, at) => at % WORKERS === part)

/** Do some work on two cores; every answer is handed to `receive`. */
async function inParallel<Answer>(
  workOf: (part: number) => Work,
  receive: (answer: Answer) => void,
): Promise<void> {
  const run = (part: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: workOf(part) })
      worker.on('message', receive)
      worker.on('error', reject)
      worker.on('exit', () => resolve())
    })
  await Promise.all(Array.from({ length: WORKERS }, (_, part) => run(part)))
}

/** Read the whole corpus, leaving one file out in turn; the order of the results is that of the files. */
export async function leaveOneFileOut(progress: (line: string) => void): Promise<Result[]> {
  const numbers = Array.from({ length: GROUPS }, (_, group) => group)
  const pairs = numbers.flatMap(a => numbers.filter(b => b > a).map(b => [a, b] as const))
  const answers = new Map<string, Answers>()
  await inParallel<{ pair: Pair; answers: Answers }>(
    part => ({ pairs: shareOf(pairs, part) }),
    received => {
      answers.set(keyOf(...received.pair), received.answers)
      progress(`answered ${answers.size} of ${pairs.length}`)
    },
  )
  const files = [...new Set(loadCorpus().map(({ file }) => file))]
  const byFile = new Map<string, Result[]>()
  await inParallel<Result[]>(
    part => ({ files: shareOf(files, part), answers }),
    results => {
      const file = results[0]?.statement.file ?? ''
      byFile.set(file, results)
      progress(`${file}: ${((100 * results.filter(isRight).length) / results.length).toFixed(1)} %`)
    },
  )
  return files.flatMap(file => byFile.get(file) ?? [])
}
