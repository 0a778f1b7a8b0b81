import type { Fragment } from '../document/fragment.ts'
import type { Place } from '../document/lines.ts'
import type { Source } from '../document/source.ts'
import type { Language, Regime } from '../reading/types.ts'
import type { DetailField } from './fields.ts'

/**
 * How a value was found: in a field meant for it, in a field that often holds it (a description), read from prose,
 * or as a taxonomy code. A code is evidence, never a purpose.
 */
export type FoundAs = 'declared' | 'fallback' | 'read' | 'code'

/** A value of a manifest: its decoded text with the place of every character, and where it stands by name. */
export interface Value {
  readonly fragment: Fragment
  /** Symbolic path that survives shifted lines: `purposes[1].capabilities[0]`, or a heading and a number. */
  readonly path: string
  readonly foundAs: FoundAs
  /** Path of another manifest of the same dataset that says it; absent for the file's own words. */
  readonly elsewhere?: string
}

/** What the sheet asks of a purpose, as far as fields say it. Prose is read later, by the reader. */
export interface Elements {
  readonly regime?: Value & { readonly regime: Regime }
  readonly systemType?: Value
  readonly capabilities: readonly Value[]
  readonly operationalUses: readonly Value[]
  readonly excludedFunctions: readonly Value[]
  readonly researchObjective?: Value
}

/** One purpose of a declaration. Without a statement it is made of fields only. */
export interface Purpose extends Elements {
  readonly statement?: Value
  /** Symbolic path of the purpose itself. */
  readonly path: string
  /** Where it stands, for a comment on a purpose that has no words. */
  readonly place: Place
}

/** What one manifest says about one dataset or processing. */
export interface Declaration {
  readonly source: Source
  /** Id of the format it was read by; `statement` for a bare sentence. */
  readonly format: string
  /** Name of the dataset or processing, where the file gives one. */
  readonly title?: Value
  /** Symbolic path of the declaration in its file; empty where the file holds one. */
  readonly path: string
  /** Where a comment goes when the declaration holds no words to put it on. */
  readonly place: Place
  readonly language?: Language
  readonly purposes: readonly Purpose[]
  /** Fields of the whole declaration; they complete every purpose. */
  readonly shared: Elements
  /** All prose of the manifest that people read, whatever it is about. */
  readonly prose?: readonly Fragment[]
  /** Everything else the sheet asks for: controller, retention, transparency, … */
  readonly details: Readonly<Partial<Record<DetailField, readonly Value[]>>>
}

/** Elements of a declaration that states none in fields. */
export const NO_ELEMENTS: Elements = { capabilities: [], operationalUses: [], excludedFunctions: [] }
