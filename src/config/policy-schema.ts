import * as z from 'zod/mini'
import { RULES } from '../rules/index.ts'

/** Shape of `.github/purpose-gate.yml`. Unknown keys are errors: a typing error must not loosen the gate. */
const setting = z.enum(['block', 'review', 'advise', 'off'])
const text = z.string().check(z.trim(), z.minLength(1))
const texts = z.array(text)

/** Names of all rules, as keys that settings may have. */
export const RULE_IDS = RULES.map(({ meta }) => meta.id)
const settings = z.strictObject(Object.fromEntries(RULE_IDS.map(id => [id, z.optional(setting)])))

const waiver = z.strictObject({
  rule: z.enum(RULE_IDS),
  path: text,
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  reason: z.string().check(z.trim(), z.minLength(10)),
  approver: text,
  until: z.iso.date(),
})

export const policySchema = z.strictObject({
  extends: z.optional(text),
  preset: z.optional(z.enum(['cnil', 'strict', 'advisory'])),
  language: z.optional(z.enum(['fr', 'en'])),
  rules: z.optional(settings),
  overrides: z.optional(z.array(z.strictObject({ paths: texts.check(z.minLength(1)), rules: settings }))),
  exclude: z.optional(texts),
  data: z.optional(z.strictObject({ include: z.optional(texts), exclude: z.optional(texts) })),
  waivers: z.optional(z.array(waiver)),
  reviewers: z.optional(texts),
  'policy-branches': z.optional(texts),
})

export type PolicyFile = z.infer<typeof policySchema>
