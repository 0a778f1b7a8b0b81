import { describe, expect, it } from 'vitest'
import {
  type Declared,
  declaredFor,
  declaresSomething,
  isDeclaredWhole,
  regimeOfFields,
} from '../../src/engine/declared.ts'
import type { Words } from '../../src/engine/words.ts'
import type { Declaration } from '../../src/manifest/declaration.ts'
import { declarationOf } from '../support/fixtures.ts'

const USE = 'detect potholes on city streets for the road crew'
const AIM = 'understand why bees sleep less in towns'

const front = (fields: string): Declaration => declarationOf(`---\n${fields}\n---\n`)

/** What the fields say about one purpose of a declaration. */
function declared(fields: string, index = 0): Declared {
  const declaration = front(fields)
  const purpose = declaration.purposes[index]
  if (!purpose) throw new Error('no purpose')
  return declaredFor(purpose, declaration)
}
const texts = (words: readonly Words[]): string[] => words.map(({ span }) => span.text)

describe('what fields declare', () => {
  it.each([
    ['large language model', 'named', []],
    ['generative AI', 'weak', []],
    ['a model', undefined, ['a model']],
  ])('is a type, or none: %s', (type, strength, nonTypes) => {
    const found = declared(`purpose: x\nsystemType: ${type}`)
    expect(found.systemType?.strength).toBe(strength)
    if (strength) expect(found.systemType?.span).toEqual({ start: 0, end: type.length, text: type })
    else expect(found).not.toHaveProperty('systemType')
    expect(texts(found.nonTypes)).toEqual(nonTypes)
  })

  it('is capabilities that name a function, and those that name none', () => {
    const found = declared('purpose: x\ncapabilities: [translate letters, various tasks, sing, health]')
    expect(texts(found.capabilities)).toEqual(['translate letters', 'sing'])
    expect(texts(found.vagueCapabilities)).toEqual(['various tasks', 'health'])
  })

  it.each([
    ['[translate, sing, etc.]', []],
    ['[translate, sing, "…"]', []],
    ['[translate, sing, et cetera]', []],
    ['[translate, sing, etc]', []],
    ['[translate, sing, "(etc.)"]', []],
    ['[translate, sing, anything etc.]', ['anything etc.']],
    ['[translate, sing, etc. etc.]', ['etc. etc.']],
    ['[translate, etc.]', ['etc.']],
    ['[etc.]', ['etc.']],
  ])('lets “etc.” stand behind two capabilities: %s', (capabilities, vague) => {
    expect(texts(declared(`purpose: x\ncapabilities: ${capabilities}`).vagueCapabilities)).toEqual(vague)
  })

  it('is the first use that is one, and those that are none', () => {
    const found = declared(`purpose: x\noperationalUses: [other things, ${USE}, ${USE} too]`)
    expect(found.operationalUse?.span.text).toBe(USE)
    expect(texts(found.impreciseUses)).toEqual(['other things'])
    expect(declared('purpose: x\noperationalUses: [other things]')).not.toHaveProperty('operationalUse')
  })

  it('is an objective, or none', () => {
    const found = declared(`purpose: x\nresearchObjective: ${AIM}`)
    expect([found.researchObjective?.span.text, found.impreciseObjectives]).toEqual([AIM, []])
    const vague = declared('purpose: x\nresearchObjective: research')
    expect(vague).not.toHaveProperty('researchObjective')
    expect(texts(vague.impreciseObjectives)).toEqual(['research'])
  })

  it('is what is excluded, and the case by its name', () => {
    const found = declared('purpose: x\nregime: research\nexcludedFunctions: [sing, dance]')
    expect([found.regime, texts(found.exclusions)]).toEqual(['research', ['sing', 'dance']])
    expect(declared('purpose: x')).not.toHaveProperty('regime')
  })

  it('is what sentences in them leave open', () => {
    const open = declared('purpose: x\noperationalUses: [Count bicycles for the town and any other purpose]')
    expect(texts(open.unbounded)).toEqual(['any other purpose'])
    expect(texts(declared(`purpose: x\noperationalUses: [${USE}]`).unbounded)).toEqual([])
  })

  it('is nothing where there are none', () => {
    expect(declared('purpose: x')).toEqual({
      nonTypes: [],
      capabilities: [],
      vagueCapabilities: [],
      impreciseUses: [],
      impreciseObjectives: [],
      exclusions: [],
      unbounded: [],
      practiceCues: [],
    })
  })
})

