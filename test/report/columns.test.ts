import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columnsOf, cut, cutAround, wrap } from '../../src/report/columns.ts'

const words = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('columnsOf', () => {
  it('knows at a glance what it would count', () => {
    for (let code = 0x20; code < 0x2100; code++) {
      const text = String.fromCodePoint(code)
      expect([code, columnsOf(text)]).toEqual([code, stringWidth(text)])
    }
  })
})

describe('cut', () => {
  it('never takes more columns than there are', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 50 }), (text, width) => {
        expect(columnsOf(cut(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })
  it('counts wide characters', () => {
    expect(cut('目的は目的は', 7)).toBe('目的は…')
    expect(cut('目的は', 6)).toBe('目的は')
  })
})

describe('cutAround', () => {
  it('keeps the words in sight and within the columns, for any line', () => {
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 20, max: 60 }), (before, middle, after, width) => {
        const line = before + middle + after
        const parts = cutAround(line, [before.length, before.length + middle.length], width)
        // A mark that joins with its neighbour may be counted on either side of the seam.
        const columns = columnsOf(parts.before) + columnsOf(parts.words) + columnsOf(parts.after)
        expect(columns).toBeLessThanOrEqual(width)
      }),
    )
  })
  it('cuts a line of 600 kB around the words, and in no time', () => {
    const line = `${'x'.repeat(300_000)}WORDS${'y'.repeat(300_000)}`
    expect(cutAround(line, [300_000, 300_005], 40)).toEqual({
      before: `…${'x'.repeat(20)}`,
      words: 'WORDS',
      after: `${'y'.repeat(13)}…`,
    })
    expect(cutAround(line, [0, 600_000], 10).words).toBe(`${'x'.repeat(9)}…`)
  })
})

describe('wrap', () => {
  it('hangs, loses nothing and keeps French marks with their words', () => {
    const text = 'Que faire : nommez « le type » ; puis les capacités !'
    const wrapped = wrap(text, 16, '  ', '    ')
    expect(wrapped.split('\n')).toEqual([
      '  Que faire :',
      '    nommez « le',
      '    type » ;',
      '    puis les',
      '    capacités !',
    ])
    expect(wrapped.replace(/\s+/g, ' ').trim()).toBe(text)
  })
})
