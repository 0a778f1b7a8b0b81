import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/messages/catalogue.ts'
import { initWords } from '../../src/messages/init.ts'
import type { Regime } from '../../src/reading/types.ts'
import { isAnswered, missingFlags, QUESTIONS, questionsFor, strayFlags } from '../../src/start/questions.ts'

const REGIMES: readonly Regime[] = ['operational', 'general-purpose', 'research']
const fieldsOf = (regime: Regime) => questionsFor(regime).map(({ field }) => field)

describe('the questions', () => {
  it('follow the sheet: what the case asks for first, then what every processing declares', () => {
    expect(REGIMES.map(regime => fieldsOf(regime).slice(0, 3))).toEqual([
      ['purposes', 'operationalUses', 'controller'],
      ['systemType', 'capabilities', 'excludedFunctions'],
      ['researchObjective', 'organisation', 'funding'],
    ])
    for (const regime of REGIMES)
      expect(fieldsOf(regime).slice(-9)).toEqual(fieldsOf('operational').slice(-9))
  })

  it('have one option each, and an example in both languages wherever they are asked', () => {
    const flags = new Map(QUESTIONS.map(({ flag, field }) => [flag, field]))
    expect(flags.size).toBe(new Set(QUESTIONS.map(({ field }) => field)).size)
    for (const regime of REGIMES) {
      const asked = questionsFor(regime).filter(({ need }) => need !== 'unasked')
      const fields = asked.map(({ field }) => field).sort()
      for (const language of LANGUAGES)
        expect(Object.keys(initWords(language).examples[regime]).sort()).toEqual(fields)
    }
  })

  it('name the options that a case needs, and those of another one', () => {
    expect(missingFlags('general-purpose', { systemType: ['language model'] })).toEqual(['--capability'])
    expect(missingFlags('operational', { operationalUses: ['sort mail'] })).toEqual([])
    expect(strayFlags('research', { capabilities: ['translate'], controller: ['x'] })).toEqual([
      '--capability',
    ])
    const [purpose] = QUESTIONS
    expect(purpose && isAnswered(purpose, {})).toBe(false)
  })
})
