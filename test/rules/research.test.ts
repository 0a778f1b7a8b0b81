import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { evaluateStatement } from '../../src/evaluate.ts'
import { sayFinding } from '../../src/messages/index.ts'
import { EDPB_DRAFT, FRASCATI } from '../../src/research/criteria.ts'
import { qualify } from '../../src/research/qualify.ts'
import { manifest } from '../support/fixtures.ts'

const qualified = (text: string, profile?: string) => {
  const policy = { ...DEFAULT_POLICY, rules: profile ? { 'research-qualified': { profile } } : {} }
  const { manifests } = judge({ manifests: [manifest(text)] }, { ...BY_THE_SHEET, policy })
  return manifests[0]?.findings.find(({ rule }) => rule === 'research-qualified')
}
const OBJECTIVE = {
  en: 'objective: Determine whether a resting electrocardiogram can predict a stroke within five years\n',
  fr: 'objectif: Déterminer si un électrocardiogramme de repos permet de prédire un AVC à cinq ans\n',
}
const research = (language: 'en' | 'fr', more: string, prose = '') =>
  `---\nlanguage: ${language}\n${language === 'en' ? 'research' : 'recherche'}:\n  ${OBJECTIVE[language]}${more.replace(/^(?=.)/gm, '  ')}---\n${prose}`

describe('research is presumed', () => {
  it.each([
    research('en', 'organisation: University of Exampleton\n'),
    research('fr', 'organisme: CNRS, UMR 1234\n'),
    research('en', 'organisation: Universität Musterstadt\n'),
    research('fr', 'organisme: Exemple SA\nsystématicité: corpus d’une thèse CIFRE\n'),
    research('en', 'organisation: Example Ltd\nfunding: Horizon Europe, grant 101000000\n'),
    research('fr', 'organisme: Exemple SAS\nfinancement: Agence nationale de la recherche (ANR)\n'),
    research('en', '', '\nThe study is carried out at the university hospital of Exampleton.\n'),
    research('fr', '', '\nProjet financé par l’ANR.\n'),
    `---\nlanguage: en\ncontroller: University of Exampleton\nresearch:\n  ${OBJECTIVE.en}---\n`,
  ])('from the organisation or the funding: %j', text => expect(qualified(text)).toBeUndefined())

  it.each([
    research('en', 'organisation: Example Ltd\n'),
    // A thesis in French, without its accent.
    research('en', 'organisation: Example Ltd\nnovelty: nobody compared these methods\n'),
    research('fr', 'organisme: Exemple SAS\nfinancement: aucun financement public\n'),
    research('en', 'funding: no public funding\n'),
    research('en', '', '\nThe recordings come from university students.\n'),
    research('fr', '', '\nLes voix sont celles d’étudiants de l’université.\n'),
    research('en', '', '\n<!-- University of Exampleton -->\n'),
  ])('not from %j', text => expect(qualified(text)?.level).toBe('review'))
})

describe('the five criteria', () => {
  const data = (text: string) =>
    qualified(text)?.message.data as { met: string[]; missing: string[] } | undefined

  it('are all missing where nothing is said, but what the objective itself shows', () => {
    expect(data(research('en', 'organisation: Example Ltd\n'))).toEqual({
      profile: 'frascati',
      isInferred: false,
      met: ['uncertainty'],
      missing: ['novelty', 'creativity', 'systematicity', 'transferability'],
    })
  })

  it('are met by fields, each alone', () => {
    const fields = {
      novelty: 'no study has looked at resting traces alone',
      creativity: 'a measure of asymmetry that nobody tried',
      systematicity: 'two work packages with a fixed budget',
      transferability: 'scripts and negative results will be laid open',
    }
    const lines = Object.entries(fields).map(([name, text]) => `${name}: ${text}\n`)
    expect(data(research('en', lines.join('')))).toBeUndefined()
    for (const [index, name] of Object.keys(fields).entries())
      expect(data(research('en', lines.toSpliced(index, 1).join('')))?.missing).toEqual([name])
  })

  it.each(['none', 'TODO', 'yes'])('are not met by %j in their field', text => {
    expect(data(research('en', `novelty: ${text}\n`))?.missing).toContain('novelty')
  })

  it.each([
    ['en', 'Pre-registered protocol and a budget. The results will be published in a peer-reviewed journal.'],
    ['fr', 'Protocole et budget arrêtés. Les résultats seront publiés dans une revue à comité de lecture.'],
  ] as const)('are met by prose (%s)', (language, prose) => {
    expect(data(research(language, '', `\n${prose}\n`))).toBeUndefined()
  })

  it.each(['The results will not be published.', 'There is no protocol.'])(
    'are not met by a denial: %j',
    prose => {
      expect(data(research('en', '', `\n${prose}\n`))?.missing).toEqual([
        'novelty',
        'creativity',
        'systematicity',
        'transferability',
      ])
    },
  )

  it.each(['en', 'fr'] as const)('are named with the evidence of the sheet (%s)', language => {
    const found = qualified(research(language, ''))
    const problem = found && sayFinding(found, language).problem
    expect(problem).toContain(
      { en: 'peer-reviewed journal, a patent', fr: 'revue à comité de lecture, un brevet' }[language],
    )
    expect(problem).toContain({ en: 'Shown: uncertainty', fr: 'Montrés : incertitude' }[language])
  })
})

