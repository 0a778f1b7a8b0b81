import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { languageOf, topicsOf } from '../../src/report/topic.ts'
import { manifest } from '../support/fixtures.ts'

const judgement = judge({ manifests: [manifest('# Purpose\n\nTODO\n')] })
const [judged] = judgement.manifests
const [found] = judged?.findings ?? []
if (!judged || !found) throw new Error('no finding')

const place = (first: number, last: number, column = 5): Finding['place'] => ({
  start: { offset: 0, line: first, column: 1 },
  end: { offset: 0, line: last, column },
})
const edit = (first: number, last: number) => ({ first, last, text: 'new' })
const finding = (more: Partial<Finding>): Finding => ({ ...found, ...more })

/** Topics as their rules, lines and level. */
const topics = (...findings: Finding[]) =>
  topicsOf({ ...judgement, manifests: [{ ...judged, findings }] }).map(
    ({ findings, lines: { first, last }, level }) => [
      findings.map(({ rule }) => rule).join(' '),
      first,
      last,
      level,
    ],
  )

describe('findings on one value', () => {
  it('are one topic, as grave as the gravest of them', () => {
    const review = finding({ rule: 'purpose-legitimate', level: 'review', place: place(3, 4) })
    expect(topics(review)).toEqual([['purpose-legitimate', 3, 4, 'review']])
    expect(topics(review, finding({ place: place(5, 5) }))).toEqual([
      ['purpose-legitimate purpose-declared', 3, 5, 'block'],
    ])
    expect(topics(review, finding({ at: 'purposes[1]', place: place(9, 9) }))).toHaveLength(2)
  })

  it('are none where they only advise', () => {
    expect(topics(finding({ level: 'advise' }))).toEqual([])
  })

  it('do not touch the line at whose start they end', () => {
    expect(topics(finding({ place: place(3, 5, 1) }))).toEqual([['purpose-declared', 3, 4, 'block']])
    expect(topics(finding({ place: place(3, 3, 1) }))).toEqual([['purpose-declared', 3, 3, 'block']])
  })

  it('stand on the lines that the first edit changes; an edit elsewhere is a topic of its own', () => {
    const here = finding({ place: place(3, 3), edit: edit(3, 4) })
    expect(topics(here, finding({ rule: 'purpose-bounded', place: place(3, 3) }))).toEqual([
      ['purpose-declared purpose-bounded', 3, 4, 'block'],
    ])
    for (const elsewhere of [edit(1, 2), edit(4, 4)])
      expect(
        topics(here, finding({ rule: 'reading-confirmed', place: place(3, 4), edit: elsewhere })),
      ).toEqual([
        ['purpose-declared', 3, 4, 'block'],
        ['reading-confirmed', elsewhere.first, elsewhere.last, 'block'],
      ])
  })
})

describe('the language of a judgement', () => {
  it('is that of its first declaration, else English', () => {
    const french = manifest('---\nlanguage: fr\npurpose: TODO\n---\n', 'b/PURPOSE.md')
    expect(languageOf(judge({ manifests: [french, manifest('TODO\n')] }))).toBe('fr')
    expect(languageOf(judge({ manifests: [] }))).toBe('en')
  })
})
