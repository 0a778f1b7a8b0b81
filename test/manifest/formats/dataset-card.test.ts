import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/engine/judge.ts'
import { manifest } from '../../support/fixtures.ts'
import { declarationsOf, formatFixtures, itIsExact, places, statements, texts } from '../../support/format.ts'
import { lineAndColumn } from '../../support/places.ts'

const { files, read, only, findings } = formatFixtures('dataset-card')

describe('a dataset card', () => {
  itIsExact(files)

  it('of the new template says its purposes under Direct Use, each item one', () => {
    const card = only('new')
    expect(statements(card)).toEqual([
      'Training of an object detection model able to detect potholes for the road crews',
      'Any other purpose of the city',
    ])
    expect(card.purposes.map(({ statement }) => statement?.foundAs)).toEqual(['declared', 'declared'])
    expect(places(card)[1]).toEqual(lineAndColumn(card.source.text, 'Any other purpose'))
    expect(texts(card.shared.excludedFunctions)).toEqual(['Reading number plates.'])
    expect(card.title?.fragment.text).toBe('Potholes of Brest')
    expect(findings('new').every(finding => finding.endsWith(' directuse[0.1]'))).toBe(true)
  })

  it('gives licence, curator, conditions and, as codes, tasks; what is left open is nowhere', () => {
    const { details } = only('new')
    expect(texts(details.licence)).toEqual(['cc-by-4.0'])
    expect(texts(details.controller)).toEqual(['Brest road works department'])
    expect(texts(details.conditionsOfUse)).toEqual(['You agree not to identify passers-by.'])
    expect(details.tasks?.map(({ foundAs, fragment }) => [foundAs, fragment.text])).toEqual([
      ['code', 'object-detection'],
    ])
    expect(details.funding).toBeUndefined()
    expect(only('old').details.licence).toBeUndefined()
  })

  it('of the old template is read from sections that often say it, marked as such', () => {
    const card = only('old')
    expect(card.purposes.map(({ statement }) => statement?.foundAs)).toEqual(['fallback'])
    expect(statements(card)[0]).toMatch(/^text-classification: the dataset can be used to train/)
    expect(places(card)).toEqual([lineAndColumn(card.source.text, 'text-classification`: the')])
    expect(findings('old').join()).not.toContain('purpose-declared')
  })

  it('that only describes its data has no purpose, whatever the description reads like', () => {
    expect(only('description').purposes[0]?.statement?.foundAs).toBe('fallback')
    expect(findings('description')).toEqual(['purpose-declared datasetsummary'])
  })

  it('that describes in words which read like a purpose has none either, where it says not what for', () => {
    const words = "You can use the loader to read a pair which isn't part of the config."
    const rules = (heading: string): string[] =>
      judge({
        manifests: [manifest(`# Dataset Card for X\n\n## ${heading}\n\n${words}\n`, 'DATASET_CARD.md')],
      })
        .manifests.flatMap(({ findings }) => findings)
        .flatMap(({ level, rule }) => (level === 'advise' ? [] : [rule]))
    // The same words in the section meant for a purpose: what the reader makes of them holds.
    expect(rules('Uses')).toEqual([])
    expect(rules('Dataset Summary')).toEqual(['purpose-declared'])
  })

  it.each([
    ['template', '### Direct Use', 4],
    ['empty', '### Curation Rationale', 4],
  ])('left as it was (%s) is told at the heading that should hold the purpose', (name, heading, marks) => {
    const card = only(name)
    const { line, column } = lineAndColumn(card.source.text, heading)
    expect(statements(card)).toEqual([null])
    expect(places(card)).toEqual([{ line, column: column + marks }])
    expect(findings(name)).toEqual([`purpose-declared ${card.purposes[0]?.path}`])
    expect(card.title?.fragment.text).toBe(name === 'empty' ? 'Nothing yet' : undefined)
  })

  it('is its prose where the front matter comes late and is broken', () => {
    const card = only('late')
    expect(statements(card)).toEqual(['Sort bulky_waste\nfor the crews'])
    expect(places(card)).toEqual([{ line: 11, column: 1 }])
  })

  it('by name alone needs sections of a card', () => {
    expect(read('named')).toHaveLength(1)
    expect(read('bare')).toEqual([])
  })

  it('is no card of an app and no README of software', () => {
    expect(read('space')).toEqual([])
    expect(read('readme')).toEqual([])
    expect(
      declarationsOf('# Data card toolkit\n\n## Uses\n\nX\n\n## Limitations\n\nY\n', 'README.md'),
    ).toEqual([])
    expect(
      declarationsOf('---\nbase_model: a\ntask_ids: [b]\n---\n## Uses\n\nX\n', 'README.md')[0]?.format,
    ).toBe('model-card')
  })

  it.each([
    ['---\nconfigs:\n- config_name: a\n  data_files: a.csv\n---\n# A\n', 1],
    ['---\nconfigs: [a]\n---\n# A\n', 0],
    ['# A tool\n\n```markdown\n# Dataset Card for X\n```\n', 0],
    ['# Dataset card: A\n', 1],
    ['# 📊 Data Card — A\n', 1],
  ])('is recognised by what only a card has: %j', (text, count) => {
    expect(declarationsOf(text, 'README.md')).toHaveLength(count)
  })

  it('names no use by a column of code or of a table of tags', () => {
    const text =
      '# Dataset Card for X\n\n## Data Fields\n\n- `uses`: a string\n\n| Tag | Purpose |\n|---|---|\n| `a` | marks a verb |\n\n## Uses\n\nSort letters\n'
    expect(declarationsOf(text, 'README.md').map(statements)).toEqual([['Sort letters']])
  })

  it.each([
    '[More Information Needed]',
    '[More Information Needed](https://example.org/a_b#c)',
    '[Needs More Information]',
    'More information needed',
    'TODO',
    '[TBD on acceptance]',
    'We will disclose the use upon acceptance.',
    '*Your Answer Here*',
    'XXX',
    '{{ direct_use | default("", true) }}',
    '{uses}',
    '[to be added later]',
    '[ESPECIFICAR: uso]',
    '<!-- to sort letters -->',
    'Lorem ipsum',
    'This dataset hosted on Hugging Face and contributed by the HF Datasets community',
    '- …',
  ])('takes %j for no words', placeholder => {
    const [card] = declarationsOf(`# Dataset Card for X\n\n## Uses\n\n${placeholder}\n`, 'README.md')
    expect(card && statements(card)).toEqual([null])
  })
})
