import { describe, expect, it } from 'vitest'
import type { FileHistory } from '../../src/change/file-history.ts'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts'
import { isGreen } from '../../src/engine/verdict.ts'
import { mergeRegisters, registerOf } from '../../src/register/model.ts'
import { parse, render } from '../../src/register.ts'
import { manifest } from '../support/fixtures.ts'
import { CROWDS, registered } from '../support/registered.ts'

const VAGUE = '# Purpose\n\nImprove healthcare with our data.\n'
const PRECISE = `# Purpose\n\n${CROWDS}\n`
const FURTHER = `# Purpose\n\n${CROWDS.replace('.', ', and so that insurers estimate the risk of each passenger.')}\n`

const version = (day: string, text: string, path = 'PURPOSE.md') => ({
  commit: 'abcdef123456',
  day,
  subject: `on ${day}`,
  file: manifest(text, path),
})

describe('the register of a repository', () => {
  it('says of a declaration what its fields, its sentence and its judgement say', () => {
    const { entries, repositories } = registered({
      'trains/PURPOSE.md': `---
purpose: ${CROWDS}
system type: image analysis model
controller: Compagnie des trains
recipients: [station staff]
security measures: pseudonymised
transfers: none
retention: 5 years
next refinement: 2026-01-01
---
`,
    })
    expect(repositories).toEqual([{ name: 'lab', commit: 'abc', day: '2026-11-28' }])
    const [entry] = entries
    expect(entry).toMatchObject({
      dataset: 'trains',
      path: 'trains/PURPOSE.md',
      verdict: 'advised',
      changed: '2026-06-01',
      due: '2026-01-01',
      details: {
        controller: ['Compagnie des trains'],
        recipients: ['station staff'],
        securityMeasures: ['pseudonymised'],
        transfers: ['none'],
        retention: ['5 years'],
      },
    })
    expect(entry?.purposes[0]).toMatchObject({ regime: 'operational', systemType: 'image analysis model' })
    expect(entry?.findings.map(({ rule }) => rule)).toContain('transparency-stated')
    expect(entry?.findings[0]?.said.fr.title).not.toBe(entry?.findings[0]?.said.en.title)
  })

  it('tells the declarations of one file apart, each with its own findings and verdict', () => {
    const fides = (purpose: string) =>
      `  - {name: "${purpose}", data_use: essential, data_categories: [user], data_subjects: [customer]}\n`
    const head = 'system:\n- fides_key: app\n  name: App\n  system_type: Service\n  privacy_declarations:\n'
    const text = `${head}${fides(CROWDS)}${fides('Improve our services.')}`
    const { entries } = registered({ '.fides/systems.yml': text })
    expect(entries.map(({ verdict }) => verdict)).toEqual(['advised', 'blocked'])
    expect(entries.map(({ purposes }) => purposes.length)).toEqual([1, 1])
    expect(entries[0]?.findings.every(({ level }) => level === 'advise')).toBe(true)
  })

  it('shows of what was read in a sentence only the capabilities of a general-purpose system', () => {
    const model = 'Development of a large language model able to answer questions and translate texts.'
    const purposes = registered({ 'a/PURPOSE.md': model, 'b/PURPOSE.md': CROWDS }).entries.map(
      entry => entry.purposes[0],
    )
    expect(purposes.map(purpose => purpose?.regime)).toEqual(['general-purpose', 'operational'])
    expect(purposes[0]?.capabilities).toHaveLength(2)
    expect(purposes[1]).toMatchObject({ capabilities: [], uses: [], researchObjective: '' })
  })

  it('lists data that no declaration covers, and what could not be read', () => {
    const judgement = judge({
      manifests: [manifest(PRECISE, 'a/PURPOSE.md'), manifest('---\npurpose: [\n---\n', 'b/PURPOSE.md')],
      dataTouched: ['c/x.csv', 'c/y.csv'],
      dataPresent: ['c/x.csv', 'c/y.csv'],
    })
    const standard = { policy: DEFAULT_POLICY, today: '2026-11-28', approvedBy: [] }
    const none = { changes: new Map(), histories: new Map() }
    const { entries, uncovered, unread } = registerOf(judgement, { repository: 'lab', standard, ...none })
    expect(entries.map(({ path }) => path)).toEqual(['a/PURPOSE.md'])
    expect(uncovered).toEqual([{ repository: 'lab', folder: 'c', files: 2 }])
    expect(unread.map(({ path }) => path)).toEqual(['b/PURPOSE.md'])
  })

  it('shows waivers that hold and those that do not', () => {
    const [entry] = registered({ 'PURPOSE.md': VAGUE }).entries
    const fingerprint = entry?.purposes[0]?.fingerprint ?? ''
    const about = { path: 'PURPOSE.md', fingerprint, reason: 'agreed with the authority', approver: 'dpo' }
    const waivers: Policy['waivers'] = [
      { ...about, rule: 'objective-specific', until: '2027-01-01' },
      { ...about, rule: 'purpose-bounded', until: '2026-01-01' },
    ]
    const [waived] = registered({ 'PURPOSE.md': VAGUE }, { policy: { ...DEFAULT_POLICY, waivers } }).entries
    expect(waived?.waivers.map(({ rule, state }) => [rule, state])).toEqual([
      ['objective-specific', 'holds'],
      ['purpose-bounded', 'expired'],
    ])
  })
})

