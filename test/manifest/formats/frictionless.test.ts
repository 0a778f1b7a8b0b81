import { describe, expect, it } from 'vitest'
import { declaredIn, detailsOf, misplaced, placeIn, purposesOf } from '../../support/declared.ts'

describe('Frictionless', () => {
  it('may carry a purpose of its own, and commas behind the last item', () => {
    const declared = declaredIn('frictionless/datapackage.json')
    expect(purposesOf(declared)).toEqual([
      ['declared', expect.stringMatching(/^Locate crossings/), ...placeIn(declared, 'Locate')],
    ])
    expect(detailsOf(declared)).toEqual({
      licence: ['ODbL-1.0', 'Open Database License'],
      covers: ['data/levels.csv'],
    })
    expect(misplaced(declared)).toEqual([])
  })

  it('takes the sentences of a description that state a purpose, and says what they are', () => {
    const declared = declaredIn('frictionless/twin/datapackage.yaml')
    expect(purposesOf(declared)).toEqual([
      ['fallback', expect.stringMatching(/^Used by .* next week\.$/), ...placeIn(declared, 'Used')],
    ])
    expect(misplaced(declared)).toEqual([])
  })

  it('declares nothing when it is empty', () => {
    const declared = declaredIn('frictionless/empty/datapackage.json')
    expect(purposesOf(declared)).toEqual([['absent', ...placeIn(declared, '"description"')]])
    expect(detailsOf(declared)).toEqual({ covers: ['a.csv', 'b.csv'] })
  })
})
