/** Reading a statement of purpose: `read`, `readField`, `detectLanguage`. */

import { type Analysis, affirmedOf, analyse, isA, matchesOf } from './analysis.ts'
import { certainOutcome, emptyOutcome } from './certain.ts'
import { elementsOf } from './elements.ts'
import { grammarType } from './grammar.ts'
import { languageOf } from './language.ts'
import { lately } from './lately.ts'
import { look, type Model, type Sight } from './learned/model.ts'
import { ACCEPTING, acceptance, OUTCOMES, type Outcome } from './learned/outcomes.ts'
import { openModel } from './learned/packed.ts'
import { shippedModel } from './learned/shipped.ts'
import type { LexicalClass } from './lexicon/index.ts'
import { normAt, spanOf } from './text.ts'
import type { FieldReading, FieldRole, Language, Reading, Span } from './types.ts'

export { detectLanguage } from './language.ts'

/** A statement longer than this many words is read no further: nobody could follow it (A3, "unreadable length"). */
const LONGEST = 4000
/** Characters that can hold so many words, and then some; the rest is not even split into words. */
const LONGEST_TEXT = 60_000

let opened: Model | undefined
const theModel = (): Model => {
  opened ??= openModel(shippedModel())
  return opened
}

/** A1: empty, or nothing but the words of a template. */
function placeholderOf(a: Analysis): Span | undefined {
  const words = a.tokens.filter(token => token.kind === 'word').length
  if (words === 0) return { start: 0, end: a.text.length, text: a.text }
  const lead = /^(?:todo|tbd|tbc|fixme|lorem)$/.test(normAt(a.tokens, 0))
  for (const match of matchesOf(a, 'placeholder')) {
    const covered = match.to - match.from + 1
    if ((match.from === 0 && lead) || covered >= words - 2)
      return spanOf(a.text, a.tokens, match.from, match.to)
  }
  return undefined
}

/** Without a cue in words, a forbidden practice must be at least this likely to be suspected. */
const SUSPICION = 0.75

/** Whether words speak for a suspicion (the text stands by one), against it (it takes back all of them), or not at all. */
function supports(a: Analysis): boolean | undefined {
  if (affirmedOf(a, 'practice').length > 0) return true
  return matchesOf(a, 'practice').length > 0 ? false : undefined
}

/**
 * Outcomes without a suspicion that nothing supports: no word of the text cues a forbidden practice, and the model is
 * not sure either; or there are such words, and the text rules out what they name. A wrong suspicion accuses somebody.
 */
function withoutIdleSuspicion(outcomes: Float64Array, a: Analysis): Float64Array {
  const at = OUTCOMES.indexOf('illegitimate')
  const suspected = outcomes[at] ?? 0
  if (suspected === 0 || (supports(a) ?? suspected >= SUSPICION)) return outcomes
  return outcomes.map((probability, index) =>
    index === at ? 0 : probability / Math.max(1 - suspected, Number.EPSILON),
  )
}

/** The likeliest outcome on the side, accepting or blocking, that is likelier. */
function chooseOutcome(probabilities: Float64Array): Outcome {
  const accepted = acceptance(probabilities) > 0.5
  let best = accepted ? 0 : ACCEPTING
  const end = accepted ? ACCEPTING : OUTCOMES.length
  for (let at = best; at < end; at++) if ((probabilities[at] ?? 0) > (probabilities[best] ?? 0)) best = at
  return OUTCOMES[best] ?? 'no-purpose'
}

/** Probabilities that leave no other outcome. */
const onlyOutcome = (certain: Outcome): Float64Array =>
  Float64Array.from(OUTCOMES, outcome => (outcome === certain ? 1 : 0))

/** A reading of a text in which nothing is to be found. */
function bare(text: string, language: Language): Reading {
  const none: readonly Span[] = []
  return {
    text,
    language,
    regime: 'undetermined',
    regimeReasons: none,
    nonTypes: none,
    capabilities: none,
    catchAlls: none,
    exclusions: none,
    vague: none,
    unbounded: none,
    vagueItems: none,
    researchCues: none,
    practiceCues: none,
    confidence: 1,
  }
}

