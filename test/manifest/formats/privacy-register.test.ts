import { describe, expect, it } from 'vitest'
import { declarationsOf, formatFixtures, itIsExact, places, statements } from '../../support/format.ts'
import { expectExact, lineAndColumn } from '../../support/places.ts'

const { files, read, findings } = formatFixtures('privacy-register')
const ofText = (text: string, path = 'docs/RGPD.md') => declarationsOf(text, path)

describe('a register', () => {
  itIsExact(files)

  it('is a declaration for each numbered processing, with what its top says for all', () => {
    const declarations = read('blocks')
    expect(declarations.map(({ path }) => path)).toEqual([
      'traitementn1comptagedesvoyageurs',
      'traitementn2analysedesreclamations',
      'fiche3entrainementdemodeles',
    ])
    expect(declarations.map(({ title }) => title?.fragment.text)).toEqual([
      'Traitement n° 1 : comptage des voyageurs',
      'Traitement n° 2 : analyse des réclamations',
      'Fiche 3 — entraînement de modèles',
    ])
    const [first] = declarations
    expect(first && statements(first)).toEqual([
      'Compter les voyageurs sur les quais pour régler la fréquence des rames',
    ])
    expect(Object.keys(first?.details ?? {}).sort()).toEqual([
      'controller',
      'dataSubjects',
      'legalBasis',
      'retention',
    ])
  })

  it('judges each item of a list of purposes, and tells an empty cell by its label', () => {
    const [, second, third] = read('blocks')
    expect(third && statements(third)).toEqual([
      'Entraîner un modèle de langage à résumer les réclamations pour les agents du service client',
      'Améliorer nos services',
    ])
    const text = second?.source.text ?? ''
    const from = text.indexOf('Traitement n° 2')
    expect(second && statements(second)).toEqual([null])
    expect(second && places(second)).toEqual([lineAndColumn(text, 'Finalité', from)])
    expect(findings('blocks')).toContain('purpose-declared traitementn2analysedesreclamations.finalite[0.0]')
  })

  it('is a declaration for each row of a table with a column of purposes', () => {
    const [outside, first, second] = read('columns')
    expect([outside, first, second].map(d => d?.path)).toEqual(['', 'collectedesavis', 'tableaudebord'])
    expect(first && statements(first)).toEqual(['Repérer les avis frauduleux sur les fiches d’hôtel'])
    expect(second?.details.dataCategories?.[0]?.fragment.text).toBe('Agrégats | indicateurs')
    // Of a table without a column for the processing the cells are purposes; of one about documents they are not.
    expect(outside && statements(outside)).toEqual([
      'Expliquer les pics de fréquentation des plages aux maires',
    ])
  })

  it('is read in fences that hold words, not programs', () => {
    const [declaration] = read('fence')
    expect(declaration && statements(declaration)).toEqual([
      'Classer les courriers des usagers pour les agents de la mairie',
      'détecter les intentions d’achat dans les commentaires d’un direct',
      'suivre les paniers',
    ])
  })

  it('says its purpose in running prose', () => {
    const [declaration] = read('prose')
    expect(declaration?.purposes.map(({ statement }) => statement?.foundAs)).toEqual(['read'])
  })

  it.each([
    ['The purpose of the processing is to route walks.', 1],
    ['Las finalidades del tratamiento son contar bicicletas.', 1],
    ['Der Zweck der Verarbeitung ist die Zählung.', 1],
    ['La finalité des données est le suivi.', 1],
    ['The purpose of this document is to help.', 0],
    ['La finalité de ce document est d’aider.', 0],
    ['Use for marketing purposes is forbidden.', 0],
  ])('and in no other sentence: %s', (sentence, count) => {
    expect(ofText(`# Privacy\n\n${sentence}\n`)).toHaveLength(count)
  })

  it('tells a heading that stands empty at the heading', () => {
    const [declaration] = read('emptied')
    expect(declaration && statements(declaration)).toEqual([null])
    expect(declaration && places(declaration)).toEqual([
      lineAndColumn(declaration?.source.text ?? '', 'Zweck der'),
    ])
  })

  it('is none of ours without a rubric, and lacks a purpose where every other rubric is there', () => {
    expect(read('law')).toEqual([])
    expect(read('absent').map(statements)).toEqual([[]])
    expect(findings('absent')).toEqual(['purpose-declared '])
  })

  it('has a processing a section where several sections label a purpose', () => {
    const declarations = read('labels')
    expect(declarations.map(({ path, purposes }) => [path, purposes.map(purpose => purpose.path)])).toEqual([
      ['clients', ['clients.purpose[0.0]']],
      ['walkers', ['walkers.purpose[0.0]']],
      ['notes', ['notes.purposes']],
    ])
    expect(declarations.map(statements).at(-1)).toEqual([null])
    expect(findings('labels')).toContain('purpose-declared notes.purposes')
  })

  it('keeps places behind a byte-order mark, carriage returns and entities', () => {
    const [declaration] = read('windows')
    expect(declaration && statements(declaration)).toEqual([
      'Compter les vélos sur la piste & la chaussée\npour le service voirie',
    ])
    expect(declaration && places(declaration)).toEqual([{ line: 5, column: 1 }])
  })
})

