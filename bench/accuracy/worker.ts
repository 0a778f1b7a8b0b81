/** Reads some files of the corpus, each by a model that has not seen it; see `cross-validation.ts`. */

import { parentPort, workerData } from 'node:worker_threads'
import { readLeftOut } from './cross-validation.ts'

for (const file of workerData as string[]) parentPort?.postMessage(readLeftOut(file))
