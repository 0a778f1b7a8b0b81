import type { Analysis } from '../reading/analysis.ts'
import { CueFinder, type Denial } from '../reading/cues.ts'
import type { Match } from '../reading/matcher.ts'
import { normAt } from '../reading/text.ts'
import { CRITERIA, type Criterion, type Profile } from './criteria.ts'
import { EVIDENCE, PRESUMPTIONS } from './evidence.ts'

/** What a declaration says about its research: the texts of fields meant for it, and all that people read besides. */
export interface Sayings {
  /** Texts of fields for single criteria. */
  readonly fields: Readonly<Partial<Record<Criterion, readonly string[]>>>
  /** Every text of the declaration, fields included. */
  readonly texts: readonly string[]
}

/** Research is presumed, or some criteria are met and others are not. */
export type Qualification =
  | { readonly presumed: 'organisation' | 'funding' }
  | { readonly met: readonly Criterion[]; readonly missing: readonly Criterion[] }

const NEGATIONS = /^(?:no|not|non|without|never|nor|sans|aucune?|pas|jamais|ni)$/
const normsBefore = ({ tokens }: Analysis, { from }: Match, count: number): string[] =>
  tokens.slice(Math.max(0, from - count), from).map(({ norm }) => norm)

/** A negation right before the words. One further away mostly denies something else: "nobody has shown whether …". */
const isDenied: Denial = (analysis, match) =>
  normsBefore(analysis, match, 3).some(norm => NEGATIONS.test(norm))

/** "University students" are the people in the data, not the organisation that does the research. */
const PEOPLE = /^(?:students?|etudiant(?:e?s)?|staff|alumni|customers?|clients?|applicants?|candidate?s?)$/
const isAboutOthers: Denial = (analysis, match) =>
  isDenied(analysis, match) ||
  PEOPLE.test(normAt(analysis.tokens, match.to + 1)) ||
  normsBefore(analysis, match, 4).some(norm => PEOPLE.test(norm))

const presumptions = new CueFinder(PRESUMPTIONS, isAboutOthers)
const evidence = new CueFinder(EVIDENCE, isDenied)

/** Words that a field for a criterion has at least, where none of them is evidence that the sheet names. */
const FEWEST_WORDS = 4
const NONE = /^\W*(?:none|todo|tbd|n\/a|néant|à compléter)/iu

const isSaid = (text: string): boolean => !NONE.test(text) && text.trim().split(/\s+/).length >= FEWEST_WORDS

/** Qualifies research by a profile. The draft of the EDPB knows no presumption: its factors are looked at in any case. */
export function qualify({ fields, texts }: Sayings, profile: Profile): Qualification {
  const [presumed] = texts.flatMap(text => presumptions.find(text))
  if (presumed && profile === 'frascati') return { presumed: presumed.item.id }
  const shown = new Set(texts.flatMap(text => evidence.find(text).map(({ item }) => item.id)))
  const isMet = (criterion: Criterion): boolean =>
    shown.has(criterion) || (fields[criterion] ?? []).some(isSaid)
  const all = CRITERIA[profile]
  return { met: all.filter(isMet), missing: all.filter(criterion => !isMet(criterion)) }
}
