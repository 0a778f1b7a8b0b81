import { describe, expect, it } from 'vitest'
import { load } from '../../bench/drift/pairs.ts'
import { REVIEWED } from '../../src/drift/types.ts'
import { LABELS } from '../../src/drift/weighing/features.ts'
import { grams, nearness } from '../support/nearness.ts'

const [learned, unmet] = [load('drift.learned.jsonl'), load('drift.unmet.jsonl')]

describe('the labelled pairs', () => {
  it('have ids of their own, a label, and the flag that goes with it', () => {
    const all = [...load('drift.dev.jsonl'), ...load('drift.extra.jsonl'), ...learned, ...unmet]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const faults = all.filter(
      ({ change, needs_compatibility_review: flag }) =>
        !['none', ...LABELS].includes(change) || flag !== REVIEWED.has(change),
    )
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  it('that are only measured are by other authors than those that are learned from', () => {
    const authors = new Set(learned.map(({ author }) => author))
    expect(authors.size).toBe(18)
    expect(unmet.filter(({ author, split }) => authors.has(author) || split !== 'aside')).toEqual([])
    expect(learned.filter(({ split }) => split !== 'tune')).toEqual([])
  })

  it('share no statement, or nearly one, with those that are learned from', () => {
    const isNear = nearness(unmet.map(({ base }) => grams(base)))
    expect(learned.filter(({ base }) => isNear(grams(base))).map(({ id }) => id)).toEqual([])
    expect(isNear(grams(`${unmet[0]?.base} Indeed.`))).toBe(true)
  })
})
