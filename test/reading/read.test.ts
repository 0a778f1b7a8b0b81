import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/reading/analysis.ts'
import { decide } from '../../src/reading/decide.ts'
import { read, readField, readWith } from '../../src/reading/read.ts'
import { type Chances, type Seen, sightOf } from '../support/sight.ts'

/** A text that is left to the model, read by one that sees what a test says. */
function seenIn(text: string, chances: Chances, seen: Seen = {}) {
  const a = analyse(text)
  return readWith(sightOf(a, seen, chances), a)
}

const TEXT = 'We want the box to sort the letters of the town'
const USE: Seen = { use: { 'sort the letters of the town': 0.9 } }

/** The case, or the main reason against it. */
const verdictIn = (...args: Parameters<typeof seenIn>): string => {
  const reading = seenIn(...args)
  return decide(reading).reasons[0] ?? reading.regime
}

describe('the outcome', () => {
  it.each<[Chances, string]>([
    [{ operational: 0.6, 'no-purpose': 0.4 }, 'operational'],
    [{ operational: 0.4, 'no-purpose': 0.6 }, 'no-purpose'],
    // The side that is likelier, then what is likeliest on it.
    [{ operational: 0.3, research: 0.25, 'no-purpose': 0.45 }, 'operational'],
    [{ operational: 0.45, 'no-purpose': 0.25, 'not-understandable': 0.3 }, 'not-understandable'],
    [{ operational: 0.5, 'no-purpose': 0.5 }, 'no-purpose'],
    // The first of two that are as likely.
    [{ operational: 0.3, 'general-purpose': 0.3, 'no-purpose': 0.4 }, 'operational'],
    [{ 'no-purpose': 0.5, 'not-understandable': 0.5 }, 'no-purpose'],
    // The last of all.
    [{ illegitimate: 0.9, 'no-purpose': 0.1 }, 'illegitimate'],
    [{}, 'no-purpose'],
  ])('of %j is %s', (chances, expected) => expect(verdictIn(TEXT, chances, USE)).toBe(expected))

  it.each<[Chances, number]>([
    [{ operational: 0.6, 'no-purpose': 0.4 }, 0.6],
    [{ operational: 0.5, research: 0.2, 'no-purpose': 0.3 }, 0.7],
    [{ operational: 0.2, 'no-purpose': 0.8 }, 0.8],
  ])('is as sure as its side: %j %d', (chances, sure) =>
    expect(seenIn(TEXT, chances, USE).confidence).toBeCloseTo(sure),
  )

  it('asks no model where it is certain', () => {
    const reading = seenIn('Research purposes', { operational: 1 })
    expect(decide(reading).reasons).toEqual(['research-objective-missing'])
    expect(reading.confidence).toBe(1)
  })
})

describe('a suspicion', () => {
  const CUED = 'We want the box to sort the letters of the town by religion'

  it('that no word supports is none, unless the model is sure', () => {
    const suspected = (chance: number) => ({ illegitimate: chance, operational: 0.2, 'no-purpose': 0.1 })
    expect(verdictIn(TEXT, suspected(0.7), USE)).toBe('operational')
    expect(verdictIn(TEXT, suspected(0.75), USE)).toBe('illegitimate')
    expect(verdictIn(CUED, suspected(0.7), USE)).toBe('illegitimate')
  })

  it('whose words the text takes back is none, however sure the model is', () => {
    const denied = 'We sort the letters of the town. Religion is not inferred'
    const use: Seen = { use: { 'sort the letters of the town': 0.9 } }
    expect(verdictIn(denied, { illegitimate: 0.9, operational: 0.1 }, use)).toBe('operational')
    expect(verdictIn(denied, { illegitimate: 1 }, use)).toBe('no-purpose')
    expect(verdictIn(`${denied}, but crimes`, { illegitimate: 0.9, operational: 0.1 }, use)).toBe(
      'illegitimate',
    )
  })

  it('that is none leaves its share to the others', () => {
    const { confidence } = seenIn(TEXT, { illegitimate: 0.6, operational: 0.3, 'no-purpose': 0.1 }, USE)
    expect(confidence).toBeCloseTo(0.75)
  })
})

