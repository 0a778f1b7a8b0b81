import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/document/source.ts'
import { applyEdit, replacementOf } from '../../src/engine/edit.ts'

const edit = { first: 2, last: 3, text: 'x\ny\nz' }

describe('applyEdit', () => {
  it.each(['\n', '\r\n', '\r'])('replaces whole lines and keeps the line breaks %j', ending => {
    const text = ['a', 'b', 'c', 'd', ''].join(ending)
    expect(applyEdit(sourceOf('f', text), edit)).toBe(['a', 'x', 'y', 'z', 'd', ''].join(ending))
  })

  it('leaves the end of a file without a line break as it is', () => {
    expect(applyEdit(sourceOf('f', 'a\nb\nc'), edit)).toBe('a\nx\ny\nz')
    expect(applyEdit(sourceOf('f', 'a\nb\nc\n'), { first: 3, last: 3, text: '' })).toBe('a\nb\n\n')
  })
})

describe('replacementOf', () => {
  it('ends before the last line break', () => {
    const { place } = replacementOf(sourceOf('f', 'a\r\nb\r\nc\r\nd\r\n'), edit)
    expect([place.start, place.end].map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 2],
    ])
  })
})
