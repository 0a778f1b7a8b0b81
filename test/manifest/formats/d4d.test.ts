import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../src/manifest/read.ts'
import {
  declarationsIn,
  declaredIn,
  detailsOf,
  misplaced,
  placeIn,
  purposesOf,
} from '../../support/declared.ts'
import { manifest } from '../../support/fixtures.ts'

describe('D4D', () => {
  it('takes the answer to a purpose, not its description beside it; a byte-order mark moves nothing', () => {
    const declared = declaredIn('d4d/voices.yaml')
    expect(purposesOf(declared)).toEqual([
      [
        'declared',
        'Develop a model able to detect vocal fold disorders from recordings for the doctors of the clinic.',
        ...placeIn(declared, 'Develop'),
      ],
      ['declared', 'Measure how voice changes after surgery', ...placeIn(declared, 'Measure')],
    ])
    expect(detailsOf(declared)).toEqual({
      dataCategories: ['Health of patients'],
      retention: ['10 years'],
      licence: ['Access on request'],
      funding: ['Example Fund'],
    })
    expect(declared.shared.excludedFunctions.map(({ fragment }) => fragment.text)).toEqual([
      'Telling people by their voice',
    ])
    expect(misplaced(declared)).toEqual([['10', 'P1']])
  })

  it('reads each dataset of a collection', () => {
    const declared = declarationsIn('d4d/collection/all.yaml')
    expect(declared.map(({ title }) => title?.fragment.text)).toEqual(['One', 'Two'])
    expect(declared.flatMap(purposesOf)).toEqual([
      ['declared', 'Predict falls of residents for the night staff of the home', 5, 21],
      ['absent', 9, 7],
    ])
  })

  it('leaves the schema of the format alone', () => {
    const schema = 'classes:\n  Dataset:\n    attributes:\n      purposes:\n      tasks:\n      instances:\n'
    expect(readManifest(manifest(schema, 'schema.yaml'))).toEqual({ ok: true, value: [] })
  })
})
