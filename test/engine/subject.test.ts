import { describe, expect, it } from 'vitest'
import { type Subject, subjectOf, subjectsOf, wordsOfPurpose } from '../../src/engine/subject.ts'
import type { Words } from '../../src/engine/words.ts'
import type { Declaration } from '../../src/manifest/declaration.ts'
import { declarationOf } from '../support/fixtures.ts'

const USE = 'Detect potholes on city streets so that the road crew repairs them'
const LLM = 'Development of a large language model able to translate letters, sort mail'
const FIELDS = 'systemType: large language model\ncapabilities: [translate letters, sort mail]'

const front = (fields: string, more = ''): Declaration => declarationOf(`---\n${fields}\n---\n${more}`)

function subject(fields: string): Subject {
  const [first] = subjectsOf(front(fields))
  if (!first) throw new Error('no subject')
  return first
}
const texts = (words: readonly Words[]): string[] => words.map(({ span }) => span.text)

describe('the subjects of a declaration', () => {
  it('are its purposes in their order', () => {
    const found = subjectsOf(front(`purposes: [${USE}, Innovation]`))
    expect(found.map(({ index, purpose }) => [index, purpose.path])).toEqual([
      [0, 'purposes[0]'],
      [1, 'purposes[1]'],
    ])
    expect(found.map(({ departure }) => departure)).toEqual([undefined, undefined])
    expect(found[0]).not.toHaveProperty('departure')
  })

  it('depart as a change says', () => {
    const departure = { kind: 'emptied', before: 'x' } as const
    const found = subjectsOf(front(`purposes: [${USE}, Innovation]`), new Map([['purposes[1]', departure]]))
    expect(found.map(each => each.departure)).toEqual([undefined, departure])
  })

  it('are one without words where it has none', () => {
    const [absent, ...others] = subjectsOf(front('licence: MIT'))
    expect(others).toEqual([])
    expect(absent).toMatchObject({ index: 0, isEmpty: true, certainty: 1, regime: 'undetermined' })
    expect(absent?.purpose).toMatchObject({
      path: '',
      capabilities: [],
      operationalUses: [],
      excludedFunctions: [],
    })
    expect(absent?.capabilities).toEqual([])
    expect(absent).not.toHaveProperty('reading')
  })
})

describe('a subject', () => {
  it.each([
    ['purpose: ""', true],
    ['purpose: "  "', true],
    ['purpose: x', false],
    ['purpose: ""\nsystemType: a model', false],
    ['purpose: ""\nregime: research', true],
  ])('is empty where neither sentence nor field says anything: %j %s', (fields, isEmpty) =>
    expect(subject(fields).isEmpty).toBe(isEmpty),
  )

  it('has the words of its statement, as words of its value', () => {
    const found = subject(`purpose: ${LLM}`)
    expect([found.systemType?.span.text, found.systemType?.strength]).toEqual([
      'large language model',
      'named',
    ])
    expect(found.systemType?.value).toBe(found.purpose.statement)
    expect(texts(found.capabilities)).toEqual(['translate letters', 'sort mail'])
    expect(texts(found.nonTypes)).toEqual(['model'])
    expect(found.regime).toBe('general-purpose')
  })

  it('has those of its fields before them', () => {
    const found = subject(
      `purpose: ${LLM}\ncapabilities: [sing]\nexcludedFunctions: [dance]\nsystemType: a model`,
    )
    expect(texts(found.capabilities)).toEqual(['sing', 'translate letters', 'sort mail'])
    expect(texts(found.nonTypes)).toEqual(['a model', 'model'])
    expect(texts(found.exclusions)[0]).toBe('dance')
  })

  it.each([
    // A named type goes before a weak one, the statement before the field.
    [LLM, 'speech recognition model', 'large language model'],
    [LLM, 'generative AI', 'large language model'],
    ['Development of a generative AI model', 'speech recognition model', 'speech recognition model'],
    ['Development of a generative AI model', 'diffusion model', 'diffusion model'],
    ['Development of a generative AI model', 'a model', 'generative AI model'],
    ['Innovation', 'diffusion model', 'diffusion model'],
    ['Innovation', 'a model', undefined],
  ])('has one type: %j with %j: %j', (purpose, type, expected) =>
    expect(subject(`purpose: ${purpose}\nsystemType: ${type}`).systemType?.span.text).toBe(expected),
  )

  it('has a use and an objective of a field, else of the sentence', () => {
    const use = (fields: string) => subject(fields).operationalUse?.span.text
    expect(use(`purpose: ${USE}`)).toBe(USE)
    expect(use(`purpose: ${USE}\noperationalUses: [count bicycles at the crossing]`)).toBe(
      'count bicycles at the crossing',
    )
    const aim = 'study whether sleep disorders precede cognitive decline'
    const objective = (fields: string) => subject(fields).researchObjective?.span.text
    expect(objective(`purpose: Research to ${aim}`)).toContain('sleep disorders')
    expect(objective(`purpose: Research to ${aim}\nresearchObjective: understand why bees sleep`)).toBe(
      'understand why bees sleep',
    )
  })

  it('is a placeholder, or pursues nothing', () => {
    expect(subject('purpose: TODO').placeholder?.span.text).toBe('TODO')
    expect(subject('purpose: TODO')).not.toHaveProperty('noPurpose')
    const data = 'This dataset contains 10,000 photos of trains.'
    expect(subject(`purpose: ${data}`).noPurpose?.span.text).toBe(data)
    // Unless fields declare it whole.
    expect(subject(`purpose: ${data}\nregime: general-purpose\n${FIELDS}`)).not.toHaveProperty('noPurpose')
    expect(subject(`purpose: ${USE}`)).not.toHaveProperty('noPurpose')
  })

  it('pursues nothing by a description that stands in for a purpose', () => {
    const described = (text: string) => {
      const declaration = front(`purpose: ${text}`)
      const [purpose] = declaration.purposes
      if (!purpose?.statement) throw new Error('no statement')
      const statement = { ...purpose.statement, foundAs: 'fallback' } as const
      return subjectOf(declaration, { ...purpose, statement }, 0).noPurpose?.span
    }
    const text = 'Bicycles, counted at the crossing for the town'
    expect(described(text)).toEqual({ start: 0, end: text.length, text })
    expect(subject(`purpose: ${text}`)).not.toHaveProperty('noPurpose')
    expect(described(`It is intended to ${USE}`)).toBeUndefined()
    expect(described('TODO')).toBeUndefined()
  })

  it('is certain by its fields, whatever is read', () => {
    const fields = `regime: general-purpose\n${FIELDS}`
    expect(subject(`purpose: Innovation\n${fields}`).certainty).toBe(1)
    expect(subject('purpose: ""').certainty).toBe(1)
    const { reading, certainty } = subject(`purpose: ${USE}`)
    expect(certainty).toBe(reading?.confidence)
  })
})

