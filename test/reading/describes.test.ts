import { describe, expect, it } from 'vitest'
import { onlyDescribes, purposesIn } from '../../src/reading/describes.ts'
import { read } from '../../src/reading/read.ts'
import type { Reading, Span } from '../../src/reading/types.ts'
import { startWork } from '../support/work.ts'

const stated = (text: string): string[] =>
  purposesIn(text).map(({ start, end }) => text.slice(start, end).trim())

describe('a description', () => {
  it('states a purpose in the sentences that say what something is for', () => {
    const purpose = 'It was built to detect potholes in photographs, so that road crews fill them.'
    expect(stated(`Photographs of 14 000 roads. ${purpose} Each has a mask.`)).toEqual([purpose])
    expect(stated(`# Roads\n\n${purpose}\n- 14 000 photographs`)).toEqual([purpose])
  })

  it.each([
    'Counts of people on 14 station platforms, every ten seconds, over one year.',
    'A corpus of 48 787 proverbs from five collections. Each entry has one to three categories.',
    'TODO',
    '',
  ])('of data states none: %j', text => {
    expect(stated(text)).toEqual([])
  })

  it('takes bounded time', () => {
    const work = startWork()
    stated('It is used to detect potholes for road crews. '.repeat(5000))
    expect(work()).toBeLessThan(30_000)
  })
})

describe('whether a text only describes', () => {
  const words: Span = { start: 0, end: 4, text: 'It i' }
  const bare = { ...read('TODO'), text: 'It is used for that' }

  it.each<[string, Partial<Reading>, boolean]>([
    ['nothing is found', {}, true],
    ['a use is precise', { regime: 'operational', operationalUse: words }, false],
    ['an objective is vague', { vague: [words] }, false],
    ['a door is open', { unbounded: [words] }, false],
    ['a practice is cued', { practiceCues: [words] }, false],
    ['it never says what for', { text: 'It is blue', regime: 'operational', operationalUse: words }, true],
  ])('follows where %s', (_, found, expected) => {
    expect(onlyDescribes({ ...bare, ...found })).toBe(expected)
  })
})

describe('sentences of a description', () => {
  const PURPOSE = 'It is used to detect potholes on city streets so that the road crew repairs them'

  it.each([
    ['a full stop', `Photographs. ${PURPOSE}. Each has a mask.`],
    ['a question mark', `Photographs? ${PURPOSE}? Each has a mask.`],
    ['an exclamation mark', `Photographs! ${PURPOSE}! Each has a mask.`],
    ['an empty line', `Photographs\n\n${PURPOSE}\n \nEach has a mask`],
    ['a heading', `# Photographs\n# ${PURPOSE}\n# Each has a mask`],
    ['an item', `- photographs\n- ${PURPOSE}\n * each has a mask`],
  ])('end at %s', (_, text) => {
    expect(stated(text).map(words => words.replace(/^\W+|\W+$/g, ''))).toEqual([PURPOSE])
  })

  it('do not end in the middle of a line or a number', () => {
    const text = `It is used to detect 1.5 m potholes\non city streets so that the road crew repairs them`
    expect(stated(text)).toEqual([text])
  })

  it('are offsets of the whole text', () => {
    const text = `Photographs. ${PURPOSE}.`
    expect(purposesIn(text)).toEqual([{ start: 12, end: text.length }])
  })

  it.each(['TODO: it is used for that', 'It is intended for this'])('say nothing in %j', text =>
    expect(stated(text)).toEqual([]),
  )

  it('are a hundred at most, the last being all that is left', () => {
    const behind = (sentences: number): string => `${'It is blue. '.repeat(sentences)}${PURPOSE}.`
    expect(stated(behind(99))).toEqual([`${PURPOSE}.`])
    expect(stated(behind(100))).toEqual([`It is blue. ${PURPOSE}.`])
  })
})
