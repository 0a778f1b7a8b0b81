import { describe, expect, it } from 'vitest'
import { LineMap } from '../../src/document/lines.ts'

describe('LineMap', () => {
  it('knows all three line breaks', () => {
    const map = new LineMap('a\nb\r\nc\rd')
    expect(map.count).toBe(4)
    expect(['a', 'b', 'c', 'd'].map((_, line) => map.startOf(line))).toEqual([0, 2, 5, 7])
  })

  it('gives 1-based lines and columns and clamps what is outside', () => {
    const map = new LineMap('ab\ncd')
    expect(map.position(4)).toEqual({ line: 2, column: 2, offset: 4 })
    expect(map.position(99)).toEqual({ line: 2, column: 3, offset: 5 })
    expect(map.position(-1)).toEqual({ line: 1, column: 1, offset: 0 })
  })

  it('has one line in an empty file', () => {
    expect(new LineMap('').position(0)).toEqual({ line: 1, column: 1, offset: 0 })
  })
})
