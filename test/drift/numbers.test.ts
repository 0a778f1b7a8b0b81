import { describe, expect, it } from 'vitest'
import { isNumeral, quantitiesOf, quantityShift } from '../../src/drift/numbers.ts'
import { tokenize } from '../../src/reading/text.ts'

describe('quantities', () => {
  it.each<[string, [string, number, string][]]>([
    ['keep two hundred photos', [['two hundred', 200, 'plain']]],
    ['twenty two cars', [['twenty two', 22, 'plain']]],
    ['deux mille voitures', [['deux mille', 2000, 'plain']]],
    ['12 hundred', [['12 hundred', 1200, 'plain']]],
    // A figure behind a number in words is another number.
    [
      'ten 5',
      [
        ['ten', 10, 'plain'],
        ['5', 5, 'plain'],
      ],
    ],
    ['kept for a week', [['a week', 7, 'duration']]],
    ['une année', [['une année', 365, 'duration']]],
    ['for 24 hours', [['24 hours', 1, 'duration']]],
    ['for 3 quarters', [['3 quarters', 273, 'duration']]],
    // An age is no time that passes.
    ['aged 18 years', [['18 years', 18 * 365, 'plain']]],
    ['at least 18 photos', [['18', 18, 'floor']]],
    ['a photo', []],
    ['photos', []],
  ])('of %j', (text, expected) => {
    const found = quantitiesOf(text, tokenize(text))
    expect(found.map(({ text, value, kind }) => [text, value, kind])).toEqual(expected)
  })

  it('are numerals when they are written out', () => {
    expect(['seven', 'sept', 'mille', 'cars', 'constructor'].map(isNumeral)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a shift of quantities', () => {
  const shift = (base: string, head: string) => {
    const ground = (text: string) => ({ clean: text, tokens: tokenize(text) })
    const found = quantityShift(ground(base), ground(head))
    return found && `${found.way} ${found.words}`
  }

  it.each([
    ['kept 2 years', 'kept 5 years', 'wider 5 years'],
    ['kept 5 years', 'kept 2 years', 'narrower 2 years'],
    // A lower floor lets more in.
    ['at least 18 photos', 'at least 12 photos', 'wider 12'],
    ['at least 12 photos', 'at least 18 photos', 'narrower 18'],
    ['kept 2 years', 'kept for years', 'gone 2 years'],
    ['kept for years', 'kept 2 years', 'new 2 years'],
    // A range is as wide as its ends are apart; other numbers beside one another are no range.
    ['between 10 and 20 cars', 'between 5 and 30 cars', 'wider 5'],
    ['between 5 and 30 cars', 'between 10 and 20 cars', 'narrower 10'],
    ['in 3 towns, kept 2 years', 'in 5 towns, kept 2 years', 'wider 5'],
    // Years are compared with years.
    ['in 3 towns', 'kept 2 years', undefined],
    ['cars', 'bicycles', undefined],
    // The same in other words.
    ['kept two years', 'kept 24 months', undefined],
    ['kept a month', 'kept 30 days', undefined],
    ['kept 2 years', 'kept 23 months', 'narrower 23 months'],
  ])('from %j to %j: %s', (base, head, expected) => expect(shift(base, head)).toBe(expected))
})
