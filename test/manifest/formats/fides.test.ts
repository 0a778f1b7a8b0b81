import { describe, expect, it } from 'vitest'
import { declarationsIn, detailsOf, misplaced, placeIn, purposesOf } from '../../support/declared.ts'

describe('Fides', () => {
  const declared = declarationsIn('fides/.fides/systems.yml')

  it('holds one declaration a privacy declaration, each with its own path', () => {
    expect(declared.map(({ path }) => path)).toEqual([
      'system[0].privacy_declarations[0]',
      'system[0].privacy_declarations[1]',
      'system[1]',
    ])
    expect(declared.map(({ title }) => title?.fragment.text)).toEqual([
      'Mail triage',
      'Mail triage',
      'Archive',
    ])
  })

  it('takes the name for the purpose and never the code of the data use', () => {
    const [first, second, third] = declared.map(purposesOf)
    expect(first).toEqual([['declared', 'Route letters of residents to the office in charge', 9, 15]])
    expect(second).toEqual([['absent', 19, 9]])
    expect(third).toEqual([
      ['absent', ...(declared[2] ? placeIn(declared[2], 'privacy_declarations: []') : [])],
    ])
    expect(declared[1] && detailsOf(declared[1]).tasks).toEqual(['code train_ai_system'])
  })

  it('maps what the declaration says and what it inherits from the system', () => {
    expect(declared[0] && detailsOf(declared[0])).toEqual({
      tasks: ['code essential.service'],
      dataCategories: ['code user.contact', 'code user.content.private'],
      dataSubjects: ['code citizen'],
      legalBasis: ['Public interest'],
      retention: ['3 months'],
      dpia: ['https://town.example/dpia/7'],
      controller: ['Citizen desk'],
      transparency: ['https://town.example/privacy'],
    })
    expect(declared.flatMap(misplaced)).toEqual([])
  })
})
