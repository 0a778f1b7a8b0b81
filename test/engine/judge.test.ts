import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Policy, type Settings } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from '../support/fixtures.ts'

/** Findings of one manifest as `rule line:column words`. */
function findings(text: string): string[] {
  const { manifests } = judge({ manifests: [manifest(text)] })
  return (manifests[0]?.findings ?? [])
    .filter(({ level }) => level !== 'advise')
    .map(({ rule, place, words }) => `${rule} ${place.start.line}:${place.start.column} ${words}`)
}

const PRECISE =
  'Measure how crowded trains at station platforms are, so that station staff can direct passengers'

describe('structured fields', () => {
  it('complete a statement: type and capabilities declared beside it', () => {
    expect(
      findings(
        '---\npurpose: Development of a model\nsystemType: speech recognition model\ncapabilities: [transcribe calls]\n---\n',
      ),
    ).toEqual([])
  })

  it('are as vague as sentences', () => {
    expect(
      findings('---\nregime: general-purpose\nsystemType: a model\ncapabilities: [various tasks]\n---\n'),
    ).toEqual(['system-type-stated 3:13 a model', 'capabilities-concrete 4:16 various tasks'])
  })

  it('let "etc." stand after two concrete capabilities, not after one', () => {
    const list = (items: string) =>
      findings(
        `---\nregime: general-purpose\nsystemType: large language model\ncapabilities: [${items}]\n---\n`,
      )
    expect(list('translate text, summarise reports, etc.')).toEqual([])
    expect(list('translate text, etc.')).toEqual(['capabilities-concrete 4:32 etc.'])
  })

  it('vouch for a vague statement only where there is one purpose', () => {
    const use = `operationalUse: ${PRECISE}`
    expect(findings(`---\npurpose: Improve our services\n${use}\n---\n`)).toEqual([])
    expect(findings(`---\npurposes: [Improve our services, Innovation]\n${use}\n---\n`)).not.toEqual([])
  })

  it('report a field shared by several purposes once', () => {
    const text = `---\nregime: general-purpose\npurposes:\n  - Development of a large language model able to translate text\n  - Development of a speech recognition model able to transcribe calls\ncapabilities: [various tasks]\n---\n`
    expect(findings(text)).toEqual(['capabilities-concrete 6:16 various tasks'])
  })

  it('are read for what a sentence in them leaves open', () => {
    expect(findings('---\nresearchObjective: research\n---\n')).toEqual([
      'research-objective-stated 2:20 research',
    ])
    expect(findings(`---\noperationalUses:\n  - ${PRECISE}\n  - any other future purpose\n---\n`)[0]).toMatch(
      /^(?:each-purpose-specific|purpose-bounded) 4:/,
    )
  })

  it('declare a regime that the rules follow', () => {
    expect(
      findings('---\nregime: research\npurpose: Development of a large language model\n---\n')[0],
    ).toMatch(/^research-objective-stated 3:10/)
  })
})

describe('several purposes', () => {
  it('put the comment on the item that fails, and no other', () => {
    expect(findings(`## Purposes\n\n- ${PRECISE}\n- Improve our services\n`)).toEqual([
      'each-purpose-specific 4:3 Improve our services',
    ])
  })

  it('fail on an empty item', () => {
    expect(findings(`---\npurposes:\n  - ${PRECISE}\n  - ""\n---\n`)).toEqual(['purpose-declared 4:5 '])
  })
})

describe('judge', () => {
  it('keeps the order of the files and adds up their verdicts', () => {
    const good = manifest(`# Purpose\n\n${PRECISE}.\n`, 'a/PURPOSE.md')
    const bad = manifest('TODO\n', 'b/PURPOSE.md')
    const broken = manifest('---\n', 'c/PURPOSE.md')
    expect(judge({ manifests: [good] }).verdict).toBe('advised')
    expect(judge({ manifests: [good, bad] }).verdict).toBe('blocked')
    const all = judge({ manifests: [good, bad, broken] })
    expect(all.verdict).toBe('could-not-evaluate')
    expect(all.manifests.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
      'a/PURPOSE.md advised',
      'b/PURPOSE.md blocked',
      'c/PURPOSE.md could-not-evaluate',
    ])
  })

  it('is red when the list of files was incomplete, whatever the files say', () => {
    expect(judge({ manifests: [], failures: [{ id: 'list-incomplete', expected: 2, got: 1 }] }).verdict).toBe(
      'could-not-evaluate',
    )
    expect(judge({ manifests: [] }).verdict).toBe('nothing-to-check')
  })
})

const POTHOLES = 'Detect potholes on city streets so that the road crew repairs them'
const stated = (path: string, purpose = POTHOLES) => manifest(`# Purpose\n\n${purpose}.\n`, path)

