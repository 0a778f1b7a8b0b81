import { describe, expect, it } from 'vitest'
import { detailsOf } from '../support/declared.ts'
import { declarationOf } from '../support/fixtures.ts'

/** The retention of a data contract whose service level is told so. */
const kept = (level: string) => {
  const text = `apiVersion: v3.0.2\nkind: DataContract\nid: meals\nstatus: active\nversion: 1.0.0\ndescription: {purpose: Forecast meals in school canteens so that cooks order}\nslaProperties:\n  - ${level}\n`
  return detailsOf(declarationOf(text, 'meals.odcs.yaml')).retention
}

describe('a duration', () => {
  it.each([
    ['{property: retention, value: 3, unit: y}', '3 years'],
    ['{property: retention, value: 1, unit: d}', '1 day'],
    ['{property: retention, value: 2, unit: w}', '2 weeks'],
    ['{property: retention, value: 12, unit: Monate}', '12 Monate'],
    ['{property: retention, value: P1Y6M}', '1 year 6 months'],
    ['{property: retention, value: P2WT1H}', '2 weeks 1 hour'],
    ['{property: retention, value: 3}', '3'],
    ['{property: retention, value: as long as needed}', 'as long as needed'],
  ])('of %s is read as %j', (level, words) => expect(kept(level)).toEqual([words]))

  it('is none where no value is given', () => {
    expect(kept('{property: retention, unit: y}')).toBeUndefined()
    expect(kept('{property: latency, value: 3, unit: d}')).toBeUndefined()
  })
})
