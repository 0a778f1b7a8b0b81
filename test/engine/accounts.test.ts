import { describe, expect, it } from 'vitest'
import { twinsOf } from '../../src/engine/twins.ts'
import type { Declaration } from '../../src/manifest/declaration.ts'
import { declarationOf } from '../support/fixtures.ts'

const USE = 'Count bicycles at the crossing so that the town can set its traffic lights.'

/** A declaration; a file of another name is one by two fields or more. */
const front = (fields: string, path = 'bikes/PURPOSE.md'): Declaration =>
  declarationOf(`---\n${fields}\nrecipients: nobody\n---\n`, path)
const other = (fields: string, folder = 'bikes'): Declaration => front(fields, `${folder}/PURPOSE.fr.md`)
const croissant = (fields: object = {}, path = 'bikes/croissant.json'): Declaration =>
  declarationOf(
    JSON.stringify({
      '@context': { '@vocab': 'https://schema.org/' },
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name: 'bikes',
      description: 'A table of 4,000 bicycles with their date.',
      ...fields,
    }),
    path,
  )
const table = (path = 'bikes/datapackage.json'): Declaration =>
  declarationOf(JSON.stringify({ name: 'bikes', resources: [{ name: 'bikes', path: 'bikes.csv' }] }), path)

/** Of declarations that a change touches: paths that are judged, and those that leave it to another. */
function sorted(...declarations: readonly Declaration[]) {
  const { judged, carriedBy } = twinsOf(declarations, new Set(declarations))
  return {
    judged: [...judged.keys()].map(({ source }) => source.path),
    carried: [...carriedBy].map(([from, to]) => `${from.source.path} > ${to.source.path}`),
  }
}

describe('who carries the purpose of a folder', () => {
  it.each([
    ['a statement', `purpose: ${USE}`],
    ['a use', `operationalUses: [${USE}]`],
    ['an objective', 'researchObjective: why bicycles stop'],
  ])('is whoever gives %s', (_, fields) => {
    expect(sorted(croissant(), other('licence: MIT'), front(fields))).toEqual({
      judged: ['bikes/PURPOSE.md'],
      carried: ['bikes/croissant.json > bikes/PURPOSE.md', 'bikes/PURPOSE.fr.md > bikes/PURPOSE.md'],
    })
  })

  it('is each that gives one; others leave it to the best', () => {
    const use = { 'rai:dataUseCases': USE }
    expect(sorted(table(), croissant(use), front(`purpose: ${USE}`))).toEqual({
      judged: ['bikes/croissant.json', 'bikes/PURPOSE.md'],
      carried: ['bikes/datapackage.json > bikes/PURPOSE.md'],
    })
  })

  it('is the best of those that the change touches, where none gives one', () => {
    const all = [table(), croissant(), front('licence: MIT')]
    expect(sorted(...all)).toEqual({
      judged: ['bikes/PURPOSE.md'],
      carried: ['bikes/datapackage.json > bikes/PURPOSE.md', 'bikes/croissant.json > bikes/PURPOSE.md'],
    })
    const { judged, carriedBy } = twinsOf(all, new Set(all.slice(0, 2)))
    expect([...judged.keys()]).toEqual([all[1]])
    expect([...carriedBy]).toEqual([
      [all[0], all[1]],
      [all[2], all[1]],
    ])
    const untouched = twinsOf(all, new Set())
    expect([[...untouched.judged], [...untouched.carriedBy]]).toEqual([[], []])
  })

  it('is nobody’s question in a folder of one, or of another folder', () => {
    const none = { judged: [], carried: [] }
    expect(sorted(croissant())).toEqual(none)
    expect(sorted(croissant(), front(`purpose: ${USE}`, 'other/PURPOSE.md'))).toEqual(none)
    expect(sorted(croissant({}, 'croissant.json'), front(`purpose: ${USE}`, 'a/PURPOSE.md'))).toEqual(none)
    // A register is about processings, and several declarations of one file are one account.
    const card = declarationOf(`# Model card\n\n## Intended Use\n\n${USE}\n`, 'bikes/MODEL_CARD.md')
    expect(sorted(croissant(), card)).toEqual(none)
    expect(sorted(front('licence: MIT'), front(`purpose: ${USE}`))).toEqual(none)
  })

  it('is the same in the root', () => {
    expect(sorted(croissant({}, 'croissant.json'), front(`purpose: ${USE}`, 'PURPOSE.md')).carried).toEqual([
      'croissant.json > PURPOSE.md',
    ])
  })
})

