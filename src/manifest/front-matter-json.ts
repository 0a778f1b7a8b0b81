import * as z from 'zod/mini'
import { type FieldNames, namesOf } from './fields.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import { VOCABULARIES, type Vocabulary } from './vocabulary.ts'

type Json = { readonly [key: string]: unknown }

const SEPARATORS = "[ _'’-]*"

/** A word this short may be an abbreviation, in capitals throughout. */
const ABBREVIATION = 4

/** A letter with and without its accent, in both cases where it begins a word or may belong to an abbreviation. */
function letterPattern(letter: string, index: number, word: readonly string[]): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '')
  const forms = plain === letter ? letter : plain + letter
  const all = index === 0 || word.length <= ABBREVIATION ? forms + forms.toUpperCase() : forms
  return all.length > 1 ? `[${all}]` : all
}

/** Words of a name, in lower case. */
const partsOf = (name: string): string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)

/** A pattern for the spellings of some names: with or without accents, capitals, spaces, hyphens and underscores. */
function patternOf(names: readonly string[]): string {
  const patterns = names.map(name =>
    partsOf(name)
      .map(part => [...part].map(letterPattern).join(''))
      .join(SEPARATORS),
  )
  return `^(?:${[...new Set(patterns)].join('|')})$`
}

const wordsOf = ({ en, fr }: FieldNames): string[] => [...en, ...fr]

/** A choice by any of its words; the first of each language are proposed. */
function choiceOf(vocabulary: Vocabulary): Json {
  const entries: [string, FieldNames][] = Object.entries(VOCABULARIES[vocabulary])
  const proposed = entries.flatMap(([value, { fr }]) => [value, fr[0]])
  const words = entries.flatMap(([value, names]) => [value, ...wordsOf(names)])
  return { anyOf: [{ enum: [...new Set(proposed), null] }, { type: 'string', pattern: patternOf(words) }] }
}

/** Rewrites the schema of canonical names so that it takes every name, value and scalar that the reader takes. */
class Writer {
  readonly definitions: Record<string, Json> = {}

  write(schema: Json): Json {
    if (typeof schema.vocabulary === 'string') return choiceOf(schema.vocabulary as Vocabulary)
    if (typeof schema.names === 'string') return this.#map(schema, schema.names)
    if (Array.isArray(schema.anyOf)) return { anyOf: schema.anyOf.map(branch => this.write(branch)) }
    if (schema.type === 'array') return { type: 'array', items: this.write(schema.items as Json) }
    return schema.type === 'string' ? { type: ['string', 'number', 'boolean', 'null'] } : {}
  }

  /** A map: canonical and first French names are proposed, all others are accepted. */
  #map(schema: Json, owner: string): Json {
    const properties: Record<string, Json> = {}
    const patternProperties: Record<string, Json> = {}
    for (const [key, inner] of Object.entries(schema.properties as Record<string, Json>)) {
      const names = namesOf(owner, key)
      const id = `${owner}.${key}`
      this.definitions[id] = { description: `${names.en[0]} · ${names.fr[0]}`, ...this.write(inner) }
      const reference = { $ref: `#/$defs/${id}` }
      for (const name of [key, names.fr[0]]) if (name) properties[name] = reference
      patternProperties[patternOf([key, ...wordsOf(names)])] = reference
    }
    const isOpen = schema.additionalProperties !== false
    return { type: 'object', properties, patternProperties, additionalProperties: isOpen }
  }
}

/** JSON Schema of the front matter, for editors: every field under every name, in English and French. */
export function frontMatterJsonSchema(): Json {
  const writer = new Writer()
  const { $schema, ...schema } = z.toJSONSchema(frontMatterSchema, { io: 'input' })
  const body = writer.write(schema)
  return { $schema, title: 'purpose-gate front-matter', ...body, $defs: writer.definitions }
}
