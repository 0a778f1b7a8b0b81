/** Leave one file out: every statement is read by a model that has not seen its author. */

import { Worker } from 'node:worker_threads'
import { decide } from '../../src/reading/decide.ts'
import { look, type Model } from '../../src/reading/learned/model.ts'
import { readWith } from '../../src/reading/read.ts'
import type { Reading } from '../../src/reading/types.ts'
import { type Ablation, ablate } from './ablation.ts'
import { loadCorpus, loadExtra, type Statement } from './corpus.ts'
import { type Example, prepare, RECIPE, TEMPERATURE, train } from './training/train.ts'

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

let prepared: { examples: Example[]; extra: Example[] } | undefined

/** Read one file by a model trained on all others. */
export function readLeftOut(file: string): Result[] {
  prepared ??= { examples: prepare(loadCorpus()), extra: prepare(loadExtra()) }
  const { examples, extra } = prepared
  const seen = examples.filter(({ statement }) => statement.file !== file)
  const model = train([...seen, ...extra], RECIPE, TEMPERATURE)
  return examples
    .filter(({ statement }) => statement.file === file)
    .map(({ statement }) => resultOf(statement, model))
}

const WORKERS = 2

/** Read the whole corpus, leaving one file out in turn, on two cores; the order of the results is that of the files. */
export async function leaveOneFileOut(progress: (line: string) => void): Promise<Result[]> {
  const files = [...new Set(loadCorpus().map(({ file }) => file))]
  const byFile = new Map<string, Result[]>()
  const shares = Array.from({ length: WORKERS }, (_, part) => files.filter((_, at) => at % WORKERS === part))
  await Promise.all(
    shares.map(
      share =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: share })
          worker.on('message', (results: Result[]) => {
            const file = results[0]?.statement.file ?? ''
            byFile.set(file, results)
            progress(`${file}: ${((100 * results.filter(isRight).length) / results.length).toFixed(1)} %`)
          })
          worker.on('error', reject)
          worker.on('exit', () => resolve())
        }),
    ),
  )
  return files.flatMap(file => byFile.get(file) ?? [])
}
