import { describe, expect, it } from 'vitest'
import { declarationsOf, formatFixtures, itIsExact, places, statements, texts } from '../../support/format.ts'
import { lineAndColumn } from '../../support/places.ts'

const { files, read, only, findings } = formatFixtures('datasheet')

describe('a datasheet', () => {
  itIsExact(files)

  it('answers in indented paragraphs of an ordered list, without the help of the question', () => {
    const sheet = only('ordered')
    expect(statements(sheet)).toEqual([
      'To count otters on the pictures of camera traps\nfor the wardens of the reserve.\nIt replaces a manual count.',
    ])
    expect(places(sheet)).toEqual([lineAndColumn(sheet.source.text, 'To count otters')])
    expect(texts(sheet.details.controller)).toEqual(['The reserve of the Two Rivers.'])
    expect(sheet.details.funding).toBeUndefined()
    expect(texts(sheet.shared.excludedFunctions)).toEqual(['Tracking of walkers', 'Hunting'])
    expect(texts(sheet.details.retention)).toEqual(['Pictures with people are deleted after 48 hours.'])
    expect(sheet.title?.fragment.text).toBe('Otters')
  })

  it('answers on the line of the question', () => {
    const sheet = only('sameline')
    expect(statements(sheet)).toEqual([
      'Audit the moderation of hate speech in Amharic for a research article.\nIt compares three services.',
    ])
    expect(places(sheet)).toEqual([lineAndColumn(sheet.source.text, 'Audit the moderation')])
    expect(texts(sheet.details.controller)).toEqual(['A university.'])
    expect(texts(sheet.details.funding)[0]).toBe('A foundation.')
  })

  it('answers below headings, each item of a list a purpose, what is left open none', () => {
    const sheet = only('headings')
    expect(statements(sheet)).toEqual(['Forecast the height of tides for harbour masters'])
    expect(sheet.details.controller).toBeUndefined()
  })

  it('says its motivation without the question', () => {
    expect(statements(only('motivation'))).toEqual([
      'Lantern evaluates whether an agent that writes notes for nurses keeps its log true.',
    ])
  })

  it('has plain labels in place of questions', () => {
    const text =
      '# Datasheet\n\n## Motivation\n\n- Purpose: Count swans.\n- Creator and others: a club.\n- Funding: No.\n'
    expect(declarationsOf(text, 'DATASHEET.md').map(statements)).toEqual([['Count swans.']])
    expect(declarationsOf(text, 'DATASHEET.md')[0]?.details).toEqual({})
  })

  it('has its motivation where the question only asks more', () => {
    const text =
      '# Datasheet\n\n## Motivation\n\nCount swans.\n\n**Why was the dataset created?**\n\n- Was there a gap?\n'
    expect(declarationsOf(text, 'DATASHEET.md').map(statements)).toEqual([['Count swans.']])
  })

  it('is French', () => {
    expect(statements(only('french'))).toEqual(['Compter les passages de vélos pour le service voirie.'])
    expect(texts(only('french').details.funding)).toEqual(['La ville'])
  })

  it('keeps places in tab-indented text of a file with a byte-order mark and carriage returns', () => {
    const sheet = only('tabs')
    expect(statements(sheet)[0]).toMatch(/^Measure noise\nfor the city's/)
    expect(places(sheet)).toEqual([{ line: 7, column: 2 }])
    const statement = sheet.purposes[0]?.statement?.fragment
    const at = statement?.text.indexOf('officers') ?? 0
    expect(statement?.place(at).start).toMatchObject(lineAndColumn(sheet.source.text, 'officers'))
  })

  it('puts its purpose off, and what it could serve stands in', () => {
    expect(only('later').purposes[0]?.statement?.foundAs).toBe('fallback')
    expect(findings('later').join()).not.toContain('purpose-declared')
  })

  it('left as the template is told at the question', () => {
    const sheet = only('template')
    expect(statements(sheet)).toEqual([null])
    expect(places(sheet)).toEqual([lineAndColumn(sheet.source.text, 'For what purpose')])
    expect(sheet.details).toEqual({})
    expect(findings('template')).toHaveLength(1)
  })

  it('of a part of a circuit is none of ours', () => {
    expect(read('electronics')).toEqual([])
    expect(read('firmware')).toEqual([])
  })

  it.each([
    'Was there a specific task in mind?',
    'Why was the dataset created?',
    'Why was this data collected?',
    'What is the purpose of the dataset?',
    'Q1. For what purpose was the dataset created?',
    '1.1 For what purpose was the dataset created? (Please provide a description.)',
    'Pourquoi le jeu de données a-t-il été initialement créé ?',
    'Dans quel but le jeu de données a-t-il été créé ?',
    '¿Para qué fin se creó el conjunto de datos?',
  ])('asks %j', question => {
    for (const form of [
      `### ${question}\n\n`,
      `**${question}**\n`,
      `1. **${question}**\n\n    `,
      `${question} `,
    ])
      expect([
        form,
        ...declarationsOf(`# Datasheet\n\n## Motivation\n\n${form}Count swans.\n`, 'DATASHEET.md').map(
          statements,
        ),
      ]).toEqual([form, ['Count swans.']])
  })
})
