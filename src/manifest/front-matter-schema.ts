import * as z from 'zod/mini'
import { DETAIL_FIELDS } from './fields.ts'
import { VOCABULARIES, type Vocabulary } from './vocabulary.ts'

/**
 * Shape of the front matter of a `PURPOSE.md`, with canonical names and values. It validates what was written, and
 * front-matter-json.ts makes the JSON Schema for editors from it. `names` says whose names the keys of a map have.
 */
const text = z.string()
const list = z.union([text, z.array(text)])
/** Good practices are described in any shape; every word of them is read. */
const anything = z.unknown()

const oneOf = (vocabulary: Vocabulary) => {
  const schema = z.enum(Object.keys(VOCABULARIES[vocabulary]))
  schema.register(z.globalRegistry, { vocabulary })
  return schema
}

function map<S extends z.core.$ZodShape>(names: string, shape: S) {
  const schema = z.strictObject(shape)
  schema.register(z.globalRegistry, { names })
  return schema
}

const elements = {
  regime: z.optional(oneOf('regime')),
  systemType: z.optional(text),
  capabilities: z.optional(list),
  operationalUses: z.optional(list),
  excludedFunctions: z.optional(list),
  researchObjective: z.optional(text),
}

const compatibility = map('compatibility', {
  link: z.optional(text),
  context: z.optional(text),
  nature: z.optional(text),
  consequences: z.optional(text),
  safeguards: z.optional(text),
  decision: z.optional(oneOf('decision')),
})
const phases = map('phases', { development: z.optional(anything), deployment: z.optional(anything) })

const details: Record<string, z.ZodMiniType> = {
  ...Object.fromEntries(DETAIL_FIELDS.map(field => [field, z.optional(anything)])),
  covers: z.optional(list),
  compatibility: z.optional(z.union([list, compatibility])),
  phases: z.optional(z.union([list, phases])),
}

/** One entry of `purposes` that is a map. */
export const purposeSchema = map('purpose', { statement: z.optional(text), ...elements })

/** What `research` holds: its objective, and any of the details. */
const research = map('research', { researchObjective: z.optional(text), ...details })

/** All fields at the top but `purposes` and `research`, whose maps are read into fields before they are validated. */
export const fieldsSchema = z.looseObject({
  ...elements,
  language: z.optional(oneOf('language')),
  ...details,
})

const purpose = z.union([text, purposeSchema])

/** The whole, as an author may write it. */
export const frontMatterSchema = z.looseObject({
  purposes: z.optional(z.union([text, purposeSchema, z.array(purpose)])),
  ...fieldsSchema.shape,
  research: z.optional(z.union([text, research])),
})
frontMatterSchema.register(z.globalRegistry, { names: 'top' })
