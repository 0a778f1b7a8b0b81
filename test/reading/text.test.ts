import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/reading/text.ts'

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
