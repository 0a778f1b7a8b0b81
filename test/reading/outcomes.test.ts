import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/reading/learned/outcomes.ts'
import type { Span } from '../../src/reading/types.ts'
import { type Chances, elementsSeen as read, type Seen, words } from '../support/sight.ts'

/** The elements that have words, but for those that words of the lexicon alone decide. */
function elements(...args: Parameters<typeof read>): Record<string, unknown> {
  const { nonTypes, researchCues, regimeReasons, ...found } = read(...args)
  const worded = Object.entries(found).map(([name, value]): [string, string | string[]] => {
    if (typeof value === 'string') return [name, value]
    return [name, Array.isArray(value) ? words(value) : (value as Span).text]
  })
  return Object.fromEntries(worded.filter(([, found]) => found.length > 0))
}

describe('an outcome that blocks', () => {
  const TEXT = 'We want the box to sort the letters of the town, and so on'
  const PRECISE: Seen = { use: { 'sort the letters of the town': 0.9 } }
  const use = { operationalUse: 'sort the letters of the town' }

  it.each<[Outcome, Seen, Chances, Record<string, unknown>]>([
    ['no-purpose', {}, {}, { regime: 'undetermined', noPurpose: TEXT }],
    ['not-understandable', {}, {}, { regime: 'undetermined', unintelligible: TEXT }],
    ['type-missing', {}, {}, { regime: 'general-purpose', capabilities: ['sort the letters of the town'] }],
    ['capabilities-missing', { capability: { 'sort the letters': 0.9 } }, {}, { regime: 'general-purpose' }],
    ['research-objective-missing', { objective: { 'sort the letters': 0.9 } }, {}, { regime: 'research' }],
    // Words that hurt: seen, with the clause around them, else the whole.
    [
      'capabilities-open-ended',
      { openEnd: { 'so on': 0.3 }, capability: { 'sort the letters': 0.9 } },
      {},
      { regime: 'general-purpose', catchAlls: ['and so on'] },
    ],
    ['capabilities-open-ended', {}, {}, { regime: 'general-purpose', catchAlls: [TEXT] }],
    [
      'incompatible-or-unbounded-reuse',
      { openEnd: { 'so on': 0.9 } },
      {},
      { regime: 'undetermined', unbounded: ['and so on'] },
    ],
    [
      'incompatible-or-unbounded-reuse',
      { ...PRECISE, openEnd: { 'so on': 0.9 } },
      {},
      { regime: 'operational', ...use, unbounded: ['and so on'] },
    ],
    ['vague-objective', { harm: { 'so on': 0.9 } }, {}, { regime: 'undetermined', vague: ['and so on'] }],
    [
      'vague-objective',
      { ...PRECISE, harm: { 'so on': 0.9 } },
      {},
      { regime: 'operational', ...use, vagueItems: ['and so on'] },
    ],
    // An imprecise use among precise ones is a vague item; alone, there is none.
    [
      'operational-use-imprecise',
      { ...PRECISE, harm: { 'so on': 0.9 } },
      {},
      { regime: 'operational', ...use, vagueItems: ['and so on'] },
    ],
    ['operational-use-imprecise', { use: { sort: 0.6 } }, {}, { regime: 'operational' }],
    // A suspicion quotes the text, as no word of it cues a practice.
    ['illegitimate', PRECISE, {}, { regime: 'operational', ...use, practiceCues: [TEXT] }],
    ['illegitimate', {}, {}, { regime: 'operational', practiceCues: [TEXT] }],
    [
      'illegitimate',
      { objective: { 'sort the letters of the town': 0.9 } },
      {},
      { regime: 'research', researchObjective: 'sort the letters of the town', practiceCues: [TEXT] },
    ],
    [
      'illegitimate',
      { type: { box: 0.9 }, capability: { 'sort the letters': 0.9 } },
      {},
      {
        regime: 'general-purpose',
        systemType: 'box',
        capabilities: ['sort the letters'],
        practiceCues: [TEXT],
      },
    ],
    [
      'illegitimate',
      { type: { box: 0.9 } },
      {},
      { regime: 'operational', systemType: 'box', practiceCues: [TEXT] },
    ],
    // What is only likely makes no regime.
    [
      'incompatible-or-unbounded-reuse',
      { use: { 'sort the letters of the town': 0.65 }, openEnd: { 'so on': 0.9 } },
      {},
      { regime: 'undetermined', unbounded: ['and so on'] },
    ],
  ])('%s, where %j is seen', (outcome, seen, chances, expected) => {
    expect(elements(TEXT, outcome, seen, chances)).toEqual(expected)
  })

  it('quotes the phrases of the lexicon that hurt', () => {
    expect(elements('Improve our services, and various tasks', 'vague-objective')).toMatchObject({
      vague: ['Improve our services'],
    })
    expect(elements('Improve our services, and various tasks', 'capabilities-open-ended')).toMatchObject({
      catchAlls: ['various tasks'],
    })
    expect(elements('Sort letters, and any other purpose', 'incompatible-or-unbounded-reuse')).toMatchObject({
      unbounded: ['any other purpose'],
    })
    expect(elements('Infer the emotions of staff, their mood', 'illegitimate')).toMatchObject({
      practiceCues: ['emotions', 'mood'],
    })
    expect(elements('Infer the mood of staff, never their religion', 'illegitimate')).toMatchObject({
      practiceCues: ['mood'],
    })
  })
})

