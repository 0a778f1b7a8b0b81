import type { Language } from '../reading/types.ts'

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>

/** Where a fact of law stands, and how far it can be relied on. */
export interface Provenance {
  /** The act, in words that a person can look up. */
  readonly act: Bilingual
  readonly url: string
  /** Day from which it applies, as YYYY-MM-DD. */
  readonly inForce: string
  /** `high`: in the act's own text for years. `medium`: new or amended, known from several secondary sources. */
  readonly confidence: 'high' | 'medium'
  /** Day by which a person looks at it again. */
  readonly reviewBy: string
}

/** A practice, an area or a category that an act names: data with a source and dates, never a sentence in code. */
export interface LegalFact extends Provenance {
  readonly id: string
  /** Article and point. */
  readonly reference: Bilingual
  /** What it is, in our words. */
  readonly title: Bilingual
  /** Words that cue it, as `CueFinder` reads them. They ask a person or advise; they never block. */
  readonly cues: Readonly<Record<Language, readonly string[]>>
  /** Phrases of lawful look-alikes: a sentence that holds one cues nothing. */
  readonly unless?: readonly string[]
}

/** How old the last look at a fact is: within its day, past it, or a year past it. */
export function freshness({ reviewBy }: Provenance, today: string): 'fresh' | 'due' | 'overdue' {
  if (today <= reviewBy) return 'fresh'
  const [year = '', ...rest] = reviewBy.split('-')
  return today <= [String(Number(year) + 1), ...rest].join('-') ? 'due' : 'overdue'
}
