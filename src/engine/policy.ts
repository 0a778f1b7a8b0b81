import picomatch from 'picomatch'
import type { Language } from '../reading/types.ts'
import type { Level, RuleId } from './finding.ts'

/** Where the policy of a repository stands. */
export const POLICY_PATH = '.github/purpose-gate.yml'

/** A rule's level as a repository sets it; `off` switches the rule off. */
export type Setting = Level | 'off'

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

/** What a repository decided about the gate. It comes from its default branch, never from the change it judges. */
export interface Policy {
  readonly preset: Preset
  readonly language?: Language
  readonly rules: Settings
  readonly overrides: readonly Override[]
  /** Globs of manifests that are not judged. */
  readonly exclude: readonly string[]
  /** Which files are data of a dataset: globs beside the usual names, and globs of what is none. */
  readonly data: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  readonly waivers: readonly Waiver[]
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
  data: { include: [], exclude: [] },
  waivers: [],
  reviewers: [],
  policyBranches: [],
}

/** Whether a path or branch fits one of some globs. */
export function fitsAny(name: string, globs: readonly string[]): boolean {
  return globs.length > 0 && picomatch.isMatch(name, [...globs], { dot: true })
}

function ofPreset(preset: Preset, level: Level): Level {
  if (preset === 'advisory') return 'advise'
  return preset === 'strict' && level === 'advise' ? 'block' : level
}

/** Level of a rule on a manifest: its own, as the preset changes it, as the settings say; the last override wins. */
export function settingFor(policy: Policy, rule: { id: RuleId; level: Level }, path: string): Setting {
  const overridden = policy.overrides
    .filter(({ paths, rules }) => rules[rule.id] !== undefined && fitsAny(path, paths))
    .at(-1)
  return overridden?.rules[rule.id] ?? policy.rules[rule.id] ?? ofPreset(policy.preset, rule.level)
}
