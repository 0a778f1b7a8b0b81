import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Preset } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { fieldOfKey } from '../../src/manifest/fields.ts'
import { catalogue } from '../../src/messages/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { manifest } from '../support/fixtures.ts'

/** Advice on a manifest, by rule. */
const advice = (text: string) => {
  const { manifests, verdict } = judge({ manifests: [manifest(text)] })
  const findings = manifests[0]?.findings ?? []
  return {
    verdict,
    rules: findings.filter(({ level }) => level === 'advise').map(({ rule }) => rule),
    findings,
  }
}

const GENERAL =
  'regime: general-purpose\nsystemType: large language model\ncapabilities: [translate letters, summarise reports]\n'
const USE =
  'regime: operational\noperationalUse: Measure how crowded trains at station platforms are, so that station staff can direct passengers\n'
const COMMON = 'transparency: notice at the entrances\ndataCategories: [photographs]\nretention: 2 years\n'
const WHOLE = `${GENERAL}${COMMON}downstreamReminder: users define their own purpose\nlicence: Apache-2.0, with an annex on known risks\nhighRiskCapabilities: none known\ndpia: DPIA-1\nexcludedFunctions: [speech]\nconditionsOfUse: open weights\n`

const page = (fields: string) => `---\nlanguage: en\n${fields}---\n`