describe('a reading', () => {
  it('speaks the language it is asked to, else that of the text', () => {
    const a = analyse(TEXT)
    const sight = sightOf(a, {}, {})
    expect([readWith(sight, a).language, readWith(sight, a, 'fr').language]).toEqual(['en', 'fr'])
    expect([read('Marketing').language, read('Marketing', 'fr').language]).toEqual(['en', 'fr'])
    expect([read('Améliorer').language, read('Améliorer', 'en').language]).toEqual(['fr', 'en'])
    expect([read('TODO', 'fr').language, read('À définir').language]).toEqual(['fr', 'fr'])
  })

  it('keeps the text it was given', () => {
    expect(seenIn(TEXT, {}).text).toBe(TEXT)
    expect(read(TEXT).text).toBe(TEXT)
    expect(read('TODO').text).toBe('TODO')
  })

  it('is kept for a while', () => {
    expect(read(TEXT)).toBe(read(TEXT))
  })
})

describe('a placeholder', () => {
  it.each([
    ['', ''],
    [' - ', ' - '],
    ['2024', '2024'],
    ['TODO', 'TODO'],
    ['TODO: sort the letters of the town', 'TODO'],
    ['TBD sort the letters of the town', 'TBD'],
    ['to be completed', 'to be completed'],
    // Two words beside it change nothing, three do.
    ['The purpose here is: to be completed', undefined],
    ['It is to be completed', 'to be completed'],
    ['Purpose: to be completed (soon)', 'to be completed'],
    ['Sort the letters of the TODO', undefined],
    ['Pending a better idea we sort letters', undefined],
    ['Lorem has a purpose: to be completed by the whole team', undefined],
  ])('in %j is %j', (text, words) => {
    const { placeholder } = read(text)
    expect(placeholder?.text).toBe(words)
    if (placeholder) expect(text.slice(placeholder.start, placeholder.end)).toBe(placeholder.text)
  })

  it('leaves nothing else to read', () => {
    const { text, language, placeholder, ...rest } = read('TODO: train a language model for research')
    expect(placeholder).toEqual({ start: 0, end: 4, text: 'TODO' })
    expect(Object.values(rest).flat()).toEqual(['undetermined', 1])
  })
})

describe('a text that nobody could follow', () => {
  const words = (count: number): string => 'word '.repeat(count)

  it('has more words than can be read', () => {
    expect(read(words(4000)).unintelligible?.text).not.toBe(words(4000))
    const text = words(4001)
    expect(read(text).unintelligible).toEqual({ start: 0, end: text.length, text })
  })

  it('has more characters than can be read', () => {
    const filled = (length: number): string => `${'word '.repeat(20)}${' '.repeat(length - 105)}words`
    expect(read(filled(60_000)).unintelligible?.text).not.toBe(filled(60_000))
    const text = filled(60_001)
    expect(read(text).unintelligible).toEqual({ start: 0, end: text.length, text })
  })
})

describe('the words that decide about a field', () => {
  it.each([
    ['systemType', 'our large language model', 'other', 'our large language model'],
    ['systemType', 'a large language model, v2', 'concrete', 'large language model'],
    ['systemType', 'some generative AI thing', 'weak', 'generative AI'],
    ['systemType', 'bicycles', 'other', 'bicycles'],
    ['systemType', 'TODO later', 'empty', 'TODO later'],
    ['capability', 'sort letters and various tasks', 'vague', 'various tasks'],
    ['capability', 'sort letters for marketing purposes', 'vague', 'marketing purposes'],
    ['capability', 'sort letters as needed', 'vague', 'as needed'],
    ['capability', 'new data', 'vague', 'new data'],
    ['capability', 'sort letters', 'concrete', 'sort letters'],
    ['capability', 'of letters, big', 'other', 'of letters, big'],
    ['operationalUse', 'leaks found', 'vague', 'leaks found'],
    ['operationalUse', 'detection of shapes', 'vague', 'detection of shapes'],
    ['operationalUse', 'nurses in streets', 'vague', 'nurses in streets'],
    ['operationalUse', 'detection, nurses', 'concrete', 'detection, nurses'],
    ['operationalUse', 'detection, streets', 'concrete', 'detection, streets'],
    [
      'operationalUse',
      'Our plan is old. Detect potholes on city streets so that the road crew repairs them',
      'concrete',
      'Detect potholes on city streets so that the road crew repairs them',
    ],
    ['researchObjective', 'study the sleep of bees', 'concrete', 'study the sleep of bees'],
    ['researchObjective', 'detection of falls for nurses', 'vague', 'detection of falls for nurses'],
    ['researchObjective', 'why bees', 'vague', 'why bees'],
  ] as const)('%s, %j: %s by %j', (role, text, verdict, words) => {
    const field = readField(text, role)
    expect(field.verdict).toBe(verdict)
    expect(field.words.text).toBe(words)
    expect(text.slice(field.words.start, field.words.end)).toBe(field.words.text)
  })
})