describe('fields of one purpose and those of all', () => {
  const SHARED = `regime: general-purpose\nsystemType: large language model\ncapabilities: [translate]\nexcludedFunctions: [dance]\nresearchObjective: ${AIM}\noperationalUses: [${USE}]`
  const own = `{purpose: x, regime: research, systemType: speech recognition model, capabilities: [transcribe calls], excludedFunctions: [sing], operationalUses: [count cars at the gate for guards], researchObjective: understand how long drivers wait there}`

  it('speak for a purpose that has none', () => {
    const found = declared(`purpose: x\n${SHARED}`)
    expect([found.regime, found.systemType?.span.text, texts(found.capabilities)]).toEqual([
      'general-purpose',
      'large language model',
      ['translate'],
    ])
    expect([found.operationalUse?.span.text, found.researchObjective?.span.text]).toEqual([USE, AIM])
  })

  it('do not say which of several purposes a use belongs to', () => {
    const found = declared(`purposes: [x, y]\n${SHARED}`, 1)
    expect(found.systemType?.span.text).toBe('large language model')
    expect(found).not.toHaveProperty('operationalUse')
  })

  it('give way to its own; what is excluded adds up', () => {
    const declaration = front(`purposes:\n  - ${own}\n  - y\n${SHARED}`)
    const [purpose] = declaration.purposes
    if (!purpose || purpose.capabilities.length === 0) throw new Error('no fields of its own')
    const found = declaredFor(purpose, declaration)
    expect([found.regime, found.systemType?.span.text, texts(found.capabilities)]).toEqual([
      'research',
      'speech recognition model',
      ['transcribe calls'],
    ])
    expect([found.operationalUse?.span.text, found.researchObjective?.span.text]).toEqual([
      'count cars at the gate for guards',
      'understand how long drivers wait there',
    ])
    expect(texts(found.exclusions)).toEqual(['sing', 'dance'])
  })
})

describe('fields say something', () => {
  it.each([
    ['', false],
    ['regime: research', false],
    ['excludedFunctions: [sing]', false],
    ['systemType: large language model', true],
    ['systemType: a model', true],
    ['capabilities: [translate]', true],
    ['capabilities: [various tasks]', true],
    [`operationalUses: [${USE}]`, true],
    ['operationalUses: [other things]', true],
    [`researchObjective: ${AIM}`, true],
    ['researchObjective: research', true],
  ])('with %j: %s', (fields, expected) =>
    expect(declaresSomething(declared(`purpose: x\n${fields}`))).toBe(expected),
  )

  it.each([
    ['', undefined],
    ['regime: research', 'research'],
    [`regime: research\noperationalUses: [${USE}]`, 'research'],
    [`operationalUses: [${USE}]\nsystemType: large language model`, 'operational'],
    ['operationalUses: [other things]', 'operational'],
    [`researchObjective: ${AIM}\nsystemType: large language model`, 'research'],
    ['researchObjective: research', 'research'],
    ['systemType: large language model', 'general-purpose'],
    ['capabilities: [translate]', 'general-purpose'],
    ['systemType: a model', undefined],
    ['capabilities: [various tasks]', undefined],
  ])('of the case, with %j: %s', (fields, regime) =>
    expect(regimeOfFields(declared(`purpose: x\n${fields}`))).toBe(regime),
  )

  it('that is all the sheet asks of a case', () => {
    const found = declared(`purpose: x\noperationalUses: [${USE}]\nsystemType: large language model`)
    expect(
      (['operational', 'general-purpose', 'research', 'undetermined'] as const).map(regime =>
        isDeclaredWhole(found, regime),
      ),
    ).toEqual([true, false, false, false])
  })
})
