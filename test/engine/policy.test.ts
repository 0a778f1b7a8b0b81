import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import {
  adviceLevel,
  DEFAULT_POLICY,
  fitsAny,
  levelFor,
  type Policy,
  type Settings,
  type Waiver,
} from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from '../support/fixtures.ts'

const RED = manifest(
  '---\nlanguage: en\npurpose: Development of a generative AI model\n---\n',
  'data/PURPOSE.md',
)

const under = (policy: Partial<Policy>, today = '2026-11-28') =>
  judge({ manifests: [RED] }, { policy: { ...DEFAULT_POLICY, ...policy }, today, approvedBy: [] })

describe('levelFor', () => {
  const set = (policy: Partial<Policy>, level: 'block' | 'review' | 'advise', path = 'a/PURPOSE.md') =>
    levelFor({ ...DEFAULT_POLICY, ...policy }, { id: 'capabilities-listed', level }, path)

  it('presets: the sheet, stricter, or advice only', () => {
    expect((['block', 'review', 'advise'] as const).map(level => set({}, level))).toEqual([
      'block',
      'review',
      'advise',
    ])
    expect((['block', 'review', 'advise'] as const).map(level => set({ preset: 'strict' }, level))).toEqual([
      'block',
      'review',
      'block',
    ])
    expect((['block', 'review', 'advise'] as const).map(level => set({ preset: 'advisory' }, level))).toEqual(
      ['advise', 'advise', 'advise'],
    )
  })

  it('a rule’s own setting goes before the preset, an override before both, the last override first', () => {
    const rules = { 'capabilities-listed': 'review' } as const
    const overrides = [
      { paths: ['a/**'], rules: { 'capabilities-listed': 'advise' } },
      { paths: ['a/*.md', '.hidden/**'], rules: { 'capabilities-listed': 'off' } },
    ] as const
    expect(set({ preset: 'advisory', rules }, 'block')).toBe('review')
    expect(set({ rules, overrides }, 'block')).toBe('off')
    expect(set({ rules, overrides }, 'block', 'a/b/PURPOSE.md')).toBe('advise')
    expect(set({ rules, overrides }, 'block', '.hidden/PURPOSE.md')).toBe('off')
    expect(set({ rules, overrides }, 'block', 'c/PURPOSE.md')).toBe('review')
  })

  it('options alone leave the level as it is', () => {
    expect(set({ rules: { 'capabilities-listed': { minimum: 2 } } }, 'block')).toBe('block')
    const rules = { 'capabilities-listed': { level: 'review', minimum: 2 } } as const
    const overrides = [{ paths: ['a/**'], rules: { 'capabilities-listed': { minimum: 3 } } }]
    expect(set({ rules, overrides }, 'block')).toBe('review')
  })
})

describe('advice within a rule that asks for more', () => {
  it('follows the preset', () => {
    const presets = ['cnil', 'strict', 'advisory'] as const
    expect(presets.map(preset => adviceLevel({ ...DEFAULT_POLICY, preset }))).toEqual([
      'advise',
      'block',
      'advise',
    ])
  })
})

describe('a glob', () => {
  it('reaches into hidden folders, as a path that is judged may lie there', () => {
    expect(fitsAny('.hidden/PURPOSE.md', ['**'])).toBe(true)
    expect(fitsAny('a/.PURPOSE.md', ['a/*'])).toBe(true)
    expect(fitsAny('a/PURPOSE.md', ['b/**', '*.md'])).toBe(false)
  })
})

describe('options', () => {
  const capabilities = (rules: Settings, overrides: Policy['overrides'] = []) => {
    const text =
      '---\nlanguage: en\nsystemType: computer vision model\ncapabilities: [detect pedestrians, detect lorries]\n---\n'
    const policy = { ...DEFAULT_POLICY, rules, overrides }
    const judgement = judge({ manifests: [manifest(text, 'a/PURPOSE.md')] }, { ...BY_THE_SHEET, policy })
    return judgement.manifests[0]?.findings.find(({ rule }) => rule === 'capabilities-listed')?.message.data
  }

  it('reach the rule, and without any it has its defaults', () => {
    expect(capabilities({})).toBeUndefined()
    expect(capabilities({ 'capabilities-listed': { minimum: 3 } })).toMatchObject({ listed: 2, minimum: 3 })
  })

  it('of an override go before the others, and those of other paths do not count', () => {
    const rules = { 'capabilities-listed': { minimum: 3 } }
    const override = (path: string) => [{ paths: [path], rules: { 'capabilities-listed': { minimum: 2 } } }]
    expect(capabilities(rules, override('a/**'))).toBeUndefined()
    expect(capabilities(rules, override('b/**'))).toMatchObject({ minimum: 3 })
  })
})

