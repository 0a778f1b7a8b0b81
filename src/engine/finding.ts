import type * as z from 'zod/mini'
import type { Place } from '../document/lines.ts'
import type { LegalFact } from '../law/fact.ts'
import type { Value } from '../manifest/declaration.ts'
import type { Language, Regime } from '../reading/types.ts'
import type { Criterion, Profile } from '../research/criteria.ts'
import type { ClauseId } from '../rules/clauses.ts'
import type { AssessmentPart } from './assessment.ts'
import type { Edit } from './edit.ts'
import type { Subject } from './subject.ts'
import type { Words } from './words.ts'

/**
 * `block`: the purpose cannot be merged. `review`: a person must decide, the check stays red until one did.
 * `advise`: good practice, shown, never red.
 */
export type Level = 'block' | 'review' | 'advise'

/** What each rule tells its message: typed data, no sentences. */
export interface MessageData {
  'purpose-declared':
    | { cause: 'absent' | 'placeholder' | 'no-purpose' }
    | { cause: 'uncovered'; folder: string; files: number }
  'purpose-compatible': {
    change: 'broadening' | 'new-purpose' | 'replaced'
    before: string
    added: readonly string[]
    /** Parts of the assessment that are not recorded; every one where there is none. */
    missing: readonly AssessmentPart[]
    decision: 'compatible' | 'incompatible' | 'unknown' | 'none'
  }
  'purpose-kept': { cause: 'emptied' | 'removed'; before: string; files: number }
  'objective-specific': object
  'purpose-bounded': object
  'purpose-intelligible':
    | { cause: 'jargon' | 'length' | 'language' }
    | { cause: 'abbreviations'; found: readonly string[] }
  'purpose-legitimate': { practice?: LegalFact } | { missing: readonly ('controller' | 'mission')[] }
  'operational-use-stated': { statement: string }
  'each-purpose-specific': { number: number; count: number }
  'system-type-stated': { instead?: string; capabilities: readonly string[] }
  'capabilities-listed': {
    cause: 'none' | 'few' | 'single'
    systemType?: string
    listed: number
    minimum: number
  }
  'capabilities-concrete': { systemType?: string }
  'research-objective-stated': object
  'research-qualified': {
    profile: Profile
    met: readonly Criterion[]
    missing: readonly Criterion[]
    /** Nothing but the sentence says that this is research. */
    isInferred: boolean
  }
  'transparency-stated': object
  'minimisation-stated': object
  'retention-stated': { longest?: number }
  'phases-separate': { missing?: 'development' | 'deployment' }
  'system-type-intelligible': { abbreviation: string } | { weakType: string }
  'downstream-reminder': object
  'licence-discloses-risks': object
  'high-risk-capabilities-named': { area?: LegalFact; capability?: string }
  'dpia-considered': { fact?: LegalFact }
  'excluded-functions-named': object
  'conditions-of-use-named': object
  'research-refinement-planned': { overdue?: string }
  'research-derogations-named': object
  'regime-consistent': { declared: Regime; read: Regime }
  'reading-confirmed': { regime: Regime | 'undetermined' }
}

export type RuleId = keyof MessageData

/** What a rule returns: the words it judged (absent: the file has none) and the data of its message. */
export interface RuleFinding<R extends RuleId = RuleId> {
  readonly data: MessageData[R]
  readonly words: Words | undefined
  /** A change that answers the finding when somebody commits it. */
  readonly edit?: Edit
  /** Good practice within a rule that otherwise asks for more: the finding is advice, whatever level the rule has. */
  readonly isAdvice?: true
}

/** What a repository may set on a rule besides its level; the policy file writes the names as they are here. */
export interface RuleOptions {
  'capabilities-listed': { minimum: number }
  'purpose-intelligible': { 'maximum-words': number }
  'purpose-legitimate': { mission: 'optional' | 'required' }
  'reading-confirmed': { confidence: number }
  'research-qualified': { profile: Profile }
  'retention-stated': { 'maximum-months'?: number | undefined }
  'system-type-intelligible': { known: string[] }
}

/** Options of a rule; most rules have none. */
export type OptionsOf<R extends RuleId> = R extends keyof RuleOptions ? RuleOptions[R] : object

/** What a check depends on besides the purpose: the day, as YYYY-MM-DD or empty, and the rule's options. */
export interface Context<O extends object = object> {
  readonly today: string
  readonly options: O
}

/** The options of a rule as a schema with defaults, an object of one schema an option. */
export type OptionsSchema<O extends object = object> = z.ZodMiniType<O> & {
  readonly shape: Readonly<Record<string, z.ZodMiniType>>
}

/** A rule: its place in the sheet, and a pure check of one purpose. */
export interface Rule<R extends RuleId = RuleId> {
  readonly meta: {
    readonly id: R
    readonly clause: ClauseId
    readonly regimes: readonly Regime[] | 'every'
    readonly level: Level
    readonly options?: OptionsSchema<OptionsOf<R>>
  }
  check(subject: Subject, context: Context<OptionsOf<R>>): readonly RuleFinding<R>[]
}

/** A rule with its type, so that the message data of `check` fit its id. */
export function defineRule<R extends RuleId>(rule: Rule<R>): Rule<R> {
  return rule
}

/** A message by id with its data, for the catalogues. */
export type Message = { [R in RuleId]: { readonly id: R; readonly data: MessageData[R] } }[RuleId]

/**
 * The path by which waivers and the baseline name a finding: its manifest, or the folder of data that no declaration
 * covers, whose first file differs from change to change.
 */
export function settledPathOf({ path, at }: Pick<Finding, 'path' | 'at'>): string {
  return at.startsWith(DATA) ? at.slice(DATA.length) || '.' : path
}

/** Start of the symbolic path of a finding on data, before the folder of the dataset. */
export const DATA = 'data:'

/** A finding on its place. `path` is the manifest; `at` the symbolic path in it. */
export interface Finding {
  readonly rule: RuleId
  readonly clause: ClauseId
  readonly level: Level
  readonly message: Message
  readonly path: string
  readonly at: string
  readonly place: Place
  /** The place is in the file before the change, which is gone or says something else now. */
  readonly isFormer?: true
  readonly words: string
  /** Fingerprint of the purpose it is on, which a waiver names. */
  readonly fingerprint: string
  /** The value that holds the words, for findings that belong together and for underlining. */
  readonly value: Value | undefined
  readonly language: Language
  readonly edit?: Edit
}
