import * as z from 'zod/mini'

import { PART } from '../report/part.ts'
import { REGISTER_SCHEMA, SHOWN_DETAILS } from './names.ts'

const texts = z.readonly(z.array(z.string()))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = z.number().check(z.nonnegative())
const verdict = z.enum([
  'pass',
  'advised',
  'nothing-to-check',
  'review-required',
  'blocked',
  'could-not-evaluate',
])
const regime = z.enum(['operational', 'general-purpose', 'research', 'undetermined'])
const language = z.enum(['fr', 'en'])
const said = z.object({ title: z.string(), problem: z.string(), fix: z.string() })
/** Merged registers are shown in one language, whatever the language in which they were written. */
const inBoth = z.object({ fr: said, en: said })

const finding = z.object({
  rule: z.string(),
  clause: z.string(),
  level: z.enum(['block', 'review', 'advise']),
  line: count,
  words: z.string(),
  /** Of the baseline: it is told, and does not count. */
  isKnown: z.boolean(),
  said: inBoth,
})

const purpose = z.object({
  text: z.string(),
  regime,
  systemType: z.string(),
  capabilities: texts,
  uses: texts,
  researchObjective: z.string(),
  exclusions: texts,
  verdict,
  fingerprint: z.string(),
})

const waiver = z.object({
  rule: z.string(),
  reason: z.string(),
  approver: z.string(),
  until: day,
  state: z.enum(['holds', 'expired', 'mismatched', 'unused']),
})

const step = z.object({
  /** Empty for what is not committed yet. */
  commit: z.string(),
  day,
  subject: z.string(),
  change: z.enum([
    'declared',
    'none',
    'rewording',
    'narrowing',
    'broadening',
    'new-purpose',
    'replaced',
    'unreadable',
  ]),
  verdict,
  /** Words that came and went, where the comparison names them. */
  added: texts,
  removed: texts,
})

const entry = z.object({
  repository: z.string(),
  path: z.string(),
  line: count,
  dataset: z.string(),
  format: z.string(),
  language,
  verdict,
  purposes: z.readonly(z.array(purpose)),
  details: z.partialRecord(z.enum(SHOWN_DETAILS), texts),
  findings: z.readonly(z.array(finding)),
  waivers: z.readonly(z.array(waiver)),
  /** Other manifests of the same dataset, which leave the purpose to this one. */
  alsoIn: texts,
  changed: z.optional(day),
  due: z.optional(day),
  /** From the first version to the last; empty where Git was not asked or knows nothing. */
  history: z.readonly(z.array(step)),
  /** Older versions are there and were not read. */
  isHistoryCut: z.boolean(),
})

const uncovered = z.object({ repository: z.string(), folder: z.string(), files: count })
const unread = z.object({
  repository: z.string(),
  path: z.string(),
  said: z.object({ fr: z.string(), en: z.string() }),
})
const repository = z.object({ name: z.string(), commit: z.optional(z.string()), day })

/**
 * The register as data: what every output is made of, what `--format json` writes, and what several repositories are
 * merged from. Its types are those of its schema, so that what is read is what was written.
 */
export const REGISTER = z.object({
  schema: z.literal(REGISTER_SCHEMA),
  /** Of a register of some of the repositories: which part of which whole it is. */
  shard: z.optional(PART),
  repositories: z.readonly(z.array(repository)),
  entries: z.readonly(z.array(entry)),
  uncovered: z.readonly(z.array(uncovered)),
  unread: z.readonly(z.array(unread)),
})

/** A record of purposes: of one repository, or of several. */
export type Register = z.infer<typeof REGISTER>
export type Entry = z.infer<typeof entry>
export type Step = z.infer<typeof step>
export type RegisteredPurpose = z.infer<typeof purpose>
export type RegisteredFinding = z.infer<typeof finding>
export type RegisteredWaiver = z.infer<typeof waiver>