describe('judging by a policy', () => {
  it('changes the level, and with it the verdict', () => {
    expect(under({}).verdict).toBe('blocked')
    expect(under({ rules: { 'capabilities-listed': 'review' } }).verdict).toBe('review-required')
    expect(under({ preset: 'advisory' }).verdict).toBe('advised')
    expect(under({ rules: { 'capabilities-listed': 'off' } }).verdict).toBe('advised')
  })

  it('excludes manifests, and says so', () => {
    const judgement = under({ exclude: ['data/**'] })
    expect([judgement.verdict, judgement.excluded]).toEqual(['nothing-to-check', ['data/PURPOSE.md']])
  })
})

describe('an approval', () => {
  const review = { ...DEFAULT_POLICY, rules: { 'capabilities-listed': 'review' } } as const
  const judged = (approvedBy: string[], policy: Policy = review) =>
    judge({ manifests: [RED] }, { policy, today: '', approvedBy })

  it('settles what a person must decide, and is told', () => {
    expect(judged([]).verdict).toBe('review-required')
    const judgement = judged(['dpo'])
    expect([judgement.verdict, judgement.approved.map(({ rule }) => rule), judgement.approvedBy]).toEqual([
      'advised',
      ['capabilities-listed'],
      ['dpo'],
    ])
  })

  it('settles nothing that blocks', () => {
    expect(judged(['dpo'], DEFAULT_POLICY).verdict).toBe('blocked')
  })
})

describe('waivers', () => {
  const fingerprint = under({}).manifests[0]?.purposes[0]?.fingerprint ?? ''
  const waiver: Waiver = {
    rule: 'capabilities-listed',
    path: 'data/PURPOSE.md',
    fingerprint,
    reason: 'The list is in the annex that the DPO signed',
    approver: 'dpo@example.org',
    until: '2026-12-31',
  }

  it('cover one rule on one wording, to the end of their last day', () => {
    const judgement = under({ waivers: [waiver] })
    expect([judgement.verdict, judgement.waived.length, judgement.notices]).toEqual(['advised', 1, []])
    expect(under({ waivers: [waiver] }, '2026-12-31').verdict).toBe('advised')
  })

  it.each([
    ['expired', waiver, '2027-01-01', 'blocked'],
    ['mismatched', { ...waiver, fingerprint: '0'.repeat(16) }, '2026-11-28', 'blocked'],
    ['unused', { ...waiver, rule: 'system-type-stated' as const }, '2026-11-28', 'blocked'],
  ])('that are %s waive nothing and are told', (state, given, today, verdict) => {
    const judgement = under({ waivers: [given] }, today)
    expect([judgement.verdict, judgement.notices.map(notice => notice.state)]).toEqual([verdict, [state]])
  })

  it('of files that nobody looked at are left alone', () => {
    expect(
      under({ waivers: [{ ...waiver, path: 'other/PURPOSE.md', until: '2020-01-01' }] }).notices,
    ).toEqual([])
  })

  it('hold through white space and fall with a word', () => {
    const printed = (text: string) =>
      judge({ manifests: [manifest(text)] }).manifests[0]?.purposes[0]?.fingerprint
    const one = printed('## Purpose\n\nDevelopment of a generative AI model\n')
    expect(printed('## Purpose\n\nDevelopment of a\ngenerative  AI model\n')).toBe(one)
    expect(printed('## Purpose\n\nDevelopment of some generative AI model\n')).not.toBe(one)
    expect(one).toMatch(/^[0-9a-f]{16}$/)
  })
})
