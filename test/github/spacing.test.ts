import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AT_ONCE, apart, FEW_WRITES, type Spacing, together, tries } from '../../src/github/spacing.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** When so many writes pass that are asked for at the same time. */
async function timesOf(spacing: Spacing, writes: number): Promise<number[]> {
  const times: number[] = []
  const start = performance.now()
  const all = Array.from({ length: writes }, () =>
    spacing.key().schedule({}, () => times.push(Math.round(performance.now() - start))),
  )
  await vi.runAllTimersAsync()
  await Promise.all(all)
  return times
}

it('lets the few writes of a usual run pass at once, and keeps those behind them apart', async () => {
  const few = Array.from({ length: FEW_WRITES }, () => 0)
  expect(await timesOf(apart(1000), FEW_WRITES + 3)).toEqual([...few, 1000, 2000, 3000])
})

it('makes nobody wait whose distance has passed by itself', async () => {
  const spacing = apart(1000)
  await timesOf(spacing, FEW_WRITES + 1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await timesOf(spacing, 2)).toEqual([0, 1000])
})

it('lets questions pass at once, however many', async () => {
  expect(await timesOf(AT_ONCE, 9)).toEqual(Array.from({ length: 9 }, () => 0))
})

it('lets so many requests pass at a time, and the next as soon as one has its answer', async () => {
  const queue = together(2).key()
  const open: (() => void)[] = []
  const all = [1, 2, 3].map(number =>
    queue.schedule({}, () => new Promise(resolve => open.push(() => resolve(number)))),
  )
  await vi.runAllTimersAsync()
  expect(open.length).toBe(2)
  open[0]?.()
  await vi.runAllTimersAsync()
  expect(open.length).toBe(3)
  for (const end of open) end()
  expect(await Promise.all(all)).toEqual([1, 2, 3])
})

it('gives a request that fails in the queue its place back', async () => {
  const queue = together(1).key()
  await expect(queue.schedule({}, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(await queue.schedule({}, (...given) => given, ...(['a', 'b'] as never[]))).toEqual(['a', 'b'])
})

it('tries again after the wait that is asked for, and no more when none is', async () => {
  const limiter = tries()
  const waits = [2000, 500]
  const told: unknown[] = []
  limiter.on('failed', async (error, { args }) => {
    told.push([(error as Error).message, args])
    return waits.shift()
  })
  const times: number[] = []
  const start = performance.now()
  const failing = async () => {
    times.push(Math.round(performance.now() - start))
    throw new Error('limit')
  }
  const refused = expect(limiter.schedule(failing, 'state' as never)).rejects.toThrow('limit')
  await vi.runAllTimersAsync()
  await refused
  expect(times).toEqual([0, 2000, 2500])
  expect(told).toEqual(Array.from({ length: 3 }, () => ['limit', ['state']]))
})