describe('a finding of research-qualified', () => {
  it.each([
    '# Purpose\n\nAn AI system built as a proof of concept to demonstrate how robust a learning method stays when it needs less training data, as part of a documented scientific approach meant for publication.\n',
    '# Finalité\n\nDéveloppement d’un système d’IA pour une preuve de concept destinée à démontrer la robustesse d’un apprentissage automatique nécessitant moins de données d’entraînement, dans une démarche scientifique documentée ayant vocation à faire l’objet d’une publication.\n',
  ])('is not on the sheet’s own example: %j', text => expect(qualified(text)).toBeUndefined())

  it('is never on a bare statement, which has nowhere to say who does the research', () => {
    const { verdict, findings } = evaluateStatement(
      'Determine whether a resting electrocardiogram can predict a stroke within five years.',
    )
    expect([verdict, findings]).toEqual(['accept', []])
  })

  it.each([
    ['en', 'Find out why swallows nest later each year on the roofs of the town', 'declare the case'],
    [
      'fr',
      'Comprendre pourquoi les hirondelles nichent plus tard chaque année sur les toits',
      'déclarez le cas',
    ],
  ] as const)('says where only the sentence reads as research (%s)', (language, purpose, fix) => {
    const found = qualified(`---\nlanguage: ${language}\npurpose: ${purpose}\n---\n`)
    expect(found?.message.data).toMatchObject({ isInferred: true })
    expect(found && sayFinding(found, language).fix).toContain(fix)
  })

  it('waits for the objective, and is for research only', () => {
    expect(
      qualified('---\nlanguage: en\nregime: research\npurpose: Research purposes\n---\n'),
    ).toBeUndefined()
    expect(
      qualified('---\npurpose: Development of a large language model able to translate letters\n---\n'),
    ).toBeUndefined()
  })
})

describe('the draft of the EDPB', () => {
  it('is off by default, and asks for its six factors even of a university', () => {
    const text = research('en', 'organisation: University of Exampleton\n')
    expect(qualified(text)).toBeUndefined()
    expect(qualified(text, 'edpb-draft')?.message.data).toEqual({
      profile: 'edpb-draft',
      isInferred: false,
      met: [],
      missing: [...EDPB_DRAFT],
    })
  })

  it('says that it is a draft', () => {
    for (const [language, word] of [
      ['en', 'draft'],
      ['fr', 'projet'],
    ] as const) {
      const found = qualified(research(language, ''), 'edpb-draft')
      expect(found && sayFinding(found, language).problem).toContain(word)
    }
  })

  it('is met by six fields or wordings', () => {
    const text = research(
      'en',
      'systematicity: a research plan with hypotheses\ntransferability: peer review and open data\nethics: opinion of the ethics committee\nindependence: the team is free to publish\nbenefit: earlier treatment, a matter of public health\nnovelty: new knowledge on resting traces\n',
    )
    expect(qualified(text, 'edpb-draft')).toBeUndefined()
  })
})

describe('qualify', () => {
  it('lists criteria in the order of the source', () => {
    expect(qualify({ fields: {}, texts: [''] }, 'frascati')).toEqual({ met: [], missing: [...FRASCATI] })
  })
})
