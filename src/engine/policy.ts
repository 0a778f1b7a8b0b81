import picomatch from 'picomatch'
import type { OwnFormat } from '../manifest/formats/configured.ts'
import { lately } from '../reading/lately.ts'
import type { Language } from '../reading/types.ts'
import type { Level, Rule, RuleId } from './finding.ts'

/** Where the policy of a repository stands. */
export const POLICY_PATH = '.github/purpose-gate.yml'

/** A rule's level as a repository sets it; `off` switches the rule off. */
export type Switch = Level | 'off'

/** What a repository sets on a rule: its level, or a map with its level and options. */
export type Setting = Switch | ({ readonly level?: Switch } & Readonly<Record<string, unknown>>)

/** `cnil`: the sheet as it is. `strict`: advice blocks. `advisory`: nothing blocks. */
export type Preset = 'cnil' | 'strict' | 'advisory'

export type Settings = Readonly<Partial<Record<RuleId, Setting>>>

/** Settings for some manifests only. */
export interface Override {
  /** Globs of manifest paths, from the root of the repository. */
  readonly paths: readonly string[]
  readonly rules: Settings
}

/**
 * A controller may deviate from the sheet if it can justify it: a signed, expiring exception for one rule on one
 * statement as it is worded.
 */
export interface Waiver {
  readonly rule: RuleId
  readonly path: string
  /** Fingerprint of the purpose; another wording needs another waiver. */
  readonly fingerprint: string
  readonly reason: string
  readonly approver: string
  /** Last day on which it holds, as YYYY-MM-DD. */
  readonly until: string
}

/** A finding that was there when the repository adopted the gate: it is told, and does not count. */
export interface KnownFinding {
  readonly rule: RuleId
  readonly path: string
  /** Fingerprint of the purpose as it was worded, or of the dataset that no declaration covers. */
  readonly fingerprint: string
}

/** What a repository decided about the gate. It comes from its default branch, never from the change it judges. */
export interface Policy {
  readonly preset: Preset
  readonly language?: Language
  readonly rules: Settings
  readonly overrides: readonly Override[]
  /** Globs of manifests that are not judged. */
  readonly exclude: readonly string[]
  /** Where files of the repository's own making hold a purpose. */
  readonly formats: readonly OwnFormat[]
  /** Which files are data of a dataset: globs beside the usual names, and globs of what is none. */
  readonly data: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  readonly waivers: readonly Waiver[]
  readonly baseline: readonly KnownFinding[]
  /** Users, or teams as `organisation/team`, whose approval of a pull request settles what a person must decide. */
  readonly reviewers: readonly string[]
  /** Globs of branches whose own policy counts for changes that target them. */
  readonly policyBranches: readonly string[]
}

/** The sheet as it is, for a repository that has decided nothing. */
export const DEFAULT_POLICY: Policy = {
  preset: 'cnil',
  rules: {},
  overrides: [],
  exclude: [],
  formats: [],
  data: { include: [], exclude: [] },
  waivers: [],
  baseline: [],
  reviewers: [],
  policyBranches: [],
}

/** Globs that are kept compiled: those of a policy and of the declarations around. */
const KEPT = 1000

const matcherOf = lately(KEPT, glob => picomatch(glob, { dot: true }))

/** Whether a path or branch fits one of some globs. */
export const fitsAny = (name: string, globs: readonly string[]): boolean =>
  globs.some(glob => matcherOf(glob)(name))

function ofPreset(preset: Preset, level: Level): Level {
  if (preset === 'advisory') return 'advise'
  return preset === 'strict' && level === 'advise' ? 'block' : level
}

/** A setting laid over another: what it does not say stays. */
export function mergeSettings(base: Setting | undefined, own: Setting | undefined): Setting | undefined {
  if (base === undefined || own === undefined) return own ?? base
  const whole = (setting: Setting) => (typeof setting === 'string' ? { level: setting } : setting)
  return { ...whole(base), ...whole(own) }
}

/** What the policy sets on a rule for a manifest; the last override wins. */
function settingOf({ rules, overrides }: Policy, id: RuleId, path: string) {
  const setting = overrides
    .filter(({ paths }) => fitsAny(path, paths))
    .reduce((merged, override) => mergeSettings(merged, override.rules[id]), rules[id])
  const { level, ...options } = typeof setting === 'object' ? setting : { level: setting }
  return { level, options }
}

/** Level of a rule on a manifest: as the policy sets it, else its own, as the preset changes it. */
export function levelFor(policy: Policy, rule: { id: RuleId; level: Level }, path: string): Switch {
  return settingOf(policy, rule.id, path).level ?? ofPreset(policy.preset, rule.level)
}

/** Level of advice that a rule gives besides what it asks for. */
export function adviceLevel({ preset }: Policy): Level {
  return ofPreset(preset, 'advise')
}

/** Options of a rule on a manifest: as the policy sets them, else their defaults. */
export function optionsFor(policy: Policy, { id, options }: Rule['meta'], path: string): object {
  return options ? options.parse(settingOf(policy, id, path).options) : {}
}
