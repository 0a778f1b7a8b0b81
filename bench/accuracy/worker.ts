/** One of the workers of the benchmark; see `cross-validation.ts`. */

import { parentPort, workerData } from 'node:worker_threads'
import { answersWithout, readLeftOut, type Work } from './cross-validation.ts'

const work = workerData as Work
if ('pairs' in work) {
  for (const pair of work.pairs) parentPort?.postMessage({ pair, answers: answersWithout(pair) })
} else {
  for (const file of work.files) parentPort?.postMessage(readLeftOut(file, work.answers))
}
