import { describe, expect, it } from 'vitest'
import { subjectsOf } from '../../../src/engine/subject.ts'
import { retentionStated } from '../../../src/rules/retention-stated.ts'
import { declaredIn, detailsOf, misplaced, placeIn, purposesOf } from '../../support/declared.ts'

describe('Data Contract Specification', () => {
  it('maps usage, retention, licence and places', () => {
    const declared = declaredIn('data-contract/datacontract.yaml')
    expect(purposesOf(declared)).toEqual([
      [
        'declared',
        'Forecast the load of each district for the next day so that the grid desk can plan reserves.',
        ...placeIn(declared, 'Forecast'),
      ],
    ])
    expect(detailsOf(declared)).toEqual({
      limitations: ['Not for billing.'],
      retention: ['1 year', 'Readings are kept for one year'],
      controller: ['Energy desk'],
      licence: ['Internal licence 12', 'https://grid.example/licence'],
      covers: ['samples/readings.parquet'],
    })
    expect(misplaced(declared)).toEqual([['1', 'P']])
  })

  it('says that data kept without limit are, whatever stands beside it', () => {
    const declared = declaredIn('data-contract/unlimited/contract.yml')
    expect(detailsOf(declared).retention).toEqual(['unlimited'])
    expect(declared.details.retention?.[0]?.fragment.place().start).toMatchObject({ line: 11, column: 16 })
    const [subject] = subjectsOf({
      ...declared,
      purposes: declaredIn('data-contract/datacontract.yaml').purposes,
    })
    expect(subject && retentionStated.check(subject, { today: '', options: {} })[0]?.words?.span.text).toBe(
      'unlimited',
    )
  })

  it('takes the sample sentence of the specification for what it is', () => {
    const declared = declaredIn('data-contract/unlimited/contract.yml')
    expect(purposesOf(declared)).toEqual([['absent', ...placeIn(declared, 'usage')]])
  })

  it('has no purpose where only the description speaks, and says so beside it', () => {
    const declared = declaredIn('data-contract/no-usage/datacontract.yaml')
    expect(purposesOf(declared)).toEqual([['absent', ...placeIn(declared, 'description')]])
  })
})
