import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/rules/dates.ts'

describe('datesIn', () => {
  it.each([
    ['2026-11-27', ['2026-11-27']],
    // A month lasts to its end, also in February and in December.
    ['2027-02', ['2027-02-28']],
    ['2028-02', ['2028-02-29']],
    ['12/2026 or December 2026', ['2026-12-31']],
    ['27/11/2026, at the latest 1.3.2027', ['2026-11-27', '2027-03-01']],
    ['November 3rd, 2026', ['2026-11-03']],
    ['3 Nov. 2026', ['2026-11-03']],
    ['1er août 2026', ['2026-08-01']],
    ['22nd of May 2026 is not written so, 22nd May 2026 is', ['2026-05-31', '2026-05-22']],
    ['between 2026-01-01 and 2026-06-30', ['2026-01-01', '2026-06-30']],
  ])('reads in %j %j', (text, dates) => expect(datesIn(text)).toEqual(dates))

  it.each([
    ['january', 'jan', 'janvier', 'janv', '01'],
    ['february', 'feb', 'février', 'févr', '02'],
    ['march', 'mar', 'mars', 'mars', '03'],
    ['april', 'apr', 'avril', 'avr', '04'],
    ['may', 'may', 'mai', 'mai', '05'],
    ['june', 'jun', 'juin', 'juin', '06'],
    ['july', 'jul', 'juillet', 'juil', '07'],
    ['august', 'aug', 'août', 'aout', '08'],
    ['september', 'sept', 'septembre', 'sep', '09'],
    ['october', 'oct', 'octobre', 'oct', '10'],
    ['november', 'nov', 'novembre', 'nov', '11'],
    ['december', 'dec', 'décembre', 'dec', '12'],
  ])('knows %s, %s., %s and %s.', (english, short, french, abrégé, month) => {
    const texts = [`5 ${english} 2026`, `5 ${short}. 2026`, `5 ${french} 2026`, `5 ${abrégé}. 2026`]
    expect(texts.map(datesIn)).toEqual(texts.map(() => [`2026-${month}-05`]))
    expect(datesIn(`${english.toUpperCase()} 5, 2026`)).toEqual([`2026-${month}-05`])
  })

  it.each([
    // Days that no calendar has.
    '2026-02-30',
    '31/04/2026',
    '2026-00',
    '2026-13',
    'September 31, 2026',
    // Figures that are no dates.
    '12026-11-27',
    '2026-11-271',
    '127/11/2026',
    '27/11/20266',
    '2026 11 27',
    'order 2026-1',
    'smarch 2026',
    'May I ask?',
  ])('reads none in %j', text => expect(datesIn(text)).toEqual([]))
})
