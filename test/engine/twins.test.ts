import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { manifest } from '../support/fixtures.ts'

const GOOD = 'Forecast the number of meals in school canteens, to adjust the kitchens’ orders.'
const purposeMd = (fields: string) => manifest(`---\n${fields}\n---\n`, 'meals/PURPOSE.md')

/** A Croissant file that describes its data and, where told so, says what they are for. */
const croissant = (fields: object, folder = 'meals') =>
  manifest(
    JSON.stringify({
      '@context': { '@vocab': 'https://schema.org/' },
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name: 'meals',
      description: 'A table of 4,000 meals with their date and canteen.',
      ...fields,
    }),
    `${folder}/croissant.json`,
  )

const rules = (...manifests: ReturnType<typeof manifest>[]) =>
  judge({ manifests }).manifests.map(({ path, carriedBy, findings }) => ({
    path,
    carriedBy,
    rules: findings.filter(({ level }) => level !== 'advise').map(({ rule }) => rule),
  }))

describe('manifests of one dataset', () => {
  it('leave the purpose to the one that states it', () => {
    expect(rules(purposeMd(`purpose: ${GOOD}`), croissant({}))).toEqual([
      { path: 'meals/PURPOSE.md', carriedBy: undefined, rules: [] },
      { path: 'meals/croissant.json', carriedBy: 'meals/PURPOSE.md', rules: [] },
    ])
  })

  it('leave it to one that the change does not touch', () => {
    const { manifests } = judge({
      manifests: [croissant({})],
      neighbours: [purposeMd(`purpose: ${GOOD}`)],
    })
    expect(manifests.map(({ path, carriedBy, verdict }) => [path, carriedBy, verdict])).toEqual([
      ['meals/croissant.json', 'meals/PURPOSE.md', 'pass'],
    ])
  })

  it('are each judged where each states a purpose', () => {
    const [first, second] = rules(
      purposeMd(`purpose: ${GOOD}`),
      croissant({ 'rai:dataUseCases': 'Analytics and innovation.' }),
    )
    expect([first?.rules, second?.rules.length]).toEqual([[], 1])
  })

  it('are asked for one purpose, on the best of them, when none states any', () => {
    expect(rules(purposeMd('licence: CC-BY-4.0'), croissant({}))).toEqual([
      { path: 'meals/PURPOSE.md', carriedBy: undefined, rules: ['purpose-declared'] },
      { path: 'meals/croissant.json', carriedBy: 'meals/PURPOSE.md', rules: [] },
    ])
  })

  it('are strangers in different folders', () => {
    expect(rules(purposeMd(`purpose: ${GOOD}`), croissant({}, 'other')).map(({ rules }) => rules)).toEqual([
      [],
      ['purpose-declared'],
    ])
  })

  it('complete one another: what one says is not asked of the other, and no finding points into the wrong file', () => {
    const alone = judge({ manifests: [purposeMd(`purpose: ${GOOD}`)] })
    const both = judge({
      manifests: [purposeMd(`purpose: ${GOOD}`)],
      neighbours: [manifest('---\nretention: two years\nlicence: MIT\n---\n', 'meals/PURPOSE.fr.md')],
    })
    const asked = ({ manifests }: typeof alone) =>
      manifests.flatMap(({ findings }) => findings.map(({ rule }) => rule))
    expect(asked(alone)).toContain('retention-stated')
    expect(asked(both)).not.toContain('retention-stated')
    for (const { place } of both.manifests.flatMap(({ findings }) => findings))
      expect(place.start.line).toBeLessThanOrEqual(3)
  })

  it('complete one another in what is being built as well, each in its own words', () => {
    const other = manifest(
      '---\nregime: general-purpose\nsystemType: large language model\ncapabilities: [translate menus, draft menus]\nexcludedFunctions: [speech]\n---\n',
      'meals/PURPOSE.fr.md',
    )
    const judged = (...fields: string[]) =>
      judge({ manifests: fields.map(text => purposeMd(text)), neighbours: [other] }).manifests[0]?.purposes[0]
    const [whole] = [judged('purpose: Development of a model')]
    expect(whole).toMatchObject({ verdict: 'advised', subject: { regime: 'general-purpose' } })
    expect(whole?.subject.systemType?.value).toMatchObject({ elsewhere: 'meals/PURPOSE.fr.md' })
    expect(whole?.subject.capabilities.map(({ span }) => span.text)).toEqual([
      'translate menus',
      'draft menus',
    ])
    expect(whole?.subject.exclusions.map(({ span }) => span.text)).toEqual(['speech'])
    const own = judged(
      'purpose: Development of a model\nregime: general-purpose\nsystemType: speech recognition model\ncapabilities: [transcribe orders, find names]\nexcludedFunctions: [pictures]',
    )?.subject
    expect(own?.systemType?.value.elsewhere).toBeUndefined()
    expect(own?.capabilities.map(({ span }) => span.text)).toEqual(['transcribe orders', 'find names'])
    expect(own?.exclusions.map(({ span }) => span.text)).toEqual(['pictures', 'speech'])
  })

  it('are asked on the best of those that the change touches, whatever is known of other formats', () => {
    const table = manifest(
      JSON.stringify({ name: 'meals', resources: [{ name: 'meals', path: 'meals.csv' }] }),
      'meals/datapackage.json',
    )
    const asked = (...touched: ReturnType<typeof manifest>[]) =>
      rules(...touched).map(({ path, carriedBy }) => [path, carriedBy])
    expect(asked(table, croissant({}))).toEqual([
      ['meals/datapackage.json', 'meals/croissant.json'],
      ['meals/croissant.json', undefined],
    ])
    // What nobody touches is not judged, and asks nobody.
    const { manifests } = judge({ manifests: [], neighbours: [table, croissant({})] })
    expect(manifests).toEqual([])
  })

  it('are told what they contradict one another in', () => {
    const { contradictions, verdict } = judge({
      manifests: [purposeMd(`purpose: ${GOOD}\nlicence: CC-BY-4.0`), croissant({ license: 'Apache-2.0' })],
    })
    expect(contradictions).toEqual([
      {
        field: 'licence',
        values: [
          { path: 'meals/PURPOSE.md', line: 3, text: 'CC-BY-4.0' },
          { path: 'meals/croissant.json', line: 1, text: 'Apache-2.0' },
        ],
      },
    ])
    expect(verdict).toBe('advised')
  })

  it('are told of two cases, and not of what a change does not touch', () => {
    const other = manifest('---\nregime: research\nlicence: MIT\n---\n', 'meals/PURPOSE.fr.md')
    const operational = purposeMd(`purpose: ${GOOD}\nregime: operational`)
    expect(judge({ manifests: [operational], neighbours: [other] }).contradictions).toMatchObject([
      { field: 'regime', values: [{ text: 'operational' }, { text: 'research' }] },
    ])
    const { contradictions } = judge({ manifests: [], neighbours: [operational, other] })
    expect(contradictions).toEqual([])
  })

  it('agree where one spells it otherwise', () => {
    const { contradictions } = judge({
      manifests: [purposeMd(`purpose: ${GOOD}\nlicence: CC BY 4.0`), croissant({ license: 'cc-by-4.0' })],
    })
    expect(contradictions).toEqual([])
  })
})

describe('a folder of very many manifests', () => {
  const carried = (others: number): number => {
    const files = Array.from({ length: others }, (_, at) =>
      manifest('---\nlicence: CC-BY-4.0\ncontroller: The town\n---\n', `meals/PURPOSE-${at}.md`),
    )
    const { manifests } = judge({ manifests: [purposeMd(`purpose: ${GOOD}`), ...files] })
    return manifests.filter(({ carriedBy }) => carriedBy !== undefined).length
  }

  it('holds as many datasets; up to twenty are accounts of one', () => {
    expect([carried(1), carried(19), carried(20)]).toEqual([1, 19, 0])
  })
})
