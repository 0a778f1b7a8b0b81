import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/reading/learned/outcomes.ts'
import { elementsSeen as read, type Seen, words } from '../support/sight.ts'

const TYPED = 'We want a wonder box that sorts letters by subject'

describe('the type', () => {
  const typeIn = (...args: Parameters<typeof read>) => {
    const { systemType } = read(...args)
    return systemType && [systemType.text, systemType.strength]
  }

  it('is what the tagger sees, likely or, where one is expected, less than likely', () => {
    const tagged = (probability: number): Seen => ({ type: { 'wonder box': probability } })
    expect(typeIn(TYPED, 'operational', tagged(0.6))).toEqual(['wonder box', 'named'])
    expect(typeIn(TYPED, 'operational', tagged(0.4))).toBeUndefined()
    for (const outcome of ['general-purpose', 'capabilities-missing', 'capabilities-open-ended'] as const) {
      expect(typeIn(TYPED, outcome, tagged(0.4))).toEqual(['wonder box', 'named'])
      expect(typeIn(TYPED, outcome, tagged(0.1))).toBeUndefined()
    }
  })

  it('is what the grammar finds, where one is expected and none is seen', () => {
    const text = 'We train a language model on letters'
    expect(typeIn(text, 'general-purpose')).toEqual(['language model', 'named'])
    expect(typeIn(text, 'operational')).toBeUndefined()
    expect(typeIn(text, 'general-purpose', { type: { letters: 0.9 } })).toEqual(['letters', 'named'])
  })

  it.each([
    ['generative AI', 'weak'],
    ['generative AI for images', 'named'],
    ['generative AI for text', 'named'],
    ['generative AI chatbot', 'named'],
    ['model', 'named'],
  ])('%j is %s', (type, strength) => {
    expect(typeIn(`We train ${type}`, 'general-purpose', { type: { [type]: 0.9 } })).toEqual([type, strength])
  })

  it('stays out where it is missing', () => {
    expect(typeIn(TYPED, 'type-missing', { type: { 'wonder box': 0.9 } })).toBeUndefined()
  })
})

describe('capabilities', () => {
  const LIST = 'A box able to sort letters, translate letters, sing'
  const listIn = (outcome: Outcome, seen: Seen, text = LIST) => words(read(text, outcome, seen).capabilities)

  it('are what the tagger sees', () => {
    expect(listIn('operational', { capability: { 'sort letters': 0.9, sing: 0.9 } })).toEqual([
      'sort letters',
      'sing',
    ])
    expect(listIn('operational', {})).toEqual([])
  })

  it('with what the grammar adds to the list, in the order of the text, where they are expected', () => {
    for (const outcome of ['general-purpose', 'type-missing'] as const) {
      expect(listIn(outcome, { capability: { 'translate letters': 0.9 } })).toEqual([
        'sort letters',
        'translate letters',
        'sing',
      ])
      // Not what is seen already, were it in part.
      expect(listIn(outcome, { capability: { 'sort letters, translate': 0.9 } })).toEqual([
        'sort letters',
        'translate',
        'sing',
      ])
      expect(listIn(outcome, { capability: { 'letters, translate letters, sing': 0.9 } })).toEqual([
        'letters',
        'translate letters',
        'sing',
      ])
    }
  })

  it('are the likeliest words, where some are expected and none are sure', () => {
    const text = 'A box for letters and songs'
    const faint: Seen = { capability: { letters: 0.25 } }
    expect(listIn('general-purpose', faint, text)).toEqual(['letters'])
    expect(listIn('operational', faint, text)).toEqual([])
    expect(listIn('general-purpose', { capability: { letters: 0.15 } }, text)).toEqual([])
  })
})

describe('the use', () => {
  const USE = 'We want to find the leaks of the town, and more'
  const useIn = (outcome: Outcome, seen: Seen, text = USE) => read(text, outcome, seen).operationalUse?.text

  it('is what the tagger sees', () => {
    const phrase = 'find the leaks of the town'
    expect(useIn('operational', { use: { [phrase]: 0.6 } })).toBe(phrase)
    for (const outcome of ['operational', 'illegitimate'] as const)
      expect(useIn(outcome, { use: { [phrase]: 0.4 } })).toBe(phrase)
    expect(useIn('operational', { use: { [phrase]: 0.1 } })).toBeUndefined()
  })

  it('ends with the noun that its last word announces, and begins with what is done to it', () => {
    for (const seen of ['find the leaks of', 'the leaks of'])
      expect(useIn('operational', { use: { [seen]: 0.9 } })).toBe('find the leaks of the town')
  })

  it('is the clause around a few words', () => {
    expect(useIn('operational', { use: { leaks: 0.9 } })).toBe('We want to find the leaks of the town')
    expect(useIn('operational', { use: { leaks: 0.9 } }, 'Why (find leaks) now')).toBe('find leaks')
    expect(useIn('operational', { use: { more: 0.9 } })).toBe('and more')
  })

  it('is what the grammar finds, where one is expected and none is seen', () => {
    const text = 'Detect potholes on city streets so that the road crew repairs them'
    expect(useIn('operational', {}, text)).toBe(text)
    expect(useIn('vague-objective', {}, text)).toBeUndefined()
  })

  it('belongs to an operational case only', () => {
    const seen: Seen = { use: { 'find the leaks of the town': 0.6 } }
    expect(useIn('general-purpose', seen)).toBeUndefined()
    expect(useIn('no-purpose', seen)).toBeUndefined()
  })
})

describe('the objective of research', () => {
  const objectiveIn = (outcome: Outcome, text: string, seen: Seen = {}) =>
    read(text, outcome, seen).researchObjective?.text

  it('is what the tagger sees', () => {
    const text = 'We wonder how bees sleep at night, and more'
    expect(objectiveIn('research', text, { objective: { 'how bees sleep at night': 0.4 } })).toBe(
      'how bees sleep at night',
    )
    expect(objectiveIn('research', text, { objective: { bees: 0.4 } })).toBe(
      'We wonder how bees sleep at night',
    )
    expect(objectiveIn('operational', text, { objective: { bees: 0.9 } })).toBeUndefined()
  })

  it.each([
    [
      'Research to study whether sleep disorders precede decline',
      'study whether sleep disorders precede decline',
    ],
    ['Research on the causes of asthma', 'Research on the causes of asthma'],
    ['Research on the causes of asthma in very small children', 'causes of asthma in very small children'],
    ['Research', undefined],
  ])('is what the grammar finds in %j', (text, expected) =>
    expect(objectiveIn('research', text)).toBe(expected),
  )
})

describe('what is excluded', () => {
  it('is what the tagger sees, likely', () => {
    const text = 'Count bicycles, no faces, no plates'
    expect(words(read(text, 'operational', { exclusion: { faces: 0.6, plates: 0.4 } }).exclusions)).toEqual([
      'faces',
    ])
  })
})

it('tells the words of any system and of any research, whatever the outcome', () => {
  const { nonTypes, researchCues } = read('Research with a model', 'no-purpose')
  expect([words(nonTypes), words(researchCues)]).toEqual([['model'], ['Research']])
})

it('leaves out what is not there', () => {
  const found = read('We want more', 'no-purpose')
  expect(Object.keys(found)).not.toContain('systemType')
  expect(Object.keys(found)).not.toContain('operationalUse')
})
