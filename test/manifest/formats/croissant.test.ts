import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../src/manifest/read.ts'
import { declaredIn, detailsOf, misplaced, placeIn, purposesOf } from '../../support/declared.ts'
import { manifest } from '../../support/fixtures.ts'

describe('Croissant', () => {
  it('maps use cases, one purpose each, and the rest of RAI', () => {
    const declared = declaredIn('croissant/croissant.json')
    expect(purposesOf(declared)).toEqual([
      [
        'declared',
        'Train a counting model that tells station staff where to send "mobile" gates',
        ...placeIn(declared, 'Train'),
      ],
      ['declared', 'Evaluate how well crowding on platforms is forecast', ...placeIn(declared, 'Evaluate')],
    ])
    expect(detailsOf(declared)).toEqual({
      limitations: ['Nights are not covered.'],
      dataCategories: ['Silhouettes, no faces'],
      licence: ['https://creativecommons.org/licenses/by/4.0/'],
      controller: ['Example Rail'],
      covers: ['data/counts.csv'],
    })
    expect(misplaced(declared)).toEqual([])
  })

  it('knows its terms as full IRIs', () => {
    const declared = declaredIn('croissant/iri/metadata.json')
    expect(purposesOf(declared)).toMatchObject([['declared', expect.stringContaining('hearing loss'), 7, 55]])
    expect(declared.shared.excludedFunctions.map(({ fragment }) => fragment.text)).toEqual([
      'Decisions on fitness for work',
    ])
    expect(misplaced(declared)).toEqual([])
  })

  it('points at the description where no use case is named, on a single line', () => {
    const declared = declaredIn('croissant/none/letters_croissant.json')
    expect(purposesOf(declared)).toEqual([['absent', 1, placeIn(declared, '"description"')[1]]])
    expect(detailsOf(declared)).toEqual({})
  })

  it.each(['rai:useCases', 'intendedUse', 'rai:datausecases', 'cr:dataUseCases'])(
    'takes %s for the use cases',
    key => {
      const text = JSON.stringify({
        '@context': {},
        conformsTo: 'http://mlcommons.org/croissant/1.0',
        [key]: 'Find potholes for road crews',
      })
      const result = readManifest(manifest(text, 'croissant.json'))
      expect(result.ok && result.value.map(({ purposes }) => purposes[0]?.statement?.fragment.text)).toEqual([
        'Find potholes for road crews',
      ])
    },
  )

  it('is told by content: other metadata.json are none of ours', () => {
    const read = (text: string) => {
      const result = readManifest(manifest(text, 'metadata.json'))
      return result.ok ? result.value.length : result.problems.map(({ id }) => id)
    }
    expect(read('{"@context": "https://schema.org", "@type": "Dataset", "description": "x"}')).toBe(0)
    expect(read('{"track_id": 1}')).toBe(0)
    expect(read('{"@context": {}, "conformsTo": "http://mlcommons.org/croissant/1.0", ')).toContain(
      'json-syntax',
    )
  })
})
