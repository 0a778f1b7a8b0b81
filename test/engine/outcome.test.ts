import { describe, expect, it } from 'vitest'
import { mergeOutcomes } from '../../src/engine/outcome.ts'
import { outcomeWithin } from '../../src/engine/within.ts'
import { REPORTS } from '../../src/report/index.ts'
import { everything } from '../report/everything.ts'
import { plainOptions } from '../support/plain.ts'

const whole = everything()

describe('outcomes', () => {
  it('are one whole, however they were cut up and in whatever order they come', () => {
    const none = {
      ...whole,
      manifests: [],
      failures: [],
      notices: [],
      contradictions: [],
      removed: [],
      excluded: [],
    }
    const rest = { ...none, failures: whole.failures, notices: whole.notices, excluded: whole.excluded }
    const others = { ...none, contradictions: whole.contradictions, removed: whole.removed }
    const cards = whole.manifests.map(manifest => ({ ...none, policyChanged: false, manifests: [manifest] }))
    const one = mergeOutcomes([whole])
    expect(mergeOutcomes([...cards.toReversed(), rest, others])).toEqual(one)
    expect(mergeOutcomes([mergeOutcomes([others, ...cards]), rest])).toEqual(one)
    expect(one.verdict).toBe('could-not-evaluate')
    expect([...one.manifests].at(-1)?.path).toBe('bare/people.csv')
  })

  it('are as grave as the gravest of them, and red where one could not be read', () => {
    const passing = {
      ...whole,
      verdict: 'pass' as const,
      failures: [],
      manifests: whole.manifests.filter(({ path }) => path === 'good/PURPOSE.md'),
    }
    const blocking = {
      ...passing,
      manifests: whole.manifests.filter(({ path }) => path === 'vague/PURPOSE.md'),
    }
    const broken = {
      ...passing,
      manifests: whole.manifests.filter(({ path }) => path === 'broken/PURPOSE.md'),
    }
    expect(mergeOutcomes([passing, blocking]).verdict).toBe('blocked')
    expect(mergeOutcomes([passing, broken]).verdict).toBe('could-not-evaluate')
    expect(mergeOutcomes([]).verdict).toBe('nothing-to-check')
  })
})

describe('the outcome of a repository among others', () => {
  const names = /(?:vague|sub folder|waived|known|cued|good|excluded|broken|bare|gone)\//g
  it.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])(
    'names no path without the repository: %s',
    form => {
      const report = REPORTS[form](outcomeWithin('hospital', whole), plainOptions)
      const found = [...report.replaceAll('%20', ' ').matchAll(names)]
      expect(found.length).toBeGreaterThan(5)
      const bare = found.filter(
        ({ index }) => !/hospital\/$/.test(report.replaceAll('%20', ' ').slice(0, index)),
      )
      expect(bare.map(({ index }) => report.slice(Math.max(0, index - 40), index + 40))).toEqual([])
    },
  )
})
