import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { sayFinding } from '../../src/messages/index.ts'
import { manifest } from '../support/fixtures.ts'

const findingsOn = (text: string, rules: object = {}) => {
  const policy = { ...DEFAULT_POLICY, rules }
  return judge({ manifests: [manifest(text)] }, { ...BY_THE_SHEET, policy }).manifests[0]?.findings ?? []
}
const one = (rule: string, text: string, rules?: object) =>
  findingsOn(text, rules).find(finding => finding.rule === rule)

const GENERAL = (language: string, type: string, capabilities: string, more = '') =>
  `---\nlanguage: ${language}\nregime: general-purpose\nsystemType: ${type}\ncapabilities: [${capabilities}]\n${more}---\n`

describe('a cue of a forbidden practice', () => {
  it.each([
    [
      'en',
      'Give every resident a social score computed from fines, to decide who gets a nursery place',
      'article 5(1)(c)',
    ],
    [
      'fr',
      'Attribuer à chaque habitant une note de civisme, pour décider des places en crèche',
      'article 5, § 1, c)',
    ],
  ])('asks a person and names the practice (%s)', (language, purpose, reference) => {
    const found = one('purpose-legitimate', `---\nlanguage: ${language}\npurpose: ${purpose}\n---\n`)
    expect(found?.level).toBe('review')
    expect(found && sayFinding(found, found.language).problem).toContain(reference)
  })

  it('asks where it stands in a field, and the words are those of the field', () => {
    const found = one(
      'purpose-legitimate',
      GENERAL(
        'en',
        'computer vision model',
        '"infer religion from the face of a visitor", "detect vehicles"',
      ),
    )
    expect([found?.level, found?.at]).toEqual(['review', 'capabilities[0]'])
  })

  it.each([
    "Trier les demandes reçues à l'accueil pour le service du logement. La reconnaissance des émotions d'après les visages est exclue.",
    'Tell the shift planner which buses are full. The religion of a passenger is never inferred from a face.',
    'Tell the shift planner which buses are full, without any emotion recognition.',
  ])('that the text rules out asks nothing: %s', purpose => {
    expect(one('purpose-legitimate', `---\npurpose: ${JSON.stringify(purpose)}\n---\n`)).toBeUndefined()
  })

  it('that is excluded by design asks nothing', () => {
    const text = GENERAL(
      'en',
      'computer vision model',
      'detect vehicles, detect pedestrians',
      'excludedFunctions: [infer religion from faces]\n',
    )
    expect(one('purpose-legitimate', text)).toBeUndefined()
  })
})

describe('controller and mission', () => {
  const USE =
    'operationalUse: Measure how crowded trains at station platforms are, so that station staff can direct passengers\n'
  const page = (more: string) => `---\nlanguage: en\nregime: operational\n${USE}${more}---\n`
  const required = { 'purpose-legitimate': { mission: 'required' } }

  it('are asked for only where the policy wants them', () => {
    expect(one('purpose-legitimate', page(''))).toBeUndefined()
    expect(one('purpose-legitimate', page(''), required)?.message.data).toEqual({
      missing: ['controller', 'mission'],
    })
    expect(
      one('purpose-legitimate', page('controller: Town of Exampleton\n'), required)?.message.data,
    ).toEqual({
      missing: ['mission'],
    })
    expect(
      one('purpose-legitimate', page('controller: Town\nmission: run the stations\n'), required),
    ).toBeUndefined()
  })
})

describe('an area of high risk', () => {
  it.each([
    ['en', 'large language model', 'summarise job applications, translate letters', 'annex III, point 4(a)'],
    [
      'fr',
      'grand modèle de langage',
      'résumer et trier des candidatures, traduire des lettres',
      'annexe III, point 4 a)',
    ],
    ['en', 'speech recognition model', 'identify a speaker, transcribe calls', 'annex III, point 1(a)'],
    [
      'fr',
      'modèle de reconnaissance vocale',
      'identifier un locuteur, transcrire des appels',
      'annexe III, point 1 a)',
    ],
  ])('is named by the advice (%s, %s)', (language, type, capabilities, reference) => {
    for (const rule of ['high-risk-capabilities-named', 'dpia-considered']) {
      const found = one(rule, GENERAL(language, type, capabilities))
      expect(found?.level).toBe('advise')
      expect(found && sayFinding(found, found.language).problem).toContain(reference)
    }
  })

  it('is shown with the capability that the file lists', () => {
    const found = one(
      'high-risk-capabilities-named',
      GENERAL('en', 'large language model', 'summarise job applications, translate letters'),
    )
    expect(found && sayFinding(found, 'en').example).toBe(
      'high-risk capabilities: ["summarise job applications"]',
    )
  })

  it('makes “none known” worth a second look, and ends with a named capability', () => {
    const text = (more: string) =>
      GENERAL('en', 'speech recognition model', 'identify a speaker, transcribe calls', more)
    expect(one('high-risk-capabilities-named', text('highRiskCapabilities: none known\n'))).toBeDefined()
    expect(
      one('high-risk-capabilities-named', text('highRiskCapabilities: [identify a speaker]\n')),
    ).toBeUndefined()
  })

  it.each(['translate letters, summarise reports', 'traduire des lettres, résumer des rapports'])(
    'is not seen in %j',
    capabilities => {
      const text = GENERAL('en', 'large language model', capabilities)
      expect(one('high-risk-capabilities-named', text)?.message.data).toEqual({})
      expect(one('dpia-considered', text)).toBeUndefined()
    },
  )

  it('is not the only reason for an assessment: sensitive data are one too', () => {
    const text = GENERAL(
      'en',
      'large language model',
      'translate letters',
      'dataCategories: [names, health records]\n',
    )
    expect(one('dpia-considered', text)?.words).toBe('health')
  })
})
