/**
 * What a sentence says: the result of reading one statement of purpose.
 *
 * Everything is a span of the text that was read, so that a finding can quote the words and a comment can land
 * on them. Terms follow the CNIL's how-to sheet 2: type of system (C1), functionalities and capabilities (C3),
 * operational use (B1), functions excluded by design (C8), research objective (D1).
 */

/** The two languages of the product; detection chooses the language of messages, never the verdict. */
export type Language = 'fr' | 'en'

/** The three cases of the sheet. */
export type Regime = 'operational' | 'general-purpose' | 'research'

/** A piece of the text that was read. Offsets are UTF-16 code units: `text === source.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The words that name the type of the system being developed. A weak type ("generative AI") counts, with advice. */
export interface TypeSpan extends Span {
  readonly strength: 'named' | 'weak'
}

/** One statement of purpose, read. Absent elements are absent or empty; nothing is guessed without words to quote. */
export interface Reading {
  readonly text: string
  readonly language: Language
  /** `undetermined`: the text points to none of the three cases. */
  readonly regime: Regime | 'undetermined'
  /** The words that decided the regime, for display. */
  readonly regimeReasons: readonly Span[]

  /** The text is empty, a template left as it was, or "TODO": the words that say so. */
  readonly placeholder?: Span
  /** Nothing is pursued: the text only describes data, quotes a licence or the law, or points to a document. */
  readonly noPurpose?: Span

  readonly systemType?: TypeSpan
  /** Words standing where a type should: "an AI system", "a model". */
  readonly nonTypes: readonly Span[]
  /** Concrete functionalities, one span each. Excluded functions are never here. */
  readonly capabilities: readonly Span[]
  /** Catch-alls in place of capabilities: "various tasks", "and more" as the content. */
  readonly catchAlls: readonly Span[]
  /** A precise operational use: what the system does, with for whom, where or for which decision. */
  readonly operationalUse?: Span
  /** Functions and uses that the text excludes or negates. */
  readonly exclusions: readonly Span[]
  /** Objectives that fit any project: "improve our services". */
  readonly vague: readonly Span[]
  /** Doors left open for any other purpose: "and any other purpose of the group". */
  readonly unbounded: readonly Span[]
  /** In a list of purposes, items that are vague while others are precise (B2). */
  readonly vagueItems: readonly Span[]
  /** What the research wants to find out. */
  readonly researchObjective?: Span
  /** "Research purposes", a university, a grant: words that invoke research. */
  readonly researchCues: readonly Span[]
  /** Jargon and abbreviations that leave nothing a person concerned could follow. */
  readonly unintelligible?: Span
  /** Probability, from 0 to 1, that the verdict that follows from this reading is right; absent when nothing was learnt. */
  readonly confidence?: number
  /** Words that cue a forbidden practice (AI Act art. 5); they ask for a person, they never block alone. */
  readonly practiceCues: readonly Span[]
}

/** A structured field of a declaration that claims to hold one element. */
export type FieldRole = 'systemType' | 'capability' | 'operationalUse' | 'researchObjective'

/**
 * Whether a field holds what it claims. `weak` passes with advice; `vague` are words that say nothing
 * ("various tasks"), `other` is text that is something else (a type given as "a model", a sector as a capability).
 */
export interface FieldReading {
  readonly verdict: 'concrete' | 'weak' | 'vague' | 'other' | 'empty'
  /** The words that decided it; the whole text where no part stands out. */
  readonly words: Span
}
