import { describe, expect, it } from 'vitest'
import { foldText, normAt, spanOf, tokenize } from '../../src/reading/text.ts'

const norms = (text: string): string[] => tokenize(text).map(token => token.norm)

describe('tokenize', () => {
  it('folds accents, case and ligatures', () => {
    expect(norms('Œuvre À L’ÉCOLE')).toEqual(['oeuvre', 'a', "l'", 'ecole'])
  })

  it('splits elisions and possessives, and keeps negations whole', () => {
    expect(norms("d'un the person's age, don't")).toEqual([
      "d'",
      'un',
      'the',
      'person',
      "'s",
      'age',
      ',',
      "don't",
    ])
  })

  it('takes hyphens inside words for spaces and standing ones for dashes', () => {
    expect(norms('speech-to-text - ok')).toEqual(['speech', 'to', 'text', '–', 'ok'])
  })

  it('knows every hyphen, dash and ligature', () => {
    expect(norms('état‐civil pare‑chocs \u2212 œuvre Æon æon ﬁn')).toEqual([
      'etat',
      'civil',
      'pare',
      'chocs',
      '–',
      'oeuvre',
      'aeon',
      'aeon',
      'fin',
    ])
  })

  it('leaves no trace of emphasis and of what cannot be seen', () => {
    expect(norms('**bo**ld _em_ `co\u200bde` so\u00adft')).toEqual(['bold', 'em', 'code', 'soft'])
  })

  it('keeps offsets of the original text', () => {
    const text = '  Re\u0301seau d’eau'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Re\u0301seau',
      'd’',
      'eau',
    ])
  })
})

/** Pieces of the text that are tokens. */
const pieces = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end))

describe('apostrophes', () => {
  it.each<[string, string[]]>([
    // An English ending is a token of its own, with the apostrophe that was typed.
    ["the person's age", ['the', 'person', "'s", 'age']],
    ['it’s we’re I’m', ['it', '’s', 'we', '’re', 'I', '’m']],
    ["it'd they'll we've", ['it', "'d", 'they', "'ll", 'we', "'ve"]],
    ["don't", ["don't"]],
    // A French one ends the word before it.
    ["l'eau qu’il aujourd'hui", ["l'", 'eau', 'qu’', 'il', "aujourd'", 'hui']],
    ["l' eau", ["l'", 'eau']],
    // Others belong to the word: a name, a plural, a quotation.
    ["O'Brien", ["O'Brien"]],
    ["users' data", ["users'", 'data']],
    ["'quoted' ''a", ["quoted'", 'a']],
    // A second one begins a new word.
    ["a'b'c", ["a'b", 'c']],
    ["O'Brien's", ["O'Brien", 's']],
  ])('in %j leave %j', (text, expected) => expect(pieces(text)).toEqual(expected))

  it('stay where they say something', () => {
    expect(norms("users' 'quoted' l' don't it's O'Brien a´b")).toEqual([
      'users',
      'quoted',
      "l'",
      "don't",
      'it',
      "'s",
      "o'brien",
      "a'b",
    ])
  })
})

describe('hyphens and marks', () => {
  it.each<[string, string[]]>([
    ['a - b', ['a', '–', 'b']],
    ['a -b', ['a', '–', 'b']],
    ['a- b', ['a', 'b']],
    ['a-b', ['a', 'b']],
    ['- a', ['–', 'a']],
    ['a \u200b- b', ['a', '–', 'b']],
    ['a\u200b- b', ['a', 'b']],
    ['a --', ['a', '–']],
    ['snake_case', ['snake', 'case']],
    ['bo**ld** `co`de ~~x~~', ['bold', 'code', 'x']],
    ['« a » “b” ‹c›', ['"', 'a', '"', '"', 'b', '"', '"', 'c', '"']],
    ['• a – b — c · d', ['–', 'a', '–', 'b', '–', 'c', '–', 'd']],
    ['a… b?', ['a', '…', 'b', '?']],
    ['a.b,c(d)', ['a', '.', 'b', ',', 'c', '(', 'd', ')']],
    ['a\u00a0b\tc\nd', ['a', 'b', 'c', 'd']],
    // What looks like a letter is one; what looks like nothing is a space.
    ['Ａ x² ﬁn', ['a', 'x2', 'fin']],
    ['a¯b', ['a', 'b']],
    ['\u200b', []],
  ])('make of %j the tokens %j', (text, expected) => expect(norms(text)).toEqual(expected))

  it('quote what was typed', () => {
    expect(pieces('bo**ld** cafe\u0301 a\u0301 \u0301b 😀 x')).toEqual([
      'bo**ld',
      'cafe\u0301',
      'a\u0301',
      'b',
      '😀',
      'x',
    ])
  })
})

describe('a token', () => {
  const kinds = (text: string): string[] => tokenize(text).map(({ kind }) => kind)
  const shapes = (text: string): string[] => tokenize(text).map(({ shape }) => shape)

  it('is a word, a number or a mark', () => {
    expect(kinds('12 3d b12 a. –')).toEqual(['number', 'number', 'word', 'word', 'mark', 'mark'])
  })

  it('tells its capitals', () => {
    expect(shapes('LLM Paris iPhone A a 14 .')).toEqual([
      'upper',
      'title',
      'title',
      'title',
      'lower',
      'lower',
      'lower',
    ])
  })
})

it('folds a phrase as it folds a text', () => {
  expect(foldText('Œuvre d’Été')).toBe("oeuvre d'ete")
})

describe('a span', () => {
  const text = 'Detect leaks, soon'
  const tokens = tokenize(text)

  it('goes from the first token to the end of the last', () => {
    expect(spanOf(text, tokens, 1, 2)).toEqual({ start: 7, end: 13, text: 'leaks,' })
  })

  it('is empty where there is no such token', () => {
    expect(spanOf(text, tokens, 1, 9)).toEqual({ start: 7, end: 7, text: '' })
    expect(spanOf('', [], 0, -1)).toEqual({ start: 0, end: 0, text: '' })
  })

  it('has no words beside the text', () => {
    expect([normAt(tokens, -1), normAt(tokens, 0), normAt(tokens, 9)]).toEqual(['', 'detect', ''])
  })
})
