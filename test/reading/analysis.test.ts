import { describe, expect, it } from 'vitest'
import { analyse, isA, matchesOf } from '../../src/reading/analysis.ts'

/** Each word with what an analysis counts at it. */
const counted = (text: string, counts: 'sentence' | 'clause' | 'depth'): string => {
  const a = analyse(text)
  return a.tokens.map(({ norm }, at) => `${norm}${a[counts][at]}`).join(' ')
}

describe('an analysis', () => {
  it.each([
    ['a. b? c! d', 'a0 .0 b1 ?1 c2 !2 d3'],
    ['a; b: c – d | e', 'a0 ;0 b0 :0 c0 –0 d0 |0 e0'],
    ['a (b. c) d. e', 'a0 (0 b0 .0 c0 )0 d0 .0 e1'],
  ])('numbers the sentences of %j', (text, expected) => expect(counted(text, 'sentence')).toBe(expected))

  it.each([
    ['a. b? c! d; e: f – g | h', 'a0 .0 b1 ?1 c2 !2 d3 ;3 e4 :4 f5 –5 g6 |6 h7'],
    ['a, b (c; d) e', 'a0 ,0 b0 (0 c0 ;0 d0 )0 e0'],
  ])('numbers the clauses of %j', (text, expected) => expect(counted(text, 'clause')).toBe(expected))

  it.each([
    ['a (b (c) d) e', 'a0 (0 b1 (1 c2 )1 d1 )0 e0'],
    [') a ( b', ')0 a0 (0 b1'],
  ])('counts the open brackets of %j', (text, expected) => expect(counted(text, 'depth')).toBe(expected))

  it('counts no more brackets than it can', () => {
    const a = analyse(`${'('.repeat(300)}a`)
    expect(a.depth[300]).toBe(200)
  })

  it('keeps the text, and is the same when asked again', () => {
    expect(analyse('Detect leaks').text).toBe('Detect leaks')
    expect(analyse('Detect leaks')).toBe(analyse('Detect leaks'))
  })

  it('knows the classes of each word, and none beside the text', () => {
    const a = analyse('detect leaks for nurses')
    const holds = (name: 'function' | 'people') => [-1, 0, 1, 2, 3, 4].filter(at => isA(a, at, name))
    expect(holds('function')).toEqual([0])
    expect(holds('people')).toEqual([3])
  })

  it('knows all words of a phrase', () => {
    const a = analyse('a large language model')
    expect(a.tokens.map((_, at) => isA(a, at, 'namedType'))).toEqual([false, true, true, true])
  })
})

describe('matches of a class', () => {
  const words = (text: string, name: 'namedType' | 'function' | 'nonType' | 'placeholder'): string[] => {
    const a = analyse(text)
    return matchesOf(a, name).map(({ from, to }) =>
      a.tokens
        .slice(from, to + 1)
        .map(({ norm }) => norm)
        .join(' '),
    )
  }

  it.each<[string, 'namedType' | 'placeholder' | 'function', string[]]>([
    // The longest where they begin together, the first where they overlap.
    ['describe the purpose here', 'placeholder', ['describe the purpose here']],
    ['describe the purpose goes here', 'placeholder', ['describe the purpose']],
    ['robot control policy', 'namedType', ['robot control policy']],
    ['a large language model', 'namedType', ['large language model']],
    ['a chatbot or a language model', 'namedType', ['chatbot', 'language model']],
    ['detect, count', 'function', ['detect', 'count']],
    ['a chatbot', 'function', []],
  ])('of %j as %s are %j', (text, name, expected) => expect(words(text, name)).toEqual(expected))
})
