import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../src/manifest/read.ts'
import { declarationsIn, detailsOf, misplaced, placeIn, purposesOf } from '../../support/declared.ts'
import { fixtures } from '../../support/fixtures.ts'

describe('CycloneDX', () => {
  const declared = declarationsIn('cyclonedx/aibom.json')
  const [model, data, inner] = declared
  if (!model || !data || !inner) throw new Error('three declarations')

  it('holds one declaration a model or set of data, at any depth', () => {
    expect(declared.map(({ path, title }) => [path, title?.fragment.text])).toEqual([
      ['components[1]', 'wound-grader'],
      ['components[2]', 'wounds'],
      ['components[2].components[0]', 'inner'],
    ])
  })

  it('takes use cases for the purpose; tasks and architectures are codes', () => {
    expect(purposesOf(model)).toEqual([
      [
        'declared',
        expect.stringMatching(/pressure sores/),
        ...placeIn(model, 'Grade photographs of pressure'),
      ],
    ])
    expect(detailsOf(model)).toEqual({
      intendedUsers: ['Nurses of the home care service'],
      limitations: ['Dark skin is rare in the data'],
      tasks: ['code image-classification', 'code CNN'],
      licence: ['Apache-2.0'],
      controller: ['Example Hospital'],
    })
    expect(detailsOf(data)).toEqual({ dataCategories: ['health'] })
    expect(purposesOf(data)).toEqual([
      ['absent', ...placeIn(data, '"description": "Photographs of wounds."')],
    ])
    expect(purposesOf(inner)).toEqual([['absent', ...placeIn(inner, '"useCases": []')]])
    expect(declared.flatMap(misplaced)).toEqual([])
  })

  it('leaves bills of software alone', () => {
    const [software] = fixtures('formats/cyclonedx/software')
    expect(software && readManifest(software)).toEqual({ ok: true, value: [] })
  })
})
