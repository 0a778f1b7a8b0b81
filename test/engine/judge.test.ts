import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
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