/** Read a prepared text with a given model; the benchmark reads with models that have not seen the text. */
export function readWith({ tags, outcomes }: Sight, a: Analysis, language?: Language): Reading {
  const spoken = language ?? languageOf(a.text, a.tokens)
  const certain = certainOutcome(a)
  const likely = certain === undefined ? withoutIdleSuspicion(outcomes, a) : onlyOutcome(certain)
  const accepted = acceptance(likely)
  return {
    text: a.text,
    language: spoken,
    ...elementsOf(a, { tags, outcomes: likely }, chooseOutcome(likely)),
    confidence: Math.max(accepted, 1 - accepted),
  }
}

/** Readings that are kept: those of one declaration, before and after a change. */
const KEPT = 32

const readings: Readonly<Record<Language | 'any', (text: string) => Reading>> = {
  en: lately(KEPT, text => readAs(text, 'en')),
  fr: lately(KEPT, text => readAs(text, 'fr')),
  any: lately(KEPT, text => readAs(text, undefined)),
}

/** Read one statement of purpose. */
export const read = (text: string, language?: Language): Reading => readings[language ?? 'any'](text)

/** A text prepared for reading, with what the model sees in it; nothing in one that nobody could follow. */
interface Looked {
  readonly a: Analysis
  readonly sight?: Sight
}

const looks = lately(KEPT, (text): Looked => {
  const a = analyse(text.slice(0, LONGEST_TEXT))
  return a.tokens.length > LONGEST || a.text.length < text.length ? { a } : { a, sight: look(theModel(), a) }
})

/** The probability of each outcome of a statement, as the model alone sees it; empty where it is not read. */
export const outcomesOf = (text: string): Float64Array => looks(text).sight?.outcomes ?? new Float64Array()

function readAs(text: string, language: Language | undefined): Reading {
  const { a, sight } = looks(text)
  const spoken = language ?? languageOf(text, a.tokens)
  const placeholder = placeholderOf(a)
  if (placeholder !== undefined) return { ...bare(text, spoken), placeholder }
  if (sight === undefined)
    return { ...bare(text, spoken), unintelligible: { start: 0, end: text.length, text } }
  return readWith(sight, a, spoken)
}

/** Words that a research objective in a field has at least: a verb of inquiry alone is none. */
const SHORTEST_OBJECTIVE = 5

/** A type given in a field: it needs no sentence around it. */
function readType(a: Analysis, whole: Span): FieldReading {
  const type = grammarType(a)
  if (type === undefined) return { verdict: 'other', words: whole }
  const words = spanOf(a.text, a.tokens, type.range.from, type.range.to)
  return { verdict: type.strength === 'named' ? 'concrete' : 'weak', words }
}

/** Whether the field of a declaration holds what it claims. */
export function readField(text: string, role: FieldRole, language?: Language): FieldReading {
  const a = analyse(text.slice(0, LONGEST_TEXT))
  const whole = { start: 0, end: text.length, text }
  if (placeholderOf(a) !== undefined) return { verdict: 'empty', words: whole }
  if (role === 'systemType') return readType(a, whole)
  const vague = [...matchesOf(a, 'catchAll'), ...matchesOf(a, 'vaguePurpose'), ...matchesOf(a, 'openEnd')][0]
  if (vague !== undefined) return { verdict: 'vague', words: spanOf(a.text, a.tokens, vague.from, vague.to) }
  if (emptyOutcome(a) !== undefined) return { verdict: 'vague', words: whole }
  const says = (name: LexicalClass): boolean => a.tokens.some((_, at) => isA(a, at, name))
  if (role === 'capability') return { verdict: says('function') ? 'concrete' : 'other', words: whole }
  const reading = read(text, language)
  const found = role === 'operationalUse' ? reading.operationalUse : reading.researchObjective
  if (found !== undefined) return { verdict: 'concrete', words: found }
  // The field already says what the words are; outside a sentence it is enough that they say it.
  const claims =
    role === 'operationalUse'
      ? says('function') && (says('people') || says('place'))
      : says('inquiry') && a.tokens.length >= SHORTEST_OBJECTIVE
  return { verdict: claims ? 'concrete' : 'vague', words: whole }
}
