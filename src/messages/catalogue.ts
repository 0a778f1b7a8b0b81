import type { Problem, ProblemKind } from '../document/problem.ts'
import type { Level, MessageData, RuleId, RuleOptions } from '../engine/finding.ts'
import type { Waiver } from '../engine/policy.ts'
import type { Contradiction } from '../engine/twins.ts'
import type { Verdict } from '../engine/verdict.ts'
import type { WaiverNotice } from '../engine/waivers.ts'
import type { Language, Regime } from '../reading/types.ts'
import type { Criterion } from '../research/criteria.ts'

/** A finding in words: what is missing, what to do, and wording that would pass. */
export interface FindingText {
  readonly title: string
  readonly problem: string
  readonly fix: string
  readonly example: string
}

/** A problem in words: what could not be read, and what to do. */
export interface ProblemText {
  readonly problem: string
  readonly fix: string
}

/** Every word a user reads, in one language. */
export interface Catalogue {
  readonly findings: { readonly [R in RuleId]: (data: MessageData[R]) => FindingText }
  readonly problems: {
    readonly [K in ProblemKind['id']]: (problem: Extract<Problem, { id: K }>) => ProblemText
  }
  /** One line a rule, for lists of rules. */
  readonly rules: Readonly<Record<RuleId, string>>
  /** What each option of a rule does, for pages and editors. */
  readonly options: { readonly [R in keyof RuleOptions]: Readonly<Record<keyof RuleOptions[R], string>> }
  /** Criteria of research, each with the evidence that its source names. */
  readonly criteria: Readonly<Record<Criterion, { readonly name: string; readonly evidence: string }>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly regimes: Readonly<Record<Regime | 'undetermined', string>>
  readonly labels: Labels
  readonly reports: ReportWords
  readonly secondReader: SecondReaderWords
}

/** Why the second reader gave no draft for a statement. */
export type NoDraft =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'no-answer' | 'too-late' | 'too-long' | 'unreadable' | 'declined' | 'not-accepted' }

/** Words around what a language model drafts, and what the model is told. */
export interface SecondReaderWords {
  /** What the model is told; `quotes` are sentences of the sheet. */
  readonly instructions: (quotes: readonly string[]) => string
  /** Stands before a draft and says whose it is. */
  readonly label: (model: string) => string
  /** A draft in the marks of the language, so that its end shows. */
  readonly quoted: (text: string) => string
  readonly caution: string
  readonly reasons: {
    readonly [K in NoDraft['kind']]: (reason: Extract<NoDraft, { kind: K }>) => string
  }
  /** One line for a log on what came of asking. `left` are statements that were not sent. */
  readonly note: (run: { asked: number; drafts: number; left: number; reasons: readonly string[] }) => string
}

/**
 * What a purpose needs by its regime (the general-purpose regime needs two halves), and what it may lack besides; `practice`
 * is the good practice that a strict policy asks for.
 */
export type Half =
  | 'type'
  | 'capabilities'
  | 'use'
  | 'objective'
  | 'purpose'
  | 'research'
  | 'case'
  | 'certainty'
  | 'legitimacy'
  | 'compatibility'
  | 'practice'

/** Words of particular reports, of the fixer and of the language server. */
export interface ReportWords {
  /** Columns of an audit: what, verdict, findings, last change, next refinement. */
  readonly inventoryColumns: readonly [string, string, string, string, string]
  readonly uncovered: (files: number) => string
  readonly known: (count: number) => string
  readonly overdue: (day: string) => string
  readonly baselineWritten: (file: string, count: number) => string
  readonly halves: Readonly<Record<Half, string>>
  readonly halvesTitle: string
  readonly halvesKey: string
  readonly fixable: (count: number) => string
  readonly explainHint: (rule: RuleId) => string
  /** The stand-in of a rule for manifests that cannot be read. */
  readonly unreadable: { readonly title: string; readonly help: string }
  readonly cutResults: (count: number) => string
  readonly applied: (change: { path: string; count: number }) => string
  readonly fixed: (count: number, files: number) => string
  readonly wouldFix: (count: number, files: number) => string
  readonly nothingToFix: string
  /** A change is an example; only the author knows whether it is so. */
  readonly readFix: string
  readonly applyFix: (title: string) => string
  readonly rulePage: string
}

/** Something that could not be posted, and the permission that it takes where that was the reason. */
export interface PostFailure {
  readonly what: 'review' | 'check-run' | 'issue'
  readonly reason: string
  readonly permission?: string
}

/** Words around findings: headings, columns, counts. */
export interface Labels {
  /** What stands between a label and its text; French puts a space before a colon. */
  readonly colon: string
  readonly clause: string
  /** A quotation of the sheet, in the marks of the language, with its origin. */
  readonly quote: (text: string) => string
  readonly words: string
  readonly missing: string
  readonly fix: string
  readonly example: string
  readonly file: string
  readonly purpose: string
  readonly regime: string
  readonly verdict: string
  readonly declared: string
  readonly inferred: string
  readonly hidden: (found: { at: string; characters: string }) => string
  readonly notBinding: string
  readonly nothingToCheck: string
  readonly noWords: string
  readonly contradiction: (found: Contradiction) => string
  readonly removed: (paths: readonly string[]) => string
  readonly policyChanged: string
  readonly excluded: (paths: readonly string[]) => string
  readonly known: (count: number) => string
  readonly waived: string
  readonly approved: (finding: { rule: RuleId; at: string; by: readonly string[] }) => string
  readonly fingerprint: string
  readonly waiver: (waiver: Waiver) => string
  readonly notices: Readonly<Record<WaiverNotice['state'], (waiver: Waiver) => string>>
  readonly settled: (commit: string) => string
  readonly dismissed: (commit: string) => string
  /** In place of what a comment of its own says. */
  readonly commented: string
  readonly auditTitle: string
  /** Why something was not posted. The verdict does not depend on it. */
  readonly unposted: {
    readonly moved: string
    readonly refused: (count: number) => string
    readonly failed: (failure: PostFailure) => string
  }
  readonly moreFindings: (count: number) => string
  readonly counts: (counts: { manifests: number; findings: number; advice: number; unread: number }) => string
  readonly reviewIntro: (counts: { findings: number; comments: number }) => string
  readonly cut: (count: number) => string
}

/** Languages in which everything is written. */
export const LANGUAGES: readonly Language[] = ['fr', 'en']
