import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMarked, markerFor, topicMarkerIn } from '../../src/report/marker.ts'
import { startWork } from '../support/work.ts'

const MARKER = '<!-- purpose-gate:1 0123abcd-4567cdef -->'
const OF_ANOTHER = '<!-- purpose-gate:1 other 0123abcd-4567cdef -->'

describe('a marker', () => {
  it('is known at the end of a body, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\n', '\r\n  '), (text, end) => {
        expect(topicMarkerIn(`${text}\n\n${MARKER}${end}`, '')).toBe(MARKER)
        expect(isMarked(`${text}\n\n${markerFor('summary', 'a')}${end}`, 'summary', 'a')).toBe(true)
      }),
    )
  })

  it('that is quoted, or of another gate or kind, is none', () => {
    expect(topicMarkerIn(`> ${MARKER}\n\nWhat is this?`, '')).toBeUndefined()
    expect(topicMarkerIn(OF_ANOTHER, '')).toBeUndefined()
    expect(topicMarkerIn(MARKER, 'other')).toBeUndefined()
    expect(isMarked(markerFor('summary', ''), 'review', '')).toBe(false)
    expect(isMarked(markerFor('summary', ''), 'summary', 'a')).toBe(false)
  })

  it('is looked for in a time that grows with the body', () => {
    const bodies = [MARKER, '<!-- purpose-gate:1 ', `${MARKER}${' '.repeat(60_000)}`].map(text =>
      `${text.repeat(Math.ceil(65_000 / text.length))}x`.slice(-65_536),
    )
    const work = startWork()
    for (const body of bodies) expect(topicMarkerIn(body, '')).toBeUndefined()
    expect(work()).toBeLessThan(2000)
  })
})
