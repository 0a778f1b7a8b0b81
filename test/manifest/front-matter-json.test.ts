import { describe, expect, it } from 'vitest'
import { frontMatterJsonSchema } from '../../src/manifest/front-matter-json.ts'

interface Schema {
  readonly properties: Readonly<Record<string, { readonly $ref: string }>>
  readonly patternProperties: Readonly<Record<string, { readonly $ref: string }>>
  readonly additionalProperties: boolean
  readonly $defs: Readonly<
    Record<string, { readonly description: string; readonly anyOf?: readonly object[] }>
  >
}
const schema = frontMatterJsonSchema() as unknown as Schema

/** The fields that a key is taken for. */
const fieldsOf = (key: string): string[] =>
  Object.entries(schema.patternProperties).flatMap(([pattern, { $ref }]) =>
    new RegExp(pattern, 'u').test(key) ? [$ref.replace('#/$defs/', '')] : [],
  )

describe('the JSON Schema of front matter', () => {
  it.each([
    ['purposes', 'top.purposes'],
    ['finalités', 'top.purposes'],
    ['Finalites', 'top.purposes'],
    ['legal basis', 'top.legalBasis'],
    ['legal_basis', 'top.legalBasis'],
    ['Legal-Basis', 'top.legalBasis'],
    ['legalBasis', 'top.legalBasis'],
    // An abbreviation may stand in capitals, a word may not.
    ['dpia', 'top.dpia'],
    ['DPIA', 'top.dpia'],
    ['AIPD', 'top.dpia'],
  ])('takes %s for %s', (key, field) => expect(fieldsOf(key)).toEqual([field]))

  it.each(['colour', 'FINALITES', 'my purposes', 'purposesx'])('does not know %s, and lets it be', key => {
    expect(fieldsOf(key)).toEqual([])
    expect(schema.additionalProperties).toBe(true)
  })

  it('proposes the names that the documents use, each with what it means in both languages', () => {
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['regime', 'régime', 'retention']))
    expect(schema.$defs['top.regime']?.description).toMatch(/^regime · régime$/)
  })
})
