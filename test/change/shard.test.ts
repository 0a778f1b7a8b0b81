import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealt, dealtData, dealtManifests, shardFrom } from '../../src/change/shard.ts'
import { datasetFolderOf } from '../../src/manifest/data.ts'

describe('--shard', () => {
  it.each([
    ['1/1', { index: 1, count: 1 }],
    ['8/8', { index: 8, count: 8 }],
    ['256/256', { index: 256, count: 256 }],
  ])('%s is a part', (text, shard) => expect(shardFrom(text)).toEqual(shard))

  it.each(['', '0/8', '9/8', '8', '1/0', '-1/8', '1/257', '1,5/8', '2 / 8', 'a/b', '1/8/2'])(
    '“%s” is none',
    text => expect(() => shardFrom(text)).toThrow(/^--shard .*1\/8 to 8\/8/),
  )
})

const folder = fc.constantFrom('a', 'a/b', 'a/train', 'a/test', 'b', 'c/d/e', '')
const path = fc
  .tuple(folder, fc.constantFrom('x.csv', 'y.md', 'z.json'))
  .map(([at, name]) => (at === '' ? name : `${at}/${name}`))
const paths = fc.uniqueArray(path, { maxLength: 15 })

describe('shards', () => {
  it('hold everything once', () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 5 }), (all, count) => {
        for (const deal of [dealt, dealtManifests, dealtData]) {
          const shards = Array.from({ length: count }, (_, at) => deal(all, { index: at + 1, count }))
          expect(shards.flat().sort()).toEqual(all.toSorted())
        }
      }),
    )
  })

  it('keep a folder of manifests, and the parts of a dataset, together', () => {
    fc.assert(
      fc.property(paths, all => {
        const [one, two] = [1, 2].map(index => ({ index, count: 2 }))
        const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')))
        const apart = (deal: typeof dealtData, unitOf: (name: string) => string): void => {
          const units = [one, two].map(shard => new Set(shard && deal(all, shard).map(unitOf)))
          expect([...(units[0] ?? [])].filter(unit => units[1]?.has(unit))).toEqual([])
        }
        apart(dealtManifests, folderOf)
        apart(dealtData, datasetFolderOf)
      }),
    )
  })

  it('are dealt like cards, as `split -n r/2/3` deals lines', () =>
    expect(dealt(['a', 'b', 'c', 'd', 'e'], { index: 2, count: 3 })).toEqual(['b', 'e']))
})
