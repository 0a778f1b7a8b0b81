import { describe, expect, it } from 'vitest'
import { assessmentOf, isNew } from '../../src/engine/assessment.ts'
import { declarationOf } from '../support/fixtures.ts'

const PARTS = ['link', 'context', 'nature', 'consequences', 'safeguards']
const with_ = (fields: string) => declarationOf(`---\npurpose: Innovation\n${fields}\n---\n`)
const record = (fields: string) => `compatibility:\n${fields}`

describe('a recorded assessment', () => {
  it.each([
    ['', PARTS, 'none'],
    [record('  link: a'), PARTS.slice(1), 'unknown'],
    [record('  link: a\n  decision: unknown'), PARTS.slice(1), 'unknown'],
    [record('  link: a\n  decision: compatible'), PARTS.slice(1), 'compatible'],
    [record('  decision: " compatible "'), PARTS, 'compatible'],
    [record('  decision: incompatible'), PARTS, 'incompatible'],
    [record(PARTS.map(part => `  ${part}: a`).join('\n')), [], 'unknown'],
    [record('  link: " "\n  context: a'), PARTS.filter(part => part !== 'context'), 'unknown'],
    ['compatibility: the board agreed', PARTS, 'unknown'],
  ])('%j', (fields, missing, decision) => {
    expect(assessmentOf(with_(fields))).toEqual({ missing, decision })
  })
})

describe('a field says something new', () => {
  const basis = (before: string, after: string) => isNew('legalBasis', with_(after), with_(before))

  it.each([
    ['', 'legalBasis: consent', true],
    ['legalBasis: consent', 'legalBasis: contract', true],
    ['legalBasis: consent', 'legalBasis: [consent, contract]', true],
    ['legalBasis: consent', 'legalBasis: consent', false],
    ['legalBasis: consent', 'legalBasis: Consent', false],
    ['legalBasis: consent', '', false],
    ['', '', false],
  ])('from %j to %j: %s', (before, after, expected) => expect(basis(before, after)).toBe(expected))

  it('parts from words', () => {
    expect(basis('legalBasis: [consent, law]', 'legalBasis: consentlaw')).toBe(true)
    expect(isNew('compatibility', with_(record('  link: a')), with_('legalBasis: a'))).toBe(true)
  })
})
