import { describe, expect, it } from 'vitest'
import { durationsIn } from '../../src/rules/durations.ts'

/** Months, to two decimals. */
const months = (text: string) => durationsIn(text).map(duration => Number(duration.toFixed(2)))

describe('durationsIn', () => {
  it.each([
    ['73 hours, 730 heures, 1 hour, une heure', [0.1, 1, 0, 0]],
    ['365 days, 1 day, 73 jours, un jour', [12, 0.03, 2.4, 0.03]],
    ['52 weeks, 1 week, 13 semaines, une semaine', [12, 0.23, 3, 0.23]],
    ['18 months, 1 month, six mois', [18, 1, 6]],
    ['2 years, one year, 3 ans, un an, 2 années, une année', [24, 12, 36, 12, 24, 12]],
    ['TWO Years', [24]],
    ['10years', [120]],
    ['999999 days', [32876.68]],
  ])('measures %j in months', (text, expected) => expect(months(text)).toEqual(expected))

  it('knows the numbers up to twelve in both languages', () => {
    const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
    const french = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
    const counted = Array.from({ length: 12 }, (_, index) => [index + 1])
    expect(english.map(word => months(`${word} months`))).toEqual(counted)
    expect(french.map(word => months(`${word} mois`))).toEqual(counted)
  })

  it.each([
    'as long as necessary',
    'for years',
    'many months',
    'phone years',
    'B2 years',
    '1234567 days',
    '2 yearsold',
    '2 annéesà',
    'années 2',
  ])('measures nothing in %j', text => expect(months(text)).toEqual([]))
})
