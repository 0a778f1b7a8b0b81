import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AT_ONCE, apart, FEW_WRITES, type Spacing } from '../../src/github/spacing.ts'

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