describe('names of processings', () => {
  it.each([
    'Traitement 1 — X',
    'T-01 — X',
    'T1 : X',
    'Fiche n° 1',
    '3.1 Traitement : X',
    'Processing activity 1',
    'Verarbeitungstätigkeit 1',
    'Tratamiento 1',
  ])('%s', name => {
    const section = (title: string) => `### ${title}\n\n| | |\n|---|---|\n| **Finalité** | Mots |\n\n`
    const declarations = ofText(`# Registre\n\n${section(name)}${section(name)}`)
    expect(declarations.map(({ title }) => title?.fragment.text)).toEqual([name, name])
    expect(declarations.map(statements)).toEqual([['Mots'], ['Mots']])
    expectExact(declarations)
  })

  it('are no other headings', () => {
    expect(
      ofText('# Registre\n\n## Traitement des données\n\n## Finalité\n\nMots\n').map(d => d.path),
    ).toEqual([''])
  })
})

describe('labels of purposes', () => {
  it.each([
    '## 1. Finalité du traitement\n\nX\n',
    '### 🎯 Finalités\n\n- X\n',
    '**Finalités accessoires** :\n- X\n',
    '- **Finalité (art. 5)** : X\n',
    '| **Finalité principale** | X |\n|---|---|\n| Base légale | contrat |\n',
    '**Finalité** — X\n',
    '- **Finalité** :\n\n  X\n\n- **Durée** : 1 an\n- Y\n',
    '## Finalite\n\nX\n',
    '## Base légale et finalité\n\nX\n',
    'Zweck der Verarbeitung\n----------------------\n\nX\n',
    '## Finalidad del tratamiento\n\nX\n',
    '**Finalidade:** X\n',
    '## Finalità del trattamento\n\nX\n',
    '## Doel van de verwerking\n\nX\n',
    '## Purposes of the processing\n\nX\n\n## Legal basis\n\nconsent\n',
    '## Objectif\n\nX\n\n## Durée de conservation\n\n1 an\n',
  ])('%j', text => {
    expect(ofText(text).map(statements)).toEqual([['X']])
  })

  it.each([
    '## Objectif\n\nCe document présente nos mesures.\n\n## Minimisation\n\noui\n',
    '## Purpose of the credit\n\ncar\n\n## Retention\n\n1 year\n',
    '| Document | Finalité |\n|---|---|\n| a.md | X |\n\n## Conservation\n\n1 an\n',
  ])('and what only looks like one: %j', text => {
    expect(ofText(text).flatMap(statements)).toEqual([])
  })

  it('decide, not the name alone', () => {
    expect(ofText('# RGPD\n\nUn cours sur le droit.\n')).toEqual([])
    expect(ofText('## Finalité\n\nX\n', 'docs/notes.md')).toEqual([])
    expect(ofText('## Finalité\n\nX\n', 'docs/rgpd/fiches/a.md')).toHaveLength(1)
  })
})
