import { describe, expect, it } from 'vitest'
import { subjectsOf } from '../../../src/engine/subject.ts'
import { readManifest } from '../../../src/manifest/read.ts'
import { retentionStated } from '../../../src/rules/retention-stated.ts'
import { declarationsIn, declaredIn, detailsOf, purposesOf, wordsInFile } from '../../support/declared.ts'
import { manifest } from '../../support/fixtures.ts'

const CONTEXT = { today: '', options: {} }

describe('ODCS', () => {
  it('maps purpose, use, retention, personal columns and links', () => {
    const declared = declaredIn('odcs/orders.odcs.yaml')
    expect(purposesOf(declared)).toEqual([
      [
        'declared',
        'Detect refund fraud in returned orders\nso that the returns desk can check them by hand.',
        10,
        5,
      ],
    ])
    expect(detailsOf(declared)).toEqual({
      conditionsOfUse: ['Read by the returns desk every morning.'],
      retention: ['3 years'],
      dataCategories: ['buyer_email', 'iban'],
      transparency: ['https://shop.example/privacy'],
      licence: ['https://shop.example/terms'],
      controller: ['Example Shop'],
    })
    expect(declared.shared.regime?.regime).toBe('operational')
    expect(declared.title?.fragment.text).toBe('returns')
  })

  it('places each value, and both halves of a duration', () => {
    const declared = declaredIn('odcs/orders.odcs.yaml')
    expect(wordsInFile(declared).filter(([word, inFile]) => word !== inFile)).toEqual([])
    const [retention] = declared.details.retention ?? []
    const { start, end } = retention?.fragment.place() ?? declared.place
    expect([start.line, start.column]).toEqual([34, 12])
    expect([end.line, declared.source.text.slice(end.offset - 1, end.offset)]).toEqual([35, 'y'])
  })

  it('reads ISO durations as rules do, and Windows line breaks', () => {
    const declared = declaredIn('odcs/any-name/parcels.yaml')
    expect(purposesOf(declared)).toEqual([['absent', 5, 1]])
    const [retention] = declared.details.retention ?? []
    expect(retention?.fragment.text).toBe('1 year 6 months')
    expect(retention?.fragment.place().start).toMatchObject({ line: 8, column: 10 })
    const [subject] = subjectsOf(declared)
    expect(subject && retentionStated.check(subject, CONTEXT)).toEqual([])
  })

  it('takes the use for the purpose where the purpose only names the data', () => {
    expect(purposesOf(declaredIn('odcs/v2/quantum.yml'))).toEqual([
      [
        'fallback',
        'Forecast the number of parcels per depot so that planners can staff the night shift.',
        12,
        5,
      ],
    ])
  })

  it('reads every document of a file', () => {
    const declared = declarationsIn('odcs/several/two.yaml')
    expect(declared.map(({ path }) => path)).toEqual(['[0]', '[1]'])
    expect(declared.flatMap(purposesOf)).toEqual([
      ['declared', 'Route complaints of tenants to the right office of the housing association', 6, 12],
      ['absent', 12, 3],
    ])
  })

  it('is told by kind and version, not by name', () => {
    const read = (text: string, path = 'a/contract.yaml') => {
      const result = readManifest(manifest(text, path))
      return result.ok ? result.value.map(({ format }) => format) : result.problems.map(({ id }) => id)
    }
    expect(read('kind: DataContract\ntemplate_version: 0.0.2\ntype: Table\n')).toEqual([])
    expect(read('kind: DataContract\napiVersion: v3.1.0\n')).toEqual(['odcs'])
    expect(read('kind: DataContract\napiVersion: v3.1.0\na: [\n')).toEqual(['yaml-syntax'])
    expect(read('kind: DataContract\napiVersion: v3.1.0\n', '.github/x.yml')).toEqual([])
    expect(read('a: 1\n', 'x.odcs.yaml')).toEqual(['odcs'])
  })
})