describe('a declaration completed by another', () => {
  /** What is judged in place of the first. */
  const completed = (...declarations: Declaration[]): Declaration => {
    const [own] = declarations
    const judged = own && twinsOf(declarations, new Set(declarations)).judged.get(own)
    if (!judged) throw new Error('not judged')
    return judged
  }
  const values = (list: readonly { fragment: { text: string }; elsewhere?: string }[] = []) =>
    list.map(({ fragment, elsewhere }) => [fragment.text, elsewhere])
  const FR = 'bikes/PURPOSE.fr.md'

  it('has its details, each from where it stands', () => {
    const { details, purposes } = completed(
      front(`purpose: ${USE}\nlicence: MIT`),
      other('licence: Apache-2.0\nretention: two years'),
    )
    expect(values(details.licence)).toEqual([['MIT', undefined]])
    expect(values(details.retention)).toEqual([['two years', FR]])
    expect(purposes).toHaveLength(1)
  })

  it('has its case, type and functions where it gives none', () => {
    const fields =
      'regime: general-purpose\nsystemType: language model\ncapabilities: [translate, sing]\nexcludedFunctions: [speech]'
    const { shared } = completed(front(`purpose: ${USE}`), other(fields))
    expect(shared.regime).toMatchObject({ regime: 'general-purpose', elsewhere: FR })
    expect(shared.systemType).toMatchObject({ elsewhere: FR })
    expect(values(shared.capabilities)).toEqual([
      ['translate', FR],
      ['sing', FR],
    ])
    expect(values(shared.excludedFunctions)).toEqual([['speech', FR]])
  })

  it('keeps its own, and all that is excluded', () => {
    const fields = (type: string) =>
      `regime: research\nsystemType: ${type}\ncapabilities: [${type}]\nexcludedFunctions: [${type}]`
    const { shared } = completed(front(`purpose: ${USE}\n${fields('own')}`), other(fields('theirs')))
    expect(shared.regime).not.toHaveProperty('elsewhere')
    expect(shared.systemType).not.toHaveProperty('elsewhere')
    expect(values(shared.capabilities)).toEqual([['own', undefined]])
    expect(values(shared.excludedFunctions)).toEqual([
      ['own', undefined],
      ['theirs', FR],
    ])
  })

  it('is otherwise as it was', () => {
    const own = front(`purpose: ${USE}`)
    const { shared, ...rest } = completed(own, other('language: fr'))
    expect(shared).toEqual(own.shared)
    expect(rest).toEqual({ ...rest, source: own.source, purposes: own.purposes, format: own.format })
  })
})

describe('what declarations contradict one another in', () => {
  const told = (...fields: readonly string[]) => {
    const all = fields.map((text, at) => front(text, `bikes/PURPOSE${at === 0 ? '' : `-${at}`}.md`))
    return twinsOf(all, new Set(all)).contradictions.map(({ field, values }) => [
      field,
      ...values.map(({ path, line, text }) => `${path}:${line} ${text}`),
    ])
  }

  it.each([
    ['licence', 'MIT', 'Apache-2.0'],
    ['retention', 'two years', 'ten days'],
    ['legalBasis', 'consent', 'contract'],
    ['controller', 'The town', 'The county'],
    ['regime', 'research', 'operational'],
  ])('is %s', (field, one, two) => {
    expect(told(`${field}: ${one}`, `${field}: ${two}`)).toEqual([
      [field, `bikes/PURPOSE.md:2 ${one}`, `bikes/PURPOSE-1.md:2 ${two}`],
    ])
  })

  it.each([
    ['the same', ['retention: two years', 'retention: two years']],
    ['spelled otherwise', ['retention: two years', 'retention: Two-Years']],
    ['more', ['retention: two years', 'retention: two years after the visit']],
    ['less', ['retention: two years after the visit', 'retention: two years']],
    ['nothing', ['retention: two years', 'retention: "?"']],
    ['nothing first', ['retention: "?"', 'retention: two years']],
    ['no such field', ['retention: two years', 'licence: MIT']],
    ['several values', ['legalBasis: [consent, contract]', 'legalBasis: law']],
    ['other fields', ['dataSubjects: riders', 'dataSubjects: pedestrians']],
  ])('is not where one says %s', (_, fields) => expect(told(...fields)).toEqual([]))

  it('names all who say something', () => {
    expect(
      told('retention: two years', 'retention: two years', 'licence: MIT', 'retention: ten days'),
    ).toEqual([
      [
        'retention',
        'bikes/PURPOSE.md:2 two years',
        'bikes/PURPOSE-1.md:2 two years',
        'bikes/PURPOSE-3.md:2 ten days',
      ],
    ])
  })

  it('is told where the change touches one of them', () => {
    const all = [front('retention: two years'), other('retention: ten days')]
    const touching = (...touched: Declaration[]) => twinsOf(all, new Set(touched)).contradictions.length
    expect([touching(), ...all.map(declaration => touching(declaration))]).toEqual([0, 1, 1])
  })
})
