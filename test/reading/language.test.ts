import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/reading/language.ts'

describe('the language', () => {
  it.each<[string, string, 'fr' | 'en']>([
    ['nothing written', '', 'en'],
    ['neither', 'OCR 2024', 'en'],
    ['function words', 'le la un', 'fr'],
    ['function words', 'the an of', 'en'],
    ['as many of each', 'le the', 'en'],
    ['one more of one', 'le la the', 'fr'],
    ['an accent', 'café', 'fr'],
    ['a decomposed accent', 'cafe\u0301', 'fr'],
    ['an accent in capitals', 'ÉTÉ', 'fr'],
    ['an accent against one word', 'the café', 'fr'],
    ['an accent against as many words', 'the of café', 'en'],
    ['an accent behind all that is looked at', `${'x '.repeat(2000)}café`, 'en'],
    ['an accent at the end of what is looked at', `${'x '.repeat(1999)}é`, 'fr'],
    ['an ending', 'tableau', 'fr'],
    ['a letter', 'wax tableau', 'en'],
    ['two endings against a letter', 'wax tableau journaux', 'fr'],
    ['two endings against a word', 'the tableau journaux', 'en'],
    ['three endings against a word', 'the tableau journaux chevaux', 'fr'],
    ['no ending in a number', '1eau', 'en'],
    ['words of which only the first 400 are looked at', `${'le '.repeat(200)}${'the '.repeat(300)}`, 'en'],
    ['words of which only the first 400 are looked at', `${'le '.repeat(201)}${'the '.repeat(300)}`, 'fr'],
  ])('with %s, of %j, is %s', (_, text, language) => expect(detectLanguage(text)).toBe(language))
})
