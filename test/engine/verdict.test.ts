import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/engine/finding.ts'
import { exitCodeOf, isGreen, tallyOf, verdictAcross, verdictOf } from '../../src/engine/verdict.ts'

describe('verdictOf', () => {
  it.each<[string, { judged: number; unread: number; levels: Level[] }, string, boolean, number]>([
    ['nothing', { judged: 0, unread: 0, levels: [] }, 'nothing-to-check', true, 0],
    ['no finding', { judged: 2, unread: 0, levels: [] }, 'pass', true, 0],
    ['advice', { judged: 1, unread: 0, levels: ['advise'] }, 'advised', true, 0],
    ['review', { judged: 1, unread: 0, levels: ['advise', 'review'] }, 'review-required', false, 1],
    ['block', { judged: 1, unread: 0, levels: ['advise', 'review', 'block'] }, 'blocked', false, 1],
    ['unread', { judged: 1, unread: 1, levels: [] }, 'could-not-evaluate', false, 3],
    ['unread and block', { judged: 1, unread: 1, levels: ['block'] }, 'could-not-evaluate', false, 3],
  ])('%s', (_, tally, verdict, green, code) => {
    const result = verdictOf(tally)
    expect([result, isGreen(result), exitCodeOf(result)]).toEqual([verdict, green, code])
  })
})

describe('verdictAcross', () => {
  const read = { problems: [], findings: [] }
  const blocked = { problems: [], findings: [{ level: 'block' as const }] }

  it('is that of the gravest, and of nothing where nothing was read', () => {
    expect(verdictAcross(tallyOf([read, blocked]), [])).toBe('blocked')
    expect(verdictAcross(tallyOf([read]), [])).toBe('pass')
    expect(verdictAcross(tallyOf([]), [])).toBe('nothing-to-check')
  })

  it('is never green where a manifest or a list could not be read', () => {
    expect(verdictAcross(tallyOf([read, { problems: ['torn'], findings: [] }]), [])).toBe(
      'could-not-evaluate',
    )
    expect(verdictAcross(tallyOf([read]), ['no list'])).toBe('could-not-evaluate')
  })
})