describe('a second reason', () => {
  const TEXT = 'We want the box to sort the letters of the town'
  const regimeOf = (chances: Chances) => elements(TEXT, 'vague-objective', {}, chances)

  it('is what a vague statement also lacks, where that is not unlikely', () => {
    const vague = [TEXT]
    expect(regimeOf({ 'type-missing': 0.1 })).toEqual({ regime: 'undetermined', vague })
    expect(regimeOf({ 'type-missing': 0.2 })).toEqual({ regime: 'general-purpose', vague })
    expect(regimeOf({ 'operational-use-imprecise': 0.2 })).toEqual({ regime: 'operational', vague })
    expect(regimeOf({ 'research-objective-missing': 0.2 })).toEqual({ regime: 'research', vague })
    expect(regimeOf({ 'type-missing': 0.2, 'research-objective-missing': 0.3 })).toMatchObject({
      regime: 'research',
    })
    expect(regimeOf({ 'type-missing': 0.3, 'research-objective-missing': 0.2 })).toMatchObject({
      regime: 'general-purpose',
    })
  })

  it('is vagueness, where that is not unlikely', () => {
    const lacking = (chance: number) => elements(TEXT, 'type-missing', {}, { 'vague-objective': chance })
    expect(lacking(0.1)).not.toHaveProperty('vague')
    expect(lacking(0.2)).toMatchObject({ regime: 'general-purpose', vague: [TEXT] })
    expect(
      elements('Improve our services by a box', 'type-missing', {}, { 'vague-objective': 0.2 }),
    ).toMatchObject({ vague: ['Improve our services'] })
  })

  it('is not what the first is', () => {
    const found = elements('We want to innovate', 'vague-objective', {}, { 'vague-objective': 0.9 })
    expect(found).toEqual({ regime: 'undetermined', vague: ['We want to innovate'] })
  })

  it('is that a statement without a type lacks functions too', () => {
    const seen: Seen = { capability: { 'sort the letters': 0.9 } }
    const functions = (chance: number) =>
      words(read(TEXT, 'type-missing', seen, { 'capabilities-missing': chance }).capabilities)
    expect(functions(0.1)).toEqual(['sort the letters'])
    expect(functions(0.2)).toEqual([])
    const other = read(TEXT, 'operational-use-imprecise', seen, { 'capabilities-missing': 0.2 })
    expect(words(other.capabilities)).toEqual(['sort the letters'])
  })
})

describe('the words that decide the regime', () => {
  const TEXT = 'Research in health: train a model to sort the letters of the town'
  const reasons = (outcome: Outcome, seen: Seen = {}) => words(read(TEXT, outcome, seen).regimeReasons)

  it('are those of what is precise', () => {
    const phrase = 'sort the letters of the town'
    expect(reasons('operational', { use: { [phrase]: 0.9 } })).toEqual([phrase])
    expect(reasons('general-purpose', { type: { model: 0.9 } })).toEqual(['model'])
    expect(reasons('research', { objective: { [phrase]: 0.9 } })).toEqual([phrase])
  })

  it('or those that only name the field', () => {
    expect(reasons('operational-use-imprecise')).toEqual(['health'])
    expect(reasons('type-missing')).toEqual(['model'])
    expect(reasons('research-objective-missing')).toEqual(['Research'])
    expect(reasons('no-purpose')).toEqual([])
  })
})
