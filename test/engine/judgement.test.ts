import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { type Judged, judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from '../support/fixtures.ts'

const POTHOLES = 'Detect potholes on city streets so that the road crew repairs them'
const stated = (path: string, purpose = POTHOLES) =>
  manifest(`---\nlanguage: en\npurpose: ${purpose}\n---\n`, path)
const vague = (path: string) => stated(path, 'Development of a generative AI model')

const under = (policy: Partial<Policy>, change: Judged, approvedBy: string[] = []) =>
  judge(change, { policy: { ...DEFAULT_POLICY, ...policy }, today: '2026-11-28', approvedBy })

/** What a repository writes to name a finding. */
const entryOf = ({ rule, path, fingerprint }: Finding) => ({ rule, path, fingerprint })
const serious = (change: Judged): Finding[] =>
  judge(change).manifests.flatMap(({ findings }) => findings.filter(({ level }) => level !== 'advise'))

function only(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings
  if (!finding || others.length > 0) throw new Error(`${findings.length} findings`)
  return finding
}

describe('what a judgement adds up', () => {
  const files = [vague('a/PURPOSE.md'), vague('b/PURPOSE.md')]
  const [first, second] = serious({ manifests: files })
  if (!first || !second) throw new Error('two findings')
  const waiver = { ...entryOf(first), reason: 'agreed', approver: 'dpo', until: '2026-12-31' }

  it('are findings that a waiver or a baseline covers, of all files', () => {
    const judged = under({ waivers: [waiver], baseline: [entryOf(second)] }, { manifests: files })
    expect(judged.waived).toEqual([{ finding: first, waiver }])
    expect(judged.known).toEqual([second])
    expect(judged.approved).toEqual([])
    expect(judged.manifests.map(({ waived, known }) => [waived.length, known.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(judged.manifests.map(({ verdict }) => verdict)).toEqual(['advised', 'advised'])
  })

  it('are findings that a person approved', () => {
    const review = { rules: { 'capabilities-listed': 'review' } } as const
    const judged = under(review, { manifests: files }, ['dpo'])
    expect(judged.approved.map(({ path }) => path)).toEqual(['a/PURPOSE.md', 'b/PURPOSE.md'])
    expect(judged.manifests.map(({ approved }) => approved.length)).toEqual([1, 1])
    expect([judged.approvedBy, judged.verdict]).toEqual([['dpo'], 'advised'])
    expect(under(review, { manifests: files }).verdict).toBe('review-required')
  })

  it.each([
    ['no notice, where it covers a finding', waiver, []],
    ['that it expired', { ...waiver, until: '2026-11-27' }, ['expired']],
    ['that its words changed', { ...waiver, fingerprint: '0' }, ['mismatched']],
    ['that nothing is left to waive', { ...waiver, rule: 'purpose-kept' }, ['unused']],
    ['nothing, of files that are not judged', { ...waiver, path: 'c/PURPOSE.md', rule: 'purpose-kept' }, []],
  ] as const)('on a waiver are %s', (_, given, states) => {
    const { notices } = under({ waivers: [given] }, { manifests: files })
    expect(notices).toEqual(states.map(state => ({ state, waiver: given })))
  })

  it('on a waiver is no notice where the finding is known or approved besides', () => {
    const other = { ...waiver, fingerprint: '0' }
    const states = (policy: Partial<Policy>, approvedBy: string[] = []) =>
      under({ ...policy, waivers: [other] }, { manifests: files }, approvedBy).notices.map(
        ({ state }) => state,
      )
    expect(states({ baseline: [entryOf(first)] })).toEqual(['mismatched'])
    expect(states({ rules: { 'capabilities-listed': 'review' } }, ['dpo'])).toEqual(['mismatched'])
  })

  it('on a waiver is none where its file could not be read', () => {
    const { notices } = under({ waivers: [waiver] }, { manifests: [manifest('---\n', 'a/PURPOSE.md')] })
    expect(notices).toEqual([])
  })
})

describe('files', () => {
  it('that cannot be read are told with their problem, and nothing else', () => {
    const [broken] = judge({ manifests: [manifest('---\n', 'a/PURPOSE.md')] }).manifests
    expect(broken).toMatchObject({ path: 'a/PURPOSE.md', verdict: 'could-not-evaluate', declarations: [] })
    expect(broken?.problems).toHaveLength(1)
    for (const list of ['purposes', 'findings', 'waived', 'known', 'approved'] as const)
      expect(broken?.[list]).toEqual([])
  })

  it('that declare nothing are not among them', () => {
    expect(judge({ manifests: [manifest('# Tool\n', 'docs/README.md')] }).manifests).toEqual([])
  })

  it('are told with what was read', () => {
    const [judged] = judge({ manifests: [stated('a/PURPOSE.md')] }).manifests
    expect(judged).not.toHaveProperty('carriedBy')
    expect(judged).toMatchObject({ path: 'a/PURPOSE.md', problems: [], source: { path: 'a/PURPOSE.md' } })
    expect([judged?.declarations.length, judged?.purposes.length]).toEqual([1, 1])
  })

  it('that the policy excludes are named where they declare something or should', () => {
    const judged = under(
      { exclude: ['x/**'] },
      {
        manifests: [
          vague('x/PURPOSE.md'),
          manifest('---\n', 'x/b/PURPOSE.md'),
          manifest('# Tool\n', 'x/README.md'),
          stated('a/PURPOSE.md'),
        ],
      },
    )
    expect(judged.excluded).toEqual(['x/PURPOSE.md', 'x/b/PURPOSE.md'])
    expect(judged.manifests.map(({ path }) => path)).toEqual(['a/PURPOSE.md'])
  })

  it('that are excluded say nothing about others', () => {
    const data = { dataTouched: ['x/1.csv'], dataPresent: ['x/1.csv'] }
    const judged = (exclude: string[]) =>
      under({ exclude }, { manifests: [], neighbours: [stated('x/PURPOSE.md')], ...data }).manifests.length
    expect([judged([]), judged(['x/PURPOSE.md'])]).toEqual([0, 1])
  })
})

describe('a declaration that is gone', () => {
  const before = [{ file: manifest(`---\npurposes: [${POTHOLES}, Count bicycles]\n---\n`, 'a/PURPOSE.md') }]
  const [lost] = judge({ manifests: [], before, dataPresent: ['a/1.csv'] }).manifests

  it('is one finding, however many purposes it had', () => {
    expect(lost).toMatchObject({ path: 'a/PURPOSE.md', verdict: 'blocked', problems: [] })
    expect(lost?.declarations).toHaveLength(1)
    expect(only(lost?.findings ?? [])).toMatchObject({
      rule: 'purpose-kept',
      isFormer: true,
      message: { data: { cause: 'removed', before: `${POTHOLES}\n\nCount bicycles`, files: 1 } },
    })
  })

  it('is judged for nothing else', () => {
    const { manifests } = judge({ manifests: [], before: [{ file: vague('a/PURPOSE.md') }] })
    expect(manifests.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(['purpose-kept'])
  })

  it('is known as a former one alone', () => {
    const [finding] = serious({ manifests: [vague('a/PURPOSE.md')] })
    expect(finding).not.toHaveProperty('isFormer')
  })
})

describe('where other parts of a change are judged on their own', () => {
  it('what covers the data is what they say', () => {
    const data = { dataTouched: ['a/1.csv'], dataPresent: ['a/1.csv'] }
    const around = (path: string) => ({
      declarations: [{ format: 'purpose-md', source: { path }, details: {} }],
      languageOf: () => 'fr' as const,
    })
    expect(judge({ manifests: [], ...data }, BY_THE_SHEET, around('a/PURPOSE.md')).manifests).toEqual([])
    const { manifests } = judge({ manifests: [stated('a/PURPOSE.md')], ...data }, BY_THE_SHEET, around('b/x'))
    expect(
      manifests.flatMap(({ findings }) => findings.map(({ at, language }) => [at, language])),
    ).toContainEqual(['data:a', 'fr'])
  })
})

it('tells what failed: of the change first, then of former versions', () => {
  const failure = { id: 'list-incomplete', expected: 2, got: 1 } as const
  const problem = { id: 'list-incomplete', expected: 4, got: 3 } as const
  const { failures } = judge({
    manifests: [],
    failures: [failure],
    before: [{ file: { path: 'a/PURPOSE.md', problem } }],
  })
  expect(failures).toEqual([failure, problem])
})
