import { describe, expect, it } from 'vitest'
import { DATA, type Finding, settledPathOf } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type KnownFinding, mergeSettings, type Waiver } from '../../src/engine/policy.ts'
import { settle } from '../../src/engine/settle.ts'
import { noticesOn } from '../../src/engine/waivers.ts'
import { manifest } from '../support/fixtures.ts'

const [blocks] = judge({ manifests: [manifest('TODO\n', 'data/PURPOSE.md')] }).manifests[0]?.findings ?? []
if (!blocks) throw new Error('no finding')
const review: Finding = { ...blocks, level: 'review' }

const known = ({ rule, path, fingerprint }: Finding): KnownFinding => ({ rule, path, fingerprint })
const waiver: Waiver = { ...known(blocks), reason: 'agreed', approver: 'dpo', until: '2026-12-31' }

/** Where a finding goes: what counts, what is waived, known or approved. */
function sorted(
  finding: Finding,
  {
    baseline = [],
    waivers = [],
    approvedBy = [],
  }: { baseline?: KnownFinding[]; waivers?: Waiver[]; approvedBy?: string[] },
): string[] {
  const policy = { ...DEFAULT_POLICY, baseline, waivers }
  const settled = settle([finding], { policy, today: '2026-12-31', approvedBy })
  return Object.entries(settled).flatMap(([name, found]) => (found.length > 0 ? [name] : []))
}

describe('what a repository decided about a finding', () => {
  it('counts where it decided nothing', () => {
    expect(sorted(blocks, {})).toEqual(['findings'])
    expect(sorted(review, {})).toEqual(['findings'])
  })

  it('makes it known by rule, path and wording, all three', () => {
    const entry = known(blocks)
    expect(sorted(blocks, { baseline: [entry] })).toEqual(['known'])
    expect(sorted(blocks, { baseline: [{ ...entry, rule: 'purpose-kept' }] })).toEqual(['findings'])
    expect(sorted(blocks, { baseline: [{ ...entry, path: 'PURPOSE.md' }] })).toEqual(['findings'])
    expect(sorted(blocks, { baseline: [{ ...entry, fingerprint: '0' }] })).toEqual(['findings'])
    expect(sorted(blocks, { baseline: [{ ...entry, fingerprint: '0' }, entry] })).toEqual(['known'])
  })

  it('waives it by rule, path and wording, to the end of the last day', () => {
    expect(sorted(blocks, { waivers: [waiver] })).toEqual(['waived'])
    expect(sorted(blocks, { waivers: [{ ...waiver, rule: 'purpose-kept' }] })).toEqual(['findings'])
    expect(sorted(blocks, { waivers: [{ ...waiver, path: 'PURPOSE.md' }] })).toEqual(['findings'])
    expect(sorted(blocks, { waivers: [{ ...waiver, fingerprint: '0' }] })).toEqual(['findings'])
    expect(sorted(blocks, { waivers: [{ ...waiver, until: '2026-12-30' }] })).toEqual(['findings'])
  })

  it('is a person’s only where a person must decide, and a waiver is told before all else', () => {
    expect(sorted(review, { approvedBy: ['dpo'] })).toEqual(['approved'])
    expect(sorted(blocks, { approvedBy: ['dpo'] })).toEqual(['findings'])
    expect(sorted(review, { approvedBy: ['dpo'], baseline: [known(blocks)] })).toEqual(['known'])
    expect(sorted(review, { approvedBy: ['dpo'], baseline: [known(blocks)], waivers: [waiver] })).toEqual([
      'waived',
    ])
  })
})

describe('a finding on data without a declaration', () => {
  const on = (folder: string) => ({ path: 'voices/1.wav', at: `${DATA}${folder}` })

  it('is settled by its folder, whose first file differs from change to change', () => {
    expect(settledPathOf(on('voices'))).toBe('voices')
    expect(settledPathOf(on(''))).toBe('.')
    expect(settledPathOf({ path: 'voices/PURPOSE.md', at: 'purposes[0]' })).toBe('voices/PURPOSE.md')
    const finding = { ...blocks, ...on('voices') }
    expect(sorted(finding, { waivers: [{ ...waiver, path: 'voices' }] })).toEqual(['waived'])
    expect(sorted(finding, { baseline: [{ ...known(blocks), path: 'voices' }] })).toEqual(['known'])
  })
})

describe('a notice on a waiver', () => {
  const states = (given: Waiver, findings: readonly Finding[], paths = ['data/PURPOSE.md']) =>
    noticesOn([given], { paths: new Set(paths), findings }, '2026-12-31').map(({ state }) => state)

  it('is given when it covers nothing any more, and why', () => {
    expect(states(waiver, [blocks])).toEqual([])
    expect(states(waiver, [])).toEqual(['unused'])
    expect(states(waiver, [{ ...blocks, rule: 'purpose-kept' }])).toEqual(['unused'])
    expect(states(waiver, [{ ...blocks, path: 'PURPOSE.md' }])).toEqual(['unused'])
    expect(states(waiver, [{ ...blocks, fingerprint: '0' }])).toEqual(['mismatched'])
    expect(states(waiver, [{ ...blocks, fingerprint: '0' }, blocks])).toEqual([])
    expect(states({ ...waiver, until: '2026-12-30' }, [blocks])).toEqual(['expired'])
    expect(states(waiver, [], ['other/PURPOSE.md'])).toEqual([])
  })
})

describe('settings laid over others', () => {
  it('keep what they do not say', () => {
    expect(mergeSettings(undefined, undefined)).toBeUndefined()
    expect(mergeSettings('review', undefined)).toBe('review')
    expect(mergeSettings(undefined, 'off')).toBe('off')
    expect(mergeSettings('review', { minimum: 2 })).toEqual({ level: 'review', minimum: 2 })
    expect(mergeSettings({ level: 'review', minimum: 2 }, 'off')).toEqual({ level: 'off', minimum: 2 })
  })
})
