import * as z from 'zod/mini'

/**
 * Shape of the front matter of a `PURPOSE.md` under its canonical English keys. Single values stand where one is
 * meant, lists where several are; the reader turns a single value into a list of one before it validates.
 */
const text = z.string()
const texts = z.array(z.string())
const regime = z.enum(['operational', 'general-purpose', 'research'])

const elements = {
  regime: z.optional(regime),
  systemType: z.optional(text),
  capabilities: z.optional(texts),
  operationalUses: z.optional(texts),
  excludedFunctions: z.optional(texts),
  researchObjective: z.optional(text),
}

const purpose = z.strictObject({ statement: z.optional(text), ...elements })

export const frontMatterSchema = z.looseObject({
  ...elements,
  purposes: z.optional(z.array(purpose)),
  language: z.optional(z.enum(['fr', 'en'])),
})
