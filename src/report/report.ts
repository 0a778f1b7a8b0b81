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

/** Writes a judgement in one form, with a line break at the end. */
export type Renderer = (judgement: Outcome, options: ReportOptions) => string

/** A file of this folder that defines a report so is a `--format` by its name. */
export const defineReport = <R extends Renderer>(render: R): R => render
