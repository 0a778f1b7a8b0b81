import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { judgeDeclaration } from '../../src/engine/judge-declaration.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { type Subject, subjectsOf } from '../../src/engine/subject.ts'
import { HIGH_RISK_AREAS } from '../../src/law/annex-iii.ts'
import { declarationOfStatement } from '../../src/manifest/formats/statement.ts'
import { CueFinder } from '../../src/reading/cues.ts'
import { cuedBy } from '../../src/rules/cued.ts'
import { manifest } from '../support/fixtures.ts'
import { METHOD, MODEL, POTHOLES, page, STAFF, saidBy } from '../support/said.ts'

describe('a suggestion', () => {
  const edits = (fields: string, options = {}) => {
    const policy = { ...DEFAULT_POLICY, rules: { 'capabilities-listed': options } }
    const [judged] = judge({ manifests: [manifest(page(fields))] }, { ...BY_THE_SHEET, policy }).manifests
    return judged?.findings.flatMap(({ rule, edit }) => (rule === 'capabilities-listed' ? [edit?.text] : []))
  }

  it('is to list capabilities where none is listed; what else a system can do only its makers know', () => {
    expect(edits(`purpose: Development of a large language model`)).toEqual([
      expect.stringContaining('able to'),
    ])
    expect(
      edits('purpose: Development of a large language model able to translate letters', { minimum: 2 }),
    ).toEqual([undefined])
  })
})

describe('advice', () => {
  it('is for those who wrote a declaration, not for a bare statement', () => {
    const { findings } = judgeDeclaration(declarationOfStatement(POTHOLES, 'en'), BY_THE_SHEET)
    expect(findings).toEqual([])
  })

  it.each<[RuleId, string]>([
    ['transparency-stated', `operationalUses: [${STAFF}]`],
    ['minimisation-stated', `operationalUses: [${STAFF}]`],
    ['retention-stated', `operationalUses: [${STAFF}]`],
    ['phases-separate', `operationalUses: [${STAFF}]`],
    ['conditions-of-use-named', `${MODEL}\ncapabilities: [translate letters, sort letters]`],
    ['downstream-reminder', `${MODEL}\ncapabilities: [translate letters, sort letters]`],
    ['excluded-functions-named', `${MODEL}\ncapabilities: [translate letters, sort letters]`],
    ['high-risk-capabilities-named', `${MODEL}\ncapabilities: [translate letters, sort letters]`],
    ['licence-discloses-risks', `${MODEL}\ncapabilities: [translate letters, sort letters]`],
    ['research-refinement-planned', `regime: research\nresearchObjective: ${METHOD}\norganisation: CNRS`],
    ['research-derogations-named', `regime: research\nresearchObjective: ${METHOD}\norganisation: CNRS`],
  ])('on a field that is not there has nothing to quote: %s', (rule, fields) =>
    expect(saidBy(rule, fields)).toEqual([['', {}]]),
  )

  it('on a high-risk area quotes its words, and names the capability that they stand in', () => {
    const said = saidBy(
      'high-risk-capabilities-named',
      `${MODEL}\ncapabilities: [translate recruitment, sort job applications by date, summarise reports]`,
    )
    expect(said).toMatchObject([['recruitment', { capability: 'translate recruitment' }]])
    const prose =
      'Development of a large language model for recruitment, able to translate letters, summarise reports'
    expect(saidBy('high-risk-capabilities-named', `purpose: ${prose}`)).toMatchObject([
      ['recruitment', { capability: 'recruitment' }],
    ])
    const second = prose.replace(' for recruitment', '').replace('summarise reports', 'sort job applications')
    expect(saidBy('high-risk-capabilities-named', `purpose: ${second}`)).toMatchObject([
      ['job applications', { capability: 'sort job applications' }],
    ])
  })

  it.each([
    ['none', true],
    ['None known', true],
    ['- no risks', true],
    ['aucun', true],
    ['Aucune à ce jour', true],
    ['néant', true],
    ['nothing but none', false],
    ['known risks: none', false],
    ['north of the city', false],
  ])('takes the risk %j for none: %s', (risks, isNone) => {
    const fields = `${MODEL}\ncapabilities: [translate letters]\nhighRiskCapabilities: [${JSON.stringify(risks)}]`
    // What is named asks for an assessment.
    expect(saidBy('dpia-considered', fields)).toEqual(isNone ? [] : [[risks, {}]])
  })
})

describe('words that cue a legal fact', () => {
  const finder = new CueFinder(HIGH_RISK_AREAS)
  const TEXT = 'Development of a large language model for recruitment, able to translate letters'
  const [read] = subjectsOf(declarationOfStatement(TEXT, 'en'))
  const cued = (excluded: string, more: Partial<Subject> = {}) => {
    const value = read?.purpose.statement
    if (!read || !value) throw new Error('no statement')
    const start = TEXT.indexOf(excluded)
    const span = { start, end: start + excluded.length, text: excluded }
    return cuedBy({ ...read, exclusions: [{ value, span }], ...more }, finder).map(
      ({ words }) => words.span.text,
    )
  }

  it.each([
    ['recruitment', []],
    ['for recruitment, able', []],
    ['uitment, able', []],
    ['for recruit', []],
    // Beside them is not on them.
    ['for ', ['recruitment']],
    [', able', ['recruitment']],
    ['translate letters', ['recruitment']],
  ])('do so unless they are excluded: with %j left out, %j', (excluded, expected) =>
    expect(cued(excluded)).toEqual(expected),
  )

  it('are those of the same value', () => {
    const [other] = subjectsOf(declarationOfStatement(TEXT, 'en'))
    const value = other?.purpose.statement
    if (!value) throw new Error('no statement')
    const exclusions = [{ value, span: { start: 0, end: TEXT.length, text: TEXT } }]
    expect(cued('', { exclusions })).toEqual(['recruitment'])
  })
})
