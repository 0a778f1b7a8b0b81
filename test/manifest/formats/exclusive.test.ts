import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../../src/document/source.ts'
import { FORMATS } from '../../../src/manifest/formats/index.ts'
import { fixtures } from '../../support/fixtures.ts'

const FILES = ['accepted', 'refused', 'unreadable', 'formats'].flatMap(fixtures)

describe('a text is of one format at most', () => {
  it.each(FILES.map(file => [file.path, file] as const))('%s', (path, { bytes }) => {
    const source = decodeSource(path, bytes)
    if (!source.ok) return
    const formats = FORMATS.filter(format => format.recognises(source.value)).map(({ id }) => id)
    expect(formats.length).toBeLessThanOrEqual(1)
    // What a folder of `fixtures/formats` holds is of that format, or of none.
    const folder = /^fixtures\/formats\/([^/]+)/.exec(path)?.[1]
    if (folder && formats.length > 0) expect(formats).toEqual([folder])
  })
})

it('every format has a fixture', () => {
  const shown = new Set(
    FILES.flatMap(({ path, bytes }) => {
      const source = decodeSource(path, bytes)
      return source.ok ? FORMATS.filter(format => format.recognises(source.value)).map(({ id }) => id) : []
    }),
  )
  expect([...shown].sort()).toEqual(FORMATS.map(({ id }) => id).sort())
})