describe('the baseline of a repository', () => {
  it('leaves a verdict green, and its findings and data in the record', () => {
    const [entry] = registered({ 'PURPOSE.md': VAGUE }).entries
    const fingerprint = entry?.purposes[0]?.fingerprint ?? ''
    const rules = (entry?.findings ?? []).map(({ rule }) => rule as Policy['baseline'][number]['rule'])
    const baseline = rules.map(rule => ({ rule, path: 'PURPOSE.md', fingerprint }))
    const [known] = registered({ 'PURPOSE.md': VAGUE }, { policy: { ...DEFAULT_POLICY, baseline } }).entries
    expect(entry?.verdict).toBe('blocked')
    expect(isGreen(known?.verdict ?? 'blocked')).toBe(true)
    expect(known?.findings.filter(({ isKnown }) => isKnown).map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('the timeline of a purpose', () => {
  const timeline = (versions: FileHistory['versions'], now: string) =>
    registered({ 'PURPOSE.md': now }, { histories: new Map([['PURPOSE.md', { versions, isCut: true }]]) })
      .entries[0]

  it('labels each step by how it differs from the one before, and judges it', () => {
    const entry = timeline(
      [
        version('2026-03-01', FURTHER),
        version('2026-02-01', PRECISE.replace('# Purpose', '# Purpose\n'), 'old/PURPOSE.md'),
        version('2026-01-15', PRECISE),
        version('2026-01-01', VAGUE),
      ],
      FURTHER,
    )
    expect(entry?.isHistoryCut).toBe(true)
    expect(entry?.history.map(({ day, change, verdict }) => [day, change, verdict])).toEqual([
      ['2026-01-01', 'declared', 'blocked'],
      ['2026-01-15', 'narrowing', 'advised'],
      ['2026-02-01', 'none', 'advised'],
      ['2026-03-01', 'new-purpose', 'advised'],
    ])
    expect(entry?.history.at(-1)?.added.join(' ')).toContain('insurers')
  })

  it('says when a version could not be read, and what is not committed yet', () => {
    const broken = '---\npurpose: [\n---\n'
    const entry = timeline([version('2026-02-01', broken), version('2026-01-01', PRECISE)], FURTHER)
    expect(entry?.history.map(({ commit, change }) => [commit !== '', change])).toEqual([
      [true, 'declared'],
      [true, 'unreadable'],
      [false, 'new-purpose'],
    ])
  })
})

describe('several repositories', () => {
  const lab = registered({ 'PURPOSE.md': PRECISE })
  const clinic = registered({ 'PURPOSE.md': VAGUE }, { repository: 'clinic' })

  it('merge into one register, through JSON as it is', () => {
    const read = parse(render(lab, 'json', { language: 'fr', today: '2026-11-28' }))
    expect(read).toEqual({ register: lab })
    const both = mergeRegisters([lab, clinic])
    expect(both.entries.map(({ repository }) => repository)).toEqual(['lab', 'clinic'])
    expect(render(both, 'html', { language: 'en', today: '2026-11-28' })).toContain('clinic · PURPOSE.md')
  })

  it('take a repository that comes twice from the last', () => {
    const newer = registered({ 'PURPOSE.md': VAGUE })
    const merged = mergeRegisters([lab, clinic, newer])
    expect(merged.repositories.map(({ name }) => name)).toEqual(['clinic', 'lab'])
    expect(merged.entries.map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked'])
  })

  it.each([
    ['{', 'not JSON'],
    ['{}', 'not a register (schema'],
    [JSON.stringify({ ...lab, schema: 'purpose-gate/register-2' }), 'not a register (schema'],
    [JSON.stringify({ ...lab, entries: [{}] }), 'not a register (entries.0'],
  ])('refuse what is none: %#', (text, fault) => {
    expect(parse(text)).toEqual({ fault: expect.stringContaining(fault) })
  })
})
