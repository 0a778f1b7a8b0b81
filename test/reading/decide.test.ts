import { describe, expect, it } from 'vitest'
import { decide, isPrecise } from '../../src/reading/decide.ts'
import type { Reading, Span } from '../../src/reading/types.ts'

const words = (text: string): Span => ({ start: 0, end: text.length, text })

const reading = (changes: Partial<Reading>): Reading => ({
  text: '',
  language: 'en',
  regime: 'undetermined',
  regimeReasons: [],
  nonTypes: [],
  capabilities: [],
  catchAlls: [],
  exclusions: [],
  vague: [],
  unbounded: [],
  vagueItems: [],
  researchCues: [],
  practiceCues: [],
  ...changes,
})

const type = { ...words('speech recognition model'), strength: 'named' } as const
const use = { regime: 'operational', operationalUse: words('count bicycles') } as const

const cases: readonly (readonly [string, Partial<Reading>, string, readonly string[]])[] = [
  ['A1: nothing is pursued', { noPurpose: words('photos') }, 'block', ['no-purpose']],
  ['A1: a template', { placeholder: words('TODO') }, 'block', ['no-purpose']],
  [
    'A1: nothing is pursued, in words that fit any project',
    { noPurpose: words('photos to innovate'), vague: [words('innovate')] },
    'block',
    ['no-purpose', 'vague-objective'],
  ],
  ['A2: any project', { vague: [words('innovate')] }, 'block', ['vague-objective']],
  [
    'A2b: an open door',
    { ...use, unbounded: [words('other uses')] },
    'block',
    ['incompatible-or-unbounded-reuse'],
  ],
  ['A2: vague words beside a precise use', { ...use, vague: [words('innovate')] }, 'accept', []],
  [
    'A2: vague words in place of a use',
    { regime: 'operational', vague: [words('innovate')] },
    'block',
    ['operational-use-imprecise', 'vague-objective'],
  ],
  [
    'A4: a practice and an open door',
    { ...use, practiceCues: [words('mood')], unbounded: [words('other uses')] },
    'block',
    ['illegitimate', 'incompatible-or-unbounded-reuse'],
  ],
  ['A3: jargon', { unintelligible: words('ETL') }, 'block', ['not-understandable']],
  ['A4: a practice asks for a person', { ...use, practiceCues: [words('mood')] }, 'review', ['illegitimate']],
  ['B1: a precise use', use, 'accept', []],
  ['B1: no precise use', { regime: 'operational' }, 'block', ['operational-use-imprecise']],
  [
    'B2: one vague item',
    { ...use, vagueItems: [words('quality')] },
    'block',
    ['vague-objective', 'operational-use-imprecise'],
  ],
  [
    'C1 and C3: both halves',
    { regime: 'general-purpose', systemType: type, capabilities: [words('transcribe')] },
    'accept',
    [],
  ],
  [
    'C1: no type',
    { regime: 'general-purpose', capabilities: [words('transcribe')] },
    'block',
    ['type-missing'],
  ],
  ['C4: a type alone', { regime: 'general-purpose', systemType: type }, 'block', ['capabilities-missing']],
  [
    'C3b: a catch-all',
    { regime: 'general-purpose', systemType: type, catchAlls: [words('various tasks')] },
    'block',
    ['capabilities-open-ended', 'capabilities-missing'],
  ],
  ['D1: a question', { regime: 'research', researchObjective: words('why nurses leave') }, 'accept', []],
  ['D1: research alone', { regime: 'research' }, 'block', ['research-objective-missing']],
]

describe('decide', () => {
  it.each(cases)('%s', (_, changes, verdict, reasons) => {
    expect(decide(reading(changes))).toEqual({ verdict, reasons })
  })
})

describe('isPrecise', () => {
  const both = { systemType: type, capabilities: [words('transcribe')] }
  const used = { operationalUse: words('count') }
  const asked = { researchObjective: words('why') }

  it.each<[Reading['regime'], Partial<Reading>, boolean]>([
    ['operational', used, true],
    ['operational', { ...both, ...asked }, false],
    ['general-purpose', both, true],
    ['general-purpose', { capabilities: both.capabilities, ...used, ...asked }, false],
    ['general-purpose', { systemType: type, ...used, ...asked }, false],
    ['research', asked, true],
    ['research', { ...both, ...used }, false],
    ['undetermined', { ...both, ...used, ...asked }, false],
  ])('asks of %s what its case needs: %j', (regime, found, precise) => {
    expect(isPrecise(reading({ ...found, regime }))).toBe(precise)
  })
})
