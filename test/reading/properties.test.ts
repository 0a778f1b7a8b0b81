import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/reading/decide.ts'
import { detectLanguage, read, readField } from '../../src/reading/read.ts'
import type { Span } from '../../src/reading/types.ts'
import { startWork } from '../support/work.ts'

const texts = readFileSync(new URL('../../corpus/purposes.dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => (JSON.parse(line) as { text: string }).text)

/** Ways to type the same words. */
const dresses: Record<string, (text: string) => string> = {
  'line breaks and no-break spaces': text => text.replaceAll(' ', '\u00a0\n'),
  'decomposed accents': text => text.normalize('NFD'),
  'composed accents': text => text.normalize('NFC'),
  'straight apostrophes': text => text.replaceAll('’', "'"),
  'typographic apostrophes': text => text.replaceAll("'", '’'),
  emphasis: text => text.replace(/\p{L}{4,}/gu, word => `**${word}**`),
  'underscore emphasis': text => text.replace(/(?<=^|\s)\p{L}{4,}(?=\s|$)/gu, word => `_${word}_`),
  'trailing newline': text => `${text}\n`,
  'zero width spaces': text => text.replace(/\p{L}{2}/gu, pair => `${pair[0]}\u200b${pair[1]}`),
  'soft hyphens': text => text.replace(/\p{L}{6}/gu, word => `${word.slice(0, 3)}\u00ad${word.slice(3)}`),
  'bidirectional marks': text => `\u202a${text}\u202c`,
}

const spansOf = (reading: ReturnType<typeof read>): Span[] =>
  Object.values(reading)
    .flat()
    .filter((value): value is Span => typeof value === 'object' && value !== null && 'start' in value)

describe('a reading', () => {
  it.each(Object.keys(dresses))('does not depend on %s', name => {
    const dress = dresses[name] as (text: string) => string
    for (const text of texts) expect(decide(read(dress(text))), text).toEqual(decide(read(text)))
  })

  it('quotes the text it read', () => {
    for (const text of texts) {
      for (const span of spansOf(read(text))) expect(span.text).toBe(text.slice(span.start, span.end))
    }
  })

  it('never throws and is the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        expect(read(text)).toEqual(read(text))
        for (const role of ['systemType', 'capability', 'operationalUse', 'researchObjective'] as const)
          readField(text, role)
      }),
      { numRuns: 300 },
    )
  })

  it('follows from any mixture of words of the corpus', () => {
    const words = texts.flatMap(text => text.split(' '))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), list => {
        const reading = read(list.join(' '))
        const { verdict, reasons } = decide(reading)
        expect(reasons.length === 0).toBe(verdict === 'accept')
        for (const span of spansOf(reading)) expect(span.text).toBe(reading.text.slice(span.start, span.end))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'a',
    "'",
    '(',
    '* ',
    '\n',
    '. ',
    'détecter les vélos, ',
    'and ',
    '\u0301',
    '\u{1f600}',
    'any other purpose ',
  ])('takes linear time on a megabyte of %j', piece => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const work = startWork()
    expect(decide(read(text)).verdict).toBe('block')
    readField(text, 'capability')
    expect(work()).toBeLessThan(5000)
  })
})

describe('detectLanguage', () => {
  it('tells French from English', () => {
    expect(detectLanguage('Détecter les chutes des résidents la nuit')).toBe('fr')
    expect(detectLanguage('Detect falls of residents at night and call the nurse')).toBe('en')
  })

  it('never decides a verdict', () => {
    for (const text of texts) expect(decide(read(text, 'fr'))).toEqual(decide(read(text, 'en')))
  })
})
