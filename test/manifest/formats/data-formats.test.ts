import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../src/document/source.ts'
import { FORMATS } from '../../../src/manifest/formats/index.ts'
import { readManifest } from '../../../src/manifest/read.ts'
import { fixtures } from '../../support/fixtures.ts'
import { startWork } from '../../support/work.ts'

const all = fixtures('.').map(({ path, bytes }) => ({ path, bytes, text: new TextDecoder().decode(bytes) }))

/** Formats of data, each with a folder of fixtures that all hold it. */
const STRUCTURED = FORMATS.map(({ id }) => id).filter(id =>
  all.some(({ path }) => path.startsWith(`fixtures/formats/${id}/`) && !path.endsWith('.md')),
)

describe('formats', () => {
  it('of data have fixtures, and each fixture of a format is recognised as it', () => {
    expect(STRUCTURED).toHaveLength(9)
    const found = all
      .filter(({ path }) => STRUCTURED.includes(path.split('/')[2] ?? '') && !path.includes('/software/'))
      .map(({ path, bytes }) => {
        const read = readManifest({ path, bytes })
        return [path.split('/')[2], read.ok && read.value[0]?.format]
      })
    expect(found.length).toBeGreaterThan(20)
    expect(found.filter(([folder, format]) => folder !== format)).toEqual([])
  })

  it.each([
    ['quotes', '"'.repeat(900_000)],
    ['keys', '"kind": '.repeat(110_000)],
    ['lines of keys', 'kind: \n'.repeat(120_000)],
    ['contexts', `"@context" ${'"conformsTo": '.repeat(60_000)}`],
    ['types', `"@context" "cr:x" ${'"@type": ['.repeat(90_000)}`],
    ['colons', `"@context" "@type": "Dataset" "${':'.repeat(800_000)}`],
    ['slots', 'purposes:\n'.repeat(90_000)],
    ['blanks', ' '.repeat(900_000)],
    ['blank lines', '\n'.repeat(900_000)],
    ['dashes', '- '.repeat(450_000)],
    ['slashes', `"id": "${'a/'.repeat(400_000)}`],
  ])(
    'are told in linear time from %s',
    (_, text) => {
      const source = sourceOf('datapackage.json', text)
      const work = startWork()
      for (const format of FORMATS) format.recognises(source)
      expect(work()).toBeLessThan(20_000)
    },
    60_000,
  )
})
