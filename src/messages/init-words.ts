import type { Field } from '../manifest/fields.ts'
import type { Regime } from '../reading/types.ts'

/** Fields that `init` asks for, in the order of the sheet. */
export type AskedField = Extract<
  Field,
  | 'purposes'
  | 'operationalUses'
  | 'systemType'
  | 'capabilities'
  | 'excludedFunctions'
  | 'highRiskCapabilities'
  | 'conditionsOfUse'
  | 'downstreamReminder'
  | 'researchObjective'
  | 'organisation'
  | 'funding'
  | 'novelty'
  | 'creativity'
  | 'uncertainty'
  | 'systematicity'
  | 'transferability'
  | 'nextRefinement'
  | 'derogations'
  | 'controller'
  | 'mission'
  | 'dataCategories'
  | 'dataSubjects'
  | 'retention'
  | 'transparency'
  | 'legalBasis'
  | 'dpia'
  | 'licence'
>

/** Parts of a precise operational use (clause B1), in the order in which a sentence joins them. */
export const USE_PARTS = ['what', 'whom', 'decision'] as const
export type UsePart = (typeof USE_PARTS)[number]

/** Every word of `init` that a user reads, apart from the sheet's findings. They are no part of the action. */
export interface InitWords {
  readonly yes: string
  readonly no: string
  readonly dataset: string
  readonly folder: (dataset: { folder: string; files: number }) => string
  /** What manifests beside the data say already, as lines. */
  readonly known: (facts: {
    sources: readonly string[]
    title: string | undefined
    description: string | undefined
    licence: string | undefined
    tasks: readonly string[]
  }) => readonly string[]
  readonly regime: string
  readonly regimes: Readonly<Record<Regime, { readonly label: string; readonly hint: string }>>
  readonly questions: Readonly<Record<AskedField, string>>
  readonly parts: Readonly<Record<UsePart, { readonly ask: string; readonly example: string }>>
  /** Behind the question of a list, from its second entry on; and of what may stay empty. */
  readonly another: string
  readonly optional: string
  /** To somebody who leaves empty what must be answered. */
  readonly needed: string
  readonly goodPractices: string
  readonly refused: string
  readonly refusedNext: string
  readonly again: string
  readonly keep: string
  readonly workflow: string
  readonly policy: string
  readonly reviewers: string
  readonly overwrite: (path: string) => string
  readonly cancelled: string
  readonly written: (path: string) => string
  readonly wouldWrite: (path: string) => string
  readonly leftAlone: (path: string) => string
  readonly advice: (at: { count: number; path: string }) => string
  readonly nextDataset: string
  readonly finished: string
  readonly remaining: (folders: readonly string[]) => string
  readonly next: string
  readonly missing: (flags: readonly string[]) => string
  readonly stray: (given: { flags: readonly string[]; regime: Regime }) => string
  readonly exists: (path: string) => string
  readonly notWritten: string
  readonly unwritable: (file: { path: string; reason: string }) => string
  /** In templates: what to do with it, and what stands before an example. */
  readonly template: string
  readonly example: string
  /** A declaration of each regime that passes; its words are the examples of questions and templates. */
  readonly examples: Readonly<Record<Regime, Partial<Record<AskedField, readonly string[]>>>>
}