describe('advice', () => {
  it('lists all that the sheet recommends for a general-purpose system', () => {
    expect(advice(page(GENERAL)).rules.sort()).toEqual([
      'conditions-of-use-named',
      'downstream-reminder',
      'excluded-functions-named',
      'high-risk-capabilities-named',
      'licence-discloses-risks',
      'minimisation-stated',
      'retention-stated',
      'transparency-stated',
    ])
  })

  it('is silent where everything is said', () => {
    expect(advice(page(WHOLE))).toMatchObject({ verdict: 'pass', rules: [] })
    expect(advice(page(`${USE}${COMMON}phases: both analysed\n`))).toMatchObject({
      verdict: 'pass',
      rules: [],
    })
  })

  it('asks for the phases of an operational use, and for nothing of the other regimes', () => {
    expect(advice(page(`${USE}${COMMON}`)).rules).toEqual(['phases-separate'])
  })

  it('asks research for its next refinement and its derogations', () => {
    const research =
      'regime: research\nresearch:\n  objective: demonstrate how robust a learning method stays with less training data\n  organisation: University of Exampleton\n'
    expect(advice(page(`${research}${COMMON}`)).rules.sort()).toEqual([
      'research-derogations-named',
      'research-refinement-planned',
    ])
    expect(
      advice(page(`${research}  nextRefinement: 2027-03-01\n  derogations: none\n${COMMON}`)).rules,
    ).toEqual([])
  })

  it.each([
    ['2026-11-27', '2026-11-28', '2026-11-27'],
    ['2026-11-28', '2026-11-28', undefined],
    ['first look on 2026-01-10, next one on 2027-03-01', '2026-11-28', undefined],
    ['1er février 2026', '2026-11-28', '2026-02-01'],
    ['après le pilote, au plus tard le 1er mars 2027', '2026-11-28', undefined],
    ['October 3, 2026', '2026-11-28', '2026-10-03'],
    ['3rd of no month 2026', '2026-11-28', undefined],
    ['03/10/2026', '2026-11-28', '2026-10-03'],
    ['novembre 2026', '2026-11-28', undefined],
    ['October 2026', '2026-11-28', '2026-10-31'],
    ['2026-13-45', '2026-11-28', undefined],
    ['after the pilot study', '2026-11-28', undefined],
    ['2026-11-27', '', undefined],
  ])('says of the refinement %j on %j that it is overdue since %j', (date, today, overdue) => {
    const text = page(
      `research:\n  objective: demonstrate how robust a learning method stays with less training data\n  organisation: University of Exampleton\n  nextRefinement: ${JSON.stringify(date)}\n`,
    )
    const { manifests } = judge({ manifests: [manifest(text)] }, { ...BY_THE_SHEET, today })
    const found = manifests[0]?.findings.find(({ rule }) => rule === 'research-refinement-planned')
    expect(found?.message.data).toEqual(overdue && { overdue })
    if (overdue) expect(found?.words).toBe(date)
  })

  it.each([
    ['2 years', true],
    ['24 mois', true],
    ['two years', true],
    ['deux ans', true],
    ['mandatory years of archives', false],
    ['until the end of the project', true],
    ['jusqu’à la fin de l’étude', true],
    ['as long as necessary', false],
    ['le temps nécessaire', false],
  ])('takes the retention %j for limited: %s', (retention, limited) => {
    const { rules, findings } = advice(page(WHOLE.replace('2 years', retention)))
    expect(rules).toEqual(limited ? [] : ['retention-stated'])
    if (!limited) expect(findings[0]?.words).toBe(retention)
  })

  it('looks at the licence’s words, at abbreviations, and at the assessment of what is risky', () => {
    expect(advice(page(WHOLE.replace(', with an annex on known risks', ''))).rules).toEqual([
      'licence-discloses-risks',
    ])
    expect(advice(page(WHOLE.replace('large language model', 'LLM'))).rules).toEqual([
      'system-type-intelligible',
    ])
    const risky = WHOLE.replace('none known', '[identify a speaker]')
    expect(advice(page(risky.replace('dpia: DPIA-1\n', ''))).rules).toEqual(['dpia-considered'])
  })

  it.each(['en', 'fr'] as const)('offers field lines in %s that can be pasted', language => {
    for (const { meta } of RULES.filter(({ meta: { level } }) => level === 'advise')) {
      const say = catalogue(language).findings[meta.id] as (data: object) => { example: string }
      const [key = ''] = Object.keys(parse(say({ abbreviation: 'X' }).example))
      expect([meta.id, fieldOfKey(key) !== undefined]).toEqual([meta.id, true])
    }
  })

  it('of a rule that blocks stays advice, and follows the preset', () => {
    const one = page('systemType: computer vision model\ncapabilities: [detect pedestrians]\n')
    const found = (text: string, preset: Preset = 'cnil') => {
      const policy = { ...DEFAULT_POLICY, preset }
      const { manifests } = judge({ manifests: [manifest(text)] }, { ...BY_THE_SHEET, policy })
      return manifests[0]?.findings.find(({ rule }) => rule === 'capabilities-listed')
    }
    expect([found(one)?.level, found(one)?.words]).toEqual(['advise', 'detect pedestrians'])
    expect(found(one, 'strict')?.level).toBe('block')
    expect(found(one.replace('pedestrians', 'pedestrians and lorries'))).toBeUndefined()
  })

  it('asks for the modality of generative AI', () => {
    const [found] = advice(
      page('systemType: generative AI\ncapabilities: [draft letters, summarise reports]\n'),
    ).findings.filter(({ rule }) => rule === 'system-type-intelligible')
    expect(found?.message.data).toEqual({ weakType: 'generative AI' })
  })

  it.each([
    ['{development: legitimate interest}', { missing: 'deployment' }],
    ['{déploiement: public task}', { missing: 'development' }],
    ['{development: legitimate interest, deployment: public task}', undefined],
    ['both analysed', undefined],
  ])('looks for both phases in %s', (phases, data) => {
    const found = advice(page(`${USE}phases: ${phases}\n`)).findings.find(
      ({ rule }) => rule === 'phases-separate',
    )
    expect(found?.message.data).toEqual(data)
  })

  const LONG = `Measure how crowded trains at station platforms are, so that station staff can direct passengers. ${'The photographs are taken from the roof of each station in the morning. '.repeat(13)}`
  it.each([
    ['length', 'en', LONG],
    [
      'language',
      'fr',
      'Measure how crowded trains at station platforms are, so that station staff can direct passengers',
    ],
    [
      'language',
      'en',
      'Mesurer l’affluence des trains à quai dans les gares, pour que les agents orientent les voyageurs',
    ],
    [
      'abbreviations',
      'en',
      'Measure how crowded RER and TER trains at ZDL platforms are, so that station staff can direct passengers',
    ],
    [
      undefined,
      'en',
      'Measure how crowded trains at station platforms are, so that station staff can direct passengers',
    ],
    [
      undefined,
      'fr',
      'Mesurer l’affluence des RER à quai dans les gares SNCF, pour que les agents orientent les voyageurs',
    ],
  ])('on what people can follow: %s (%s)', (cause, language, purpose) => {
    const text = `---\nlanguage: ${language}\npurpose: ${JSON.stringify(purpose)}\n---\n`
    const found = advice(text).findings.find(({ rule }) => rule === 'purpose-intelligible')
    expect(found && [found.level, found.message.data]).toEqual(
      cause && ['advise', expect.objectContaining({ cause })],
    )
  })

  it('is given once, and not while nothing is pursued', () => {
    const two = `purposes:\n  - Development of a large language model able to translate letters\n  - Development of a speech recognition model able to transcribe calls\n`
    const { rules } = advice(page(two))
    expect(new Set(rules).size).toBe(rules.length)
    expect(advice(page('purpose: TODO\n')).rules).toEqual([])
  })
})