describe('what a judgement tells besides', () => {
  it('are former versions that could not be had: the change is then not known', () => {
    const problem = { id: 'list-incomplete', expected: 2, got: 1 } as const
    const { verdict, failures } = judge({
      manifests: [stated('a/PURPOSE.md')],
      before: [{ file: { path: 'a/PURPOSE.md', problem }, now: 'a/PURPOSE.md' }],
    })
    expect([verdict, failures]).toEqual(['could-not-evaluate', [problem]])
  })

  it('are declarations that went, files of other kinds not', () => {
    const gone = (text: string) =>
      judge({ manifests: [], before: [{ file: manifest(text, 'docs/README.md') }] }).removed
    expect(gone('# Tool\n\nIt counts lines.\n')).toEqual([])
    const { removed } = judge({
      manifests: [],
      before: [{ file: stated('a/PURPOSE.md') }, { file: stated('b/PURPOSE.md'), now: 'c/PURPOSE.md' }],
    })
    expect(removed).toEqual(['a/PURPOSE.md'])
    expect(judge({ manifests: [], before: [{ file: manifest('---\n', 'a/PURPOSE.md') }] }).removed).toEqual([
      'a/PURPOSE.md',
    ])
  })

  it('is whether the policy changes, and by whom it was approved', () => {
    expect(judge({ manifests: [] })).toMatchObject({ policyChanged: false, approvedBy: [], notices: [] })
    expect(judge({ manifests: [], policyChanged: true }).policyChanged).toBe(true)
  })
})

describe('a declaration that is gone', () => {
  const gone = (change: Partial<Parameters<typeof judge>[0]>) =>
    judge({ manifests: [], before: [{ file: stated('a/PURPOSE.md') }], ...change }).manifests.map(
      ({ path, findings }) => [path, findings.map(({ rule, message }) => [rule, message.data])],
    )
  const lost = (files: number) => [
    ['a/PURPOSE.md', [['purpose-kept', { cause: 'removed', before: `${POTHOLES}.`, files }]]],
  ]

  it('is lost unless its data went with it', () => {
    expect(gone({})).toEqual(lost(0))
    expect(gone({ dataPresent: ['a/1.csv', 'a/2.csv', 'b/3.csv'] })).toEqual(lost(2))
    expect(gone({ dataPresent: ['a/1.csv'], dataRemoved: ['a/2.csv'] })).toEqual(lost(1))
    expect(gone({ dataRemoved: ['a/2.csv'] })).toEqual([])
    expect(gone({ dataRemoved: ['b/2.csv'] })).toEqual(lost(0))
  })

  it('is not lost where another of the same folder says the same', () => {
    const same = (folder: string) =>
      manifest(`---\npurpose: ${POTHOLES}.\nlicence: MIT\n---\n`, `${folder}/PURPOSE.fr.md`)
    expect(gone({ neighbours: [same('a')] })).toEqual([])
    expect(gone({ neighbours: [same('b')] })).toEqual(lost(0))
    expect(gone({ neighbours: [stated('a/PURPOSE.fr.md', 'Count bicycles at the crossing')] })).toEqual(
      lost(0),
    )
  })

  it('is nobody’s where its path is excluded', () => {
    const policy = { ...DEFAULT_POLICY, exclude: ['a/**'] }
    const judged = judge(
      { manifests: [], before: [{ file: stated('a/PURPOSE.md') }] },
      { ...BY_THE_SHEET, policy },
    )
    expect(judged.manifests).toEqual([])
  })
})

describe('data without a declaration', () => {
  const judged = (rules: Settings) =>
    judge(
      { manifests: [], dataTouched: ['a/1.csv'], dataPresent: ['a/1.csv'] },
      { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, rules } },
    )

  it('blocks, is advice, or is not looked at, as the policy says', () => {
    expect(judged({})).toMatchObject({ verdict: 'blocked', manifests: [{ path: 'a/1.csv', purposes: [] }] })
    expect(judged({ 'purpose-declared': 'advise' }).verdict).toBe('advised')
    expect(judged({ 'purpose-declared': 'off' })).toMatchObject({
      verdict: 'nothing-to-check',
      manifests: [],
    })
  })

  it('speaks the language of the policy, else that of what is declared around', () => {
    const language = (policy: Partial<Policy>, neighbours = [stated('b/PURPOSE.md')]) =>
      judge(
        { manifests: [], neighbours, dataTouched: ['a/1.csv'], dataPresent: ['a/1.csv'] },
        { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, ...policy } },
      ).manifests[0]?.findings[0]?.language
    const french = manifest('---\nlanguage: fr\npurpose: Compter les vélos\n---\n', 'b/PURPOSE.md')
    expect([language({}), language({}, [french]), language({}, []), language({ language: 'fr' })]).toEqual([
      'en',
      'fr',
      'en',
      'fr',
    ])
  })
})
