/** The lexicons, ready for look-up. */

import { foldText, tokenize } from '../../reading/text.ts'
import { ACTS } from './acts.ts'
import * as cues from './cues.ts'
import { DATA } from './data.ts'
import { EVERYDAY, EVERYDAY_PEOPLE } from './everyday.ts'
import { GENERAL } from './general.ts'
import { FUNCTION_WORDS, GENRE_WORDS } from './light.ts'
import { OBJECTS } from './objects.ts'
import { PEOPLE } from './people.ts'
import { PhraseBook, type Tongue } from './phrases.ts'
import { PLACES } from './places.ts'
import { SCALES, UNITS } from './scales.ts'
import { SOCIETY } from './society.ts'
import { SYSTEMS } from './systems.ts'
import { VERBS } from './verbs.ts'
import { WORLD } from './world.ts'

export type { Hit, Tongue } from './phrases.ts'

/** What a concept is about. */
export type Role = 'act' | 'person' | 'place' | 'thing' | 'data' | 'system'

const SOURCES: readonly (readonly [Role, string])[] = [
  ['system', SYSTEMS],
  ['act', ACTS],
  ['act', VERBS],
  ['person', PEOPLE],
  ['person', EVERYDAY_PEOPLE],
  ['place', PLACES],
  ['data', DATA],
  ['thing', SOCIETY],
  ['thing', WORLD],
  ['thing', GENERAL],
  ['thing', OBJECTS],
  ['thing', EVERYDAY],
]

/** Concept by concept; the names found are `role:concept`. */
export const CONCEPTS = new PhraseBook(
  ...SOURCES.map(([role, source]) => source.trim().replaceAll(/^/gm, `${role}/`)),
)

/** The role in a name found in `CONCEPTS`. */
export function roleOf(name: string): Role {
  return name.slice(0, name.indexOf('/')) as Role
}

export const CUES = {
  guard: new PhraseBook(cues.GUARDS),
  automation: new PhraseBook(cues.AUTOMATION),
  universal: new PhraseBook(cues.UNIVERSAL),
  recipient: new PhraseBook(cues.RECIPIENTS),
  openEnd: new PhraseBook(cues.OPEN_ENDS),
  negation: new PhraseBook(cues.NEGATIONS),
  vague: new PhraseBook(cues.VAGUE),
  field: new PhraseBook(cues.FIELD_WORDS),
  further: new PhraseBook(cues.FURTHER),
  echo: new PhraseBook(cues.ECHOES),
  placeholder: new PhraseBook(cues.PLACEHOLDERS),
  description: new PhraseBook(cues.DESCRIPTIONS),
} as const

const lineOf = (name: string, words: string): string => `${name}:${words.replaceAll('\n', ' ')}`

/** One book over all scales; a name found is `scale level`. */
export const SCALE_WORDS = new PhraseBook(
  ...Object.entries(SCALES).flatMap(([scale, levels]) =>
    levels.map((words, level) => lineOf(`${scale} ${level}`, words)),
  ),
)

/** Units of counting; a name found is its level, finer units having higher ones. */
export const UNIT_WORDS = new PhraseBook(...UNITS.map((words, level) => lineOf(String(level), words)))

const wordsOf = (text: string): Set<string> => new Set(tokenize(text).map(token => token.norm))
const FUNCTION: Record<Tongue, ReadonlySet<string>> = {
  fr: wordsOf(FUNCTION_WORDS.fr),
  en: wordsOf(FUNCTION_WORDS.en),
}
const genre = (text: string): { exact: Set<string>; stems: string[] } => {
  const entries = foldText(text).split(/\s+/)
  return {
    exact: new Set(entries.filter(entry => !entry.endsWith('*'))),
    stems: entries.filter(entry => entry.endsWith('*')).map(entry => entry.slice(0, -1)),
  }
}
const GENRE = { fr: genre(GENRE_WORDS.fr), en: genre(GENRE_WORDS.en) }

/** Articles, prepositions, auxiliaries. */
export function isFunctionWord(norm: string, tongue: Tongue): boolean {
  return FUNCTION[tongue].has(norm)
}

/** Words every statement of purpose uses of itself. */
export function isGenreWord(norm: string, tongue: Tongue): boolean {
  const { exact, stems } = GENRE[tongue]
  return exact.has(norm) || stems.some(stem => norm.startsWith(stem) && norm.length - stem.length <= 5)
}
