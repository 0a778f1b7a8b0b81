import { describe, expect, it } from 'vitest'
import { Matcher } from '../../src/reading/matcher.ts'
import { tokenize } from '../../src/reading/text.ts'

/** A matcher of phrases whose class is their place in the list. */
const matcherOf = (...phrases: string[]): Matcher =>
  new Matcher(() => phrases.map((phrase, classId) => ({ phrase, classId })))

/** What is found, as `class:from-to`. */
const found = (matcher: Matcher, text: string): string[] =>
  matcher.match(tokenize(text)).map(({ classId, from, to }) => `${classId}:${from}-${to}`)

describe('a matcher', () => {
  it.each<[string, string[], string, string[]]>([
    ['a word', ['leak'], 'a leak, leaks; leak', ['0:1-1', '0:5-5']],
    ['a stem', ['leak*'], 'leak leaks leaking lea', ['0:0-0', '0:1-1', '0:2-2']],
    ['a phrase', ['water leak'], 'water leak water leaks leak', ['0:0-1']],
    ['a phrase with stems', ['water* leak*'], 'waters leaking, water leak', ['0:0-1', '0:3-4']],
    ['a phrase of three words', ['not in scope'], 'not in scope, not in', ['0:0-2']],
    ['both languages’ letters', ['évalu*', 'Œuvre'], 'Évaluer une oeuvre', ['0:0-0', '1:2-2']],
    ['parts of a word', ['face-detect*', "l'eau"], "face detection l'eau", ['0:0-1', '1:2-3']],
    ['the stem of the last part only', ['a-face-detect*'], 'a faces detection', []],
    ['a word of one letter', ['a', 'ab'], 'a ab', ['0:0-0', '1:1-1']],
    ['marks', ['…', 'r&d'], '… r&d', ['0:0-0', '1:1-3']],
    ['nothing in no text', ['a'], '', []],
    ['nothing that it does not know', ['abc'], 'abd xyz', []],
  ])('finds %s', (_, phrases, text, expected) => {
    expect(found(matcherOf(...phrases), text)).toEqual(expected)
  })

  it('finds phrases within phrases: in the order of their beginnings, the word before the stems, short before long', () => {
    const matcher = matcherOf('detec*', 'detect', 'det*', 'detect leaks', 'leaks', 'detectors')
    expect(found(matcher, 'detect leaks')).toEqual(['1:0-0', '3:0-1', '2:0-0', '0:0-0', '4:1-1'])
    expect(found(matcher, 'detectors')).toEqual(['5:0-0', '2:0-0', '0:0-0'])
  })

  it('tells a class once, and each class of a phrase', () => {
    const twice = new Matcher(() => [
      { phrase: 'leak', classId: 7 },
      { phrase: 'leak', classId: 7 },
      { phrase: 'leak', classId: 8 },
    ])
    expect(found(twice, 'leak')).toEqual(['7:0-0', '8:0-0'])
  })

  it('asks for its phrases once, and not before it needs them', () => {
    let asked = 0
    const matcher = new Matcher(() => {
      asked++
      return [{ phrase: 'leak', classId: 0 }]
    })
    expect(asked).toBe(0)
    for (const text of ['leak', 'a leak', 'lean']) matcher.match(tokenize(text))
    expect(asked).toBe(1)
  })
})
