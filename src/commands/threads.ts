/**
 * Parts of a tree, judged on several processor cores. The threads run this same program, take the next part that nobody
 * took, and hand over what it came to; the result is the same with however many of them. Where none can start, or one
 * breaks off, what is missing is judged here.
 */

import { availableParallelism, loadavg } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { ListedFile } from '../change/directory.ts'
import type { Standard } from '../engine/standard.ts'
import { packed } from './packed.ts'
import { type JudgedPart, judgePart } from './parts.ts'

/** So many files are worth a thread more: to start one costs as much as to judge a hundred. */
const WORTH_A_THREAD = 500
const MOST_THREADS = 8

type Parts = readonly (readonly ListedFile[])[]

/** What the threads share. */
interface Task {
  readonly task: 'judge parts'
  readonly parts: Parts
  readonly standard: Standard
  /** Number of the next part that nobody took. */
  readonly next: Int32Array
}

interface Handed {
  readonly index: number
  readonly part: JudgedPart
}

const taskOf = (data: Partial<Task> | null): Task | undefined =>
  !isMainThread && data?.task === 'judge parts' ? (data as Task) : undefined

const own = taskOf(workerData)

/** Whether this thread only judges parts for another one. */
export const isHelper = own !== undefined

/** The parts that this thread takes, until none is left. */
function* taken({ parts, next }: Pick<Task, 'parts' | 'next'>): Generator<[number, readonly ListedFile[]]> {
  for (;;) {
    const index = Atomics.add(next, 0, 1)
    const part = parts[index]
    if (!part) return
    yield [index, part]
  }
}

if (own)
  for (const [index, part] of taken(own)) {
    const handed: Handed = { index, part: judgePart(part, own.standard) }
    parentPort?.postMessage(handed)
  }

/** Starts a thread that takes parts; resolves when it has ended, well or not. */
function helper(task: Task, onPart: (handed: Handed) => void): Promise<void> {
  return new Promise(resolve => {
    try {
      new Worker(new URL(import.meta.url), { workerData: task })
        .on('message', onPart)
        .on('error', () => resolve())
        .on('exit', () => resolve())
    } catch {
      resolve()
    }
  })
}

/** Cores that nobody else keeps busy; on the others a thread more costs time instead of saving it. */
const freeCores = (): number => Math.round(availableParallelism() - (loadavg()[0] ?? 0))

/** Judges parts, on as many cores as they are worth. */
export async function judgeParts(parts: Parts, standard: Standard): Promise<JudgedPart[]> {
  const judged: (JudgedPart | undefined)[] = parts.map(() => undefined)
  const task: Task = { task: 'judge parts', parts, standard, next: new Int32Array(new SharedArrayBuffer(4)) }
  const files = parts.reduce((sum, part) => sum + part.length, 0)
  const helpers = Math.min(freeCores(), MOST_THREADS, Math.floor(files / WORTH_A_THREAD)) - 1
  const ended = Array.from({ length: Math.max(0, helpers) }, () =>
    helper(task, ({ index, part }) => {
      judged[index] = part
    }),
  )
  // What stands alone waits for nothing.
  const keep = parts.length > 1 ? packed : <T>(value: T) => ({ value })
  for (const [index, part] of taken(task)) {
    judged[index] = judgePart(part, standard, keep)
    // What the others hand over is received in between, so that it does not pile up.
    if (ended.length > 0) await setImmediate()
  }
  await Promise.all(ended)
  return parts.map((part, index) => judged[index] ?? judgePart(part, standard))
}
