import { describe, expect, it } from 'vitest'
import { declaredIn, detailsOf, misplaced, placeIn, purposesOf } from '../../support/declared.ts'

describe('Kaggle', () => {
  it('has no purpose in a subtitle that describes the data; keywords are codes', () => {
    const declared = declaredIn('kaggle/dataset-metadata.json')
    expect(purposesOf(declared)).toEqual([['absent', ...placeIn(declared, '"description"')]])
    expect(detailsOf(declared)).toEqual({
      tasks: ['code image classification', 'code biology'],
      licence: ['CC0-1.0'],
      covers: ['leaves.zip'],
    })
    expect(misplaced(declared)).toEqual([])
  })

  it('is read inside the wrapper of a download, across escapes', () => {
    const declared = declaredIn('kaggle/wrapped/dataset-metadata.json')
    expect(declared.path).toBe('info')
    expect(purposesOf(declared)).toEqual([
      ['fallback', expect.stringMatching(/^Train a model/), ...placeIn(declared, 'Train')],
    ])
    const statement = declared.purposes[0]?.statement?.fragment
    const at = statement?.text.indexOf('cardiac') ?? 0
    expect(statement?.place(at).start.column).toBe(placeIn(declared, 'cardiac')[1])
    expect(misplaced(declared)).toEqual([])
  })
})
