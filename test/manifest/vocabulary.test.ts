import { describe, expect, it } from 'vitest'
import { partOfKey } from '../../src/manifest/fields.ts'
import { decisionOf, isVocabulary, languageCodeOf, regimeOf } from '../../src/manifest/vocabulary.ts'

describe('values of fields', () => {
  it.each([
    ['Usage Général', 'general-purpose'],
    ['gpai', 'general-purpose'],
    ['OPÉRATIONNEL', 'operational'],
    ['scientific_research', 'research'],
    ['other', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%j is the regime %s', (text, regime) => expect(regimeOf(text)).toBe(regime))

  it('are read in both languages', () => {
    expect([languageCodeOf('Français'), languageCodeOf('en'), languageCodeOf('toString')]).toEqual([
      'fr',
      'en',
      undefined,
    ])
    expect([decisionOf('Not compatible'), decisionOf('inconnue'), decisionOf('valueOf')]).toEqual([
      'incompatible',
      'unknown',
      undefined,
    ])
    expect([isVocabulary('regime'), isVocabulary('constructor')]).toEqual([true, false])
  })
})

describe('parts of a map', () => {
  it.each([
    ['compatibility', 'Nature des données', 'nature'],
    ['compatibility', 'GARANTIES', 'safeguards'],
    ['phases', 'déploiement', 'deployment'],
    ['compatibility', 'colour', 'colour'],
    ['constructor', 'name', 'name'],
  ])('of %s: %j is %s', (field, key, part) => expect(partOfKey(field, key)).toBe(part))
})