describe('the case of a purpose', () => {
  it.each([
    // By name, then by a use in a field, then as read, then as fields hint.
    [`purpose: ${LLM}\nregime: research`, 'research'],
    [`purpose: ${LLM}\noperationalUses: [${USE}]`, 'operational'],
    [`purpose: ${LLM}\nresearchObjective: understand why bees sleep`, 'general-purpose'],
    [`purpose: Innovation\nresearchObjective: understand why bees sleep`, 'research'],
    [`purpose: ${USE}\n${FIELDS}`, 'operational'],
    [`purpose: Innovation\n${FIELDS}`, 'general-purpose'],
    [`purpose: ""\n${FIELDS}`, 'general-purpose'],
    ['purpose: Innovation', 'undetermined'],
    ['purpose: ""', 'undetermined'],
  ])('%j is %s', (fields, regime) => expect(subject(fields).regime).toBe(regime))
})

describe('the language of a purpose', () => {
  const spoken = (fields: string, more = '') => subjectsOf(front(fields, more))[0]?.language

  it('is as declared, else that of the statement, else, for two words, that of the file', () => {
    expect(spoken('purpose: Détecter les chutes la nuit')).toBe('fr')
    expect(spoken('purpose: Détecter les chutes la nuit\nlanguage: en')).toBe('en')
    const page = '\n# Ce que nous faisons\n\nNous comptons les vélos de la ville avec soin.\n'
    expect(spoken('purpose: Count bicycles', page)).toBe('fr')
    expect(spoken('purpose: Count the bicycles', page)).toBe('en')
    expect(spoken('purpose: "  Count   bicycles  "', page)).toBe('fr')
  })
})

describe('the words of a purpose', () => {
  const wordsOf = (fields: string) => {
    const [first] = subjectsOf(front(fields))
    return first && wordsOfPurpose(first)?.span.text
  }

  it.each([
    [`purpose: ${USE}\n${FIELDS}`, USE],
    [`regime: general-purpose\n${FIELDS}\noperationalUses: [${USE}]`, 'large language model'],
    [`regime: general-purpose\ncapabilities: [sing]\noperationalUses: [${USE}]`, 'sing'],
    [`regime: operational\noperationalUses: [${USE}]`, USE],
    ['regime: operational\nlicence: MIT', 'operational'],
    ['licence: MIT', undefined],
  ])('are its statement, else its first field: %j', (fields, words) => expect(wordsOf(fields)).toBe(words))

  it('are its own before those of all', () => {
    const declaration = front(
      `purposes:\n  - {purpose: x, systemType: own model}\n  - y\nsystemType: shared model`,
    )
    const [purpose] = declaration.purposes
    if (!purpose) throw new Error('no purpose')
    const { statement, ...unstated } = purpose
    expect(wordsOfPurpose(subjectOf(declaration, unstated, 0))?.span.text).toBe('own model')
  })
})
