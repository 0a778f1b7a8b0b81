import { describe, expect, it } from 'vitest'
import { uncoveredData } from '../../src/engine/coverage.ts'
import { judge } from '../../src/engine/judge.ts'
import { dataKindOf } from '../../src/manifest/data.ts'
import { declarationOf, manifest } from '../support/fixtures.ts'

const CROWDING =
  'Measure how crowded platforms are from photographs of trains, so that station staff can direct passengers.'
const declared = (path: string, fields = '') =>
  declarationOf(`---\npurpose: ${CROWDING}\n${fields}---\n`, path)
const many = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/${index}.jpg`)

describe('dataKindOf', () => {
  it.each([
    ['data/a.csv', 'table'],
    ['data/a.csv.gz', 'table'],
    ['data/a.PARQUET', 'table'],
    ['data/images.dvc', 'table'],
    ['data/photos.tar.gz', 'archive'],
    ['photos/1.jpg', 'media'],
    ['set/labels/train/1.txt', 'label'],
    ['set/test/1.csv', 'table'],
    ['src/main.ts', undefined],
    ['docs/shots/1.png', undefined],
    ['test/fixtures/a.csv', undefined],
    ['test/a.csv', undefined],
    ['pkg/__snapshots__/a.jsonl', undefined],
    ['vendor/x/a.csv', undefined],
    ['.csv', undefined],
    ['README', undefined],
  ])('%s is %s', (path, kind) => {
    expect(dataKindOf(path)).toBe(kind)
  })
})

describe('uncoveredData', () => {
  const uncovered = (touched: string[], declarations = [declared('covered/PURPOSE.md')], present = touched) =>
    uncoveredData({ touched, present }, declarations).map(({ folder, files }) => [folder, files.length])

  it('groups the files of a dataset, however it is cut up', () => {
    expect(
      uncovered(['a/train/x.csv', 'a/test/y.csv', 'a/date=2024-01-01/z.parquet', 'b/c.jsonl', 'd.csv']),
    ).toEqual([
      ['a', 3],
      ['b', 1],
      ['', 1],
    ])
  })

  it('covers the folder of a declaration and all below it', () => {
    expect(uncovered(['covered/a.csv', 'covered/deep/er/b.csv', 'covered-not/c.csv'])).toEqual([
      ['covered-not', 1],
    ])
  })

  it('covers what `covers` names, from the root or from its folder, and nothing else then', () => {
    const declarations = [declared('meta/PURPOSE.md', 'covers: [data/**/*.csv, sub, /x]\n')]
    expect(
      uncovered(['data/a/b.csv', 'meta/sub/c.csv', 'meta/d.csv', 'data/e.parquet'], declarations),
    ).toEqual([
      ['data', 1],
      ['meta', 1],
    ])
  })

  it('is not held up by a pattern of the change, which then covers nothing', () => {
    const name = `${'a'.repeat(200)}!.csv`
    const hostile = ['*a'.repeat(30), '+(+(a))', '**/'.repeat(20), `${'a'.repeat(201)}*`]
    for (const pattern of hostile)
      expect(uncovered([name], [declared('PURPOSE.md', `covers: ["${pattern}b"]\n`)])).toEqual([['', 1]])
    const usual = declared('PURPOSE.md', 'covers: ["**/train/**/*.csv", "{a,b}/part-*-of-*.parquet"]\n')
    expect(uncovered(['x/train/y/z.csv', 'b/part-1-of-2.parquet'], [usual])).toEqual([])
  }, 5_000)

  it('takes pictures for data only in bulk, counted over all that is there', () => {
    expect(uncovered(many('photos', 24))).toEqual([])
    expect(uncovered(many('photos', 25))).toEqual([['photos', 25]])
    expect(uncovered(['photos/0.jpg'], [], many('photos', 100))).toEqual([['photos', 1]])
  })
})

describe('data that no declaration covers', () => {
  it('gives one finding a dataset, on its first file, with a declaration to start from', () => {
    const { verdict, manifests } = judge({
      manifests: [],
      dataTouched: ['data/b.csv', 'data/a.csv'],
      dataPresent: ['data/a.csv', 'data/b.csv'],
    })
    expect(verdict).toBe('blocked')
    expect(manifests.map(({ path, findings }) => [path, findings.map(({ rule, at }) => [rule, at])])).toEqual(
      [['data/a.csv', [['purpose-declared', 'data:data']]]],
    )
  })

  it('is covered by a declaration that the change leaves alone', () => {
    const { verdict } = judge({
      manifests: [],
      neighbours: [manifest(`---\npurpose: ${CROWDING}\n---\n`, 'data/PURPOSE.md')],
      dataTouched: ['data/a.csv'],
      dataPresent: ['data/a.csv'],
    })
    expect(verdict).toBe('nothing-to-check')
  })
})
