import * as z from 'zod/mini'
import type { Rule } from '../engine/finding.ts'
import { MAPPED_FIELDS } from '../manifest/formats/configured.ts'
import { catalogue } from '../messages/index.ts'
import { RULES } from '../rules/index.ts'

/** Shape of `.github/purpose-gate.yml`. Unknown keys are errors: a typing error must not loosen the gate. */
const level = z.enum(['block', 'review', 'advise', 'off'])
const text = z.string().check(z.trim(), z.minLength(1))
const texts = z.array(text)

/** Names of all rules, as keys that settings may have. */
export const RULE_IDS = RULES.map(({ meta }) => meta.id)

/**
 * The options of a rule as a policy file may give them: any of them, without defaults, so that one file can set what
 * another leaves open. Editors still see each default and what the option does.
 */
function optionsOf({ id, options }: Rule['meta']): Record<string, z.ZodMiniType> {
  const words: Readonly<Record<string, string>> = catalogue('en').options[id as never] ?? {}
  const entries = Object.entries(options?.shape ?? {}).map(([name, schema]) => {
    const own = schema instanceof z.ZodMiniDefault ? z.optional(schema._zod.def.innerType) : schema
    const fallback = schema instanceof z.ZodMiniDefault && { default: schema._zod.def.defaultValue }
    own.register(z.globalRegistry, { description: words[name] ?? '', ...fallback })
    return [name, own] as const
  })
  return Object.fromEntries(entries)
}

const setting = (meta: Rule['meta']) =>
  z.union([level, z.strictObject({ level: z.optional(level), ...optionsOf(meta) })])
const settings = z.strictObject(
  Object.fromEntries(RULES.map(({ meta }) => [meta.id, z.optional(setting(meta))])),
)

const waiver = z.strictObject({
  rule: z.enum(RULE_IDS),
  path: text,
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  reason: z.string().check(z.trim(), z.minLength(10)),
  approver: text,
  until: z.iso.date(),
})

/** What was there when the gate was adopted, as `audit --baseline` writes it. */
const known = z.strictObject({
  rule: z.enum(RULE_IDS),
  path: text,
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
})

/** Keys or headings of a file of the repository's own making, dots between the keys on the way. */
const places = z.union([text, texts.check(z.minLength(1))])

const ownFormat = z.strictObject({
  paths: texts.check(z.minLength(1)),
  title: z.optional(places),
  purposes: places,
  fields: z.optional(
    z.strictObject(Object.fromEntries(MAPPED_FIELDS.map(field => [field, z.optional(places)]))),
  ),
})

export const policySchema = z.strictObject({
  extends: z.optional(text),
  preset: z.optional(z.enum(['cnil', 'strict', 'advisory'])),
  language: z.optional(z.enum(['fr', 'en'])),
  rules: z.optional(settings),
  overrides: z.optional(z.array(z.strictObject({ paths: texts.check(z.minLength(1)), rules: settings }))),
  exclude: z.optional(texts),
  formats: z.optional(z.array(ownFormat)),
  data: z.optional(z.strictObject({ include: z.optional(texts), exclude: z.optional(texts) })),
  waivers: z.optional(z.array(waiver)),
  baseline: z.optional(z.array(known)),
  reviewers: z.optional(texts),
  'policy-branches': z.optional(texts),
})

export type PolicyFile = z.infer<typeof policySchema>
