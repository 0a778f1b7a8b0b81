import { describe, expect, it } from 'vitest'
import { type Subject, subjectsOf } from '../../src/engine/subject.ts'
import type { Words } from '../../src/engine/words.ts'
import { declarationOfStatement } from '../../src/manifest/formats/statement.ts'
import { hasPurpose, isVague, namesNoCapability, vagueWords } from '../../src/rules/predicates.ts'
import { declarationOf } from '../support/fixtures.ts'

/** A subject of some words, of which a test says what was read in them. */
function subject(more: Partial<Subject> = {}, text = 'Better things for everybody'): Subject {
  const [read] = subjectsOf(declarationOfStatement(text, 'en'))
  if (!read) throw new Error('no subject')
  const nothing = {
    vague: [],
    impreciseUses: [],
    capabilities: [],
    regime: 'operational',
    isEmpty: false,
  } as const
  const { operationalUse: _, noPurpose: __, placeholder: ___, ...rest } = read
  return { ...rest, ...nothing, ...more }
}
const statement = declarationOfStatement('Better things for everybody', 'en').purposes[0]?.statement
if (!statement) throw new Error('no statement')
const words: Words = { value: statement, span: { start: 7, end: 13, text: 'things' } }
const [withRegime] = subjectsOf(declarationOf('---\nregime: operational\npurpose: Better things\n---\n'))

describe('something is pursued', () => {
  it('unless nothing is written, or a template, or what is no purpose', () => {
    expect(hasPurpose(subject())).toBe(true)
    expect(hasPurpose(subject({ isEmpty: true }))).toBe(false)
    expect(hasPurpose(subject({ placeholder: words }))).toBe(false)
    expect(hasPurpose(subject({ noPurpose: words }))).toBe(false)
  })
})

describe('a purpose is vague', () => {
  it('where it points to none of the three cases', () => {
    expect(isVague(subject({ regime: 'undetermined' }))).toBe(true)
    expect(isVague(subject({ regime: 'research', vague: [words] }))).toBe(false)
    expect(isVague(subject({ regime: 'general-purpose', vague: [words] }))).toBe(false)
  })

  it('where it promises a use in words that say nothing', () => {
    expect(isVague(subject({ vague: [words] }))).toBe(true)
    expect(isVague(subject())).toBe(false)
    expect(isVague(subject({ vague: [words], operationalUse: words }))).toBe(false)
    // A field for the use that holds none is told by its own rule.
    expect(isVague(subject({ vague: [words], impreciseUses: [words] }))).toBe(false)
  })

  it('not where its author declares the case, whose own rule then says what is missing', () => {
    if (!withRegime) throw new Error('no subject')
    const { purpose, declaration } = withRegime
    expect(isVague(subject({ vague: [words], purpose, declaration }))).toBe(false)
    const { regime, ...shared } = declaration.shared
    if (!regime) throw new Error('no regime')
    const own = { ...subject().purpose, regime }
    expect(isVague(subject({ vague: [words], purpose: own, declaration: { ...declaration, shared } }))).toBe(
      false,
    )
  })
})

describe('the words of a vague purpose', () => {
  const said = (text: string, vague: readonly Words[]) => vagueWords(subject({ vague }, text))?.span.text

  it('are all of a short one, of a long one the part that is vague', () => {
    expect(said('x'.repeat(80), [words])).toBe('x'.repeat(80))
    expect(said('x'.repeat(81), [words])).toBe('things')
    expect(said('x'.repeat(81), [])).toBe('x'.repeat(81))
  })
})

describe('a system without a functionality', () => {
  it('is general-purpose and lists none', () => {
    expect(namesNoCapability(subject({ regime: 'general-purpose' }))).toBe(true)
    expect(namesNoCapability(subject({ regime: 'general-purpose', capabilities: [words] }))).toBe(false)
    expect(namesNoCapability(subject({ regime: 'operational' }))).toBe(false)
  })
})
