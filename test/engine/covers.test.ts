import { describe, expect, it } from 'vitest'
import { covers, uncoveredData } from '../../src/engine/coverage.ts'

/** A declaration at a path that names what it covers, if anything. */
const declaration = (path: string, patterns: readonly string[] = [], format = 'purpose-md') => ({
  format,
  source: { path },
  details: { covers: patterns.map(text => ({ fragment: { text } })) },
})

describe('a declaration covers', () => {
  it.each<[string, string, boolean]>([
    ['PURPOSE.md', 'a.csv', true],
    ['PURPOSE.md', 'deep/er/a.csv', true],
    ['data/PURPOSE.md', 'data/a.csv', true],
    ['data/PURPOSE.md', 'a.csv', false],
    ['data/PURPOSE.md', 'data.csv', false],
    ['data/PURPOSE.md', 'database/a.csv', false],
  ])('what stands beside it and below: %s, %s: %s', (path, file, expected) => {
    expect(covers(declaration(path), file)).toBe(expected)
    expect(covers({ ...declaration(path), details: {} }, file)).toBe(expected)
  })

  it('no files, where its format tells of none', () => {
    expect(covers(declaration('PURPOSE.md', [], 'privacy-register'), 'a.csv')).toBe(false)
    expect(covers(declaration('PURPOSE.md', ['a.csv'], 'privacy-register'), 'a.csv')).toBe(true)
  })

  it.each<[string, string, boolean]>([
    ['data/*.csv', 'data/a.csv', true],
    ['data/*.csv', 'data/deep/a.csv', false],
    ['data', 'data/deep/a.csv', true],
    ['data/', 'data/deep/a.csv', true],
    ['data//', 'data/a.csv', true],
    ['./data', 'data/a.csv', true],
    [' data ', 'data/a.csv', true],
    ['a./data', 'a./data/a.csv', true],
    // From the folder of the manifest as well.
    ['sub', 'meta/sub/a.csv', true],
    ['sub/*.csv', 'meta/sub/a.csv', true],
    ['sub', 'other/sub/a.csv', false],
    ['sub', 'meta/other/a.csv', false],
    ['eta/sub', 'meta/sub/a.csv', false],
    // Nothing where there is nothing to fit.
    ['', 'meta/a.csv', false],
    [' / ', 'meta/a.csv', false],
    ['./', 'meta/a.csv', false],
  ])('what %j names: %s: %s', (pattern, file, expected) => {
    expect(covers(declaration('meta/PURPOSE.md', [pattern]), file)).toBe(expected)
    expect(covers(declaration('meta/PURPOSE.md', ['none', pattern]), file)).toBe(expected)
  })

  it.each<[string, string, boolean]>([
    ['**/a/**/*.csv', 'x/a/y/b.csv', true],
    ['**/a/**/b/**/*.csv', 'x/a/y/b/c.csv', false],
    ['*a*.csv', 'bar.csv', true],
    ['*a*b*.csv', 'xaxbx.csv', false],
    ['*a*/*b*/*c*.csv', 'xa/xb/xc.csv', true],
    ['*a*/*b*b*/*c*.csv', 'xa/xbb/xc.csv', false],
    ['+(a).csv', 'a.csv', false],
    ['a(b).csv', 'a(b).csv', false],
    [`${'a'.repeat(196)}.csv`, `${'a'.repeat(196)}.csv`, true],
    [`${'a'.repeat(197)}.csv`, `${'a'.repeat(197)}.csv`, false],
    ['*.csv', `${'a'.repeat(496)}.csv`, true],
    ['*.csv', `${'a'.repeat(497)}.csv`, false],
  ])('nothing by a pattern that takes long to fit: %s, %s: %s', (pattern, file, expected) =>
    expect(covers(declaration('PURPOSE.md', [pattern]), file)).toBe(expected),
  )
})

describe('data in bulk', () => {
  const named = (name: (at: number) => string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => name(at))
  const uncovered = (present: string[], touched = present) =>
    uncoveredData({ touched, present }, []).map(({ folder, files }) => [folder, files.length])

  it.each<[string, (at: number) => string, string]>([
    ['pictures', at => `set/${at}.jpg`, 'set'],
    ['labels', at => `set/labels/${at}.txt`, 'set'],
  ])('are %s', (_, name, folder) => {
    expect(uncovered(named(name, 24))).toEqual([])
    expect(uncovered(named(name, 25))).toEqual([[folder, 25]])
  })

  it('are not counted among other files, or in other folders', () => {
    const pictures = named(at => `set/${at}.jpg`, 24)
    expect(uncovered([...pictures, 'set/README.md', 'other/1.jpg', 'set/a.ts'], pictures)).toEqual([])
    expect(uncovered([...pictures, ...named(at => `set/${at}.csv`, 9)], pictures)).toEqual([])
  })
})
