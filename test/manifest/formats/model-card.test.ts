import { describe, expect, it } from 'vitest'
import { declarationsOf, formatFixtures, itIsExact, places, statements, texts } from '../../support/format.ts'
import { lineAndColumn } from '../../support/places.ts'

const { files, only, findings } = formatFixtures('model-card')

describe('a model card', () => {
  itIsExact(files)

  it('has bold headings of the first level and bold labels in their text', () => {
    const card = only('llama')
    expect(statements(card)).toEqual(['Heron answers questions of wardens on the water levels of a reserve.'])
    expect(places(card)).toEqual([lineAndColumn(card.source.text, 'Heron answers')])
    expect(card.shared.systemType?.fragment.text).toMatch(/^Heron is a large language model/)
    expect(texts(card.shared.excludedFunctions)).toEqual(['Use in languages other than English.'])
    expect(texts(card.details.controller)).toEqual(['Marsh lab'])
    expect(card.title).toBeUndefined()
  })

  it('is French, without accents too, and lists capabilities and uses', () => {
    const card = only('french')
    expect(statements(card)).toEqual(['Correction de code Rust pour les élèves d’un cours du soir', 'Debug'])
    expect(texts(card.shared.capabilities)).toEqual(['Explication des concepts', 'Correction de code'])
    expect(findings('french').length).toBeGreaterThan(0)
  })

  it('is Spanish', () => {
    expect(statements(only('spanish'))).toEqual([
      'Señalar anomalías en los registros a los operadores de la red.',
    ])
    expect(only('spanish').title?.fragment.text).toBe('Sistemas')
  })

  it('comes out of a word processor with escapes', () => {
    const card = only('exported')
    expect(card.purposes[0]?.statement?.foundAs).toBe('fallback')
    expect(statements(card)[0]).toMatch(/registres <1504 du chapitre _en latin_\.$/)
    const statement = card.purposes[0]?.statement?.fragment
    const at = statement?.text.indexOf('<1504') ?? 0
    expect(statement?.place(at, at + 5).start).toMatchObject(lineAndColumn(card.source.text, '\\<1504'))
  })

  it('of the hub has front matter, and sub-headings that are no use', () => {
    const card = only('hub')
    expect(statements(card)).toEqual([
      'You can use the model to tell lichens apart on photographs of trees for foresters.',
    ])
    expect(card.details.tasks?.[0]).toMatchObject({ foundAs: 'code' })
    expect(texts(card.details.limitations)).toEqual(['Few species.'])
  })

  it('is a table of labels and values', () => {
    const card = only('table')
    expect(statements(card)).toEqual(['Count nests on aerial photographs for park rangers'])
    expect(card.shared.systemType?.fragment.text).toBe('Convolutional neural network')
    expect(texts(card.shared.excludedFunctions)).toEqual(['Counting | identifying people'])
  })

  it('left as the template says it nowhere', () => {
    const card = only('template')
    expect(statements(card)).toEqual([null])
    expect(card.shared.systemType).toBeUndefined()
    expect(card.details).toEqual({})
    expect(findings('template')).toEqual(['purpose-declared directuse'])
  })

  it.each([
    'Intended Use',
    'Intended Use Cases',
    'Intended use and out-of-scope use',
    'Primary Use Case',
    'Primary intended uses',
    'Evaluated Use',
    'Purpose',
    'Uses',
    'Direct Use',
    'Cas d’usage',
    'Utilisation prévue',
    'Uso previsto',
    'Finalidade',
  ])('names its purpose %j', heading => {
    const [card] = declarationsOf(
      `# Model card\n\n## ${heading}\n\nWords\n\n## Limitations\n\nY\n`,
      'MODEL_CARD.md',
    )
    expect(card && statements(card)).toEqual(['Words'])
  })

  it('tells uses apart from what could go wrong with them', () => {
    const text =
      '# Model card\n\n## Intended use\n\nWords\n\n## Ethical considerations\n\n**Use cases** Not for loans.\n'
    expect(declarationsOf(text, 'MODEL_CARD.md').map(statements)).toEqual([['Words']])
    const listed =
      '# Model card\n\n## Intended use\n\n**Recommended for:**\n\n- Words\n\n**Not recommended for:**\n\n- Loans\n'
    const [card] = declarationsOf(listed, 'MODEL_CARD.md')
    expect(card && [statements(card), texts(card.shared.excludedFunctions)]).toEqual([['Words'], ['Loans']])
  })

  it('needs two sections of a card where its title does not say so', () => {
    expect(
      declarationsOf(
        '# Kestrel\n\n## Intended use\n\nWords\n\n## Training data\n\nY\n',
        'docs/model_card_v2.md',
      ),
    ).toHaveLength(1)
    expect(declarationsOf('# Kestrel\n\n## Intended use\n\nX\n', 'MODEL_CARD.md')).toEqual([])
    expect(declarationsOf('# Model card generator\n\n## Usage\n\nRun it.\n', 'MODEL_CARD.md')).toEqual([])
  })
})
