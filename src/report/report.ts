import type picocolors from 'picocolors'
import type { Drafts } from '../engine/draft.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { Language } from '../reading/types.ts'
import type { InventoryRow } from './inventory.ts'
import type { PartRecord } from './part.ts'

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>

/** What a report may know about where it goes. */
export interface ReportOptions {
  /** Language of everything; by default each finding speaks the language of its declaration. */
  readonly language?: Language
  readonly colours: Colours
  /** Columns of the terminal. */
  readonly width: number
  /** What the report of a shard carries, so that it can be merged; the JSON report and SARIF hold it. */
  readonly shard?: PartRecord
  /** Rows of an audit, which the forms for people and the JSON report show. */
  readonly inventory?: readonly InventoryRow[]
  /** What a language model drafted for findings. */
  readonly drafts?: Drafts
}

/** A judgement in one form, part by part, with a line break at the end. */
type Parts<O> = (judgement: Outcome, options: O) => Iterable<string>

/** Writes a judgement in one form; `parts` gives the same text while it is made. */
export interface Renderer<O = ReportOptions> {
  (judgement: Outcome, options: O): string
  readonly parts: Parts<O>
}

/** A file of this folder that defines a report so is a `--format` by its name. */
export const defineReport = <O = ReportOptions>(parts: Parts<O>): Renderer<O> =>
  Object.assign((judgement: Outcome, options: O) => [...parts(judgement, options)].join(''), { parts })
