/** All lexicons in one matcher: French and English always apply together, whatever the language of the text. */

import { type LexiconEntry, Matcher } from '../matcher.ts'
import * as contexts from './contexts.ts'
import * as cues from './cues.ts'
import * as entities from './entities.ts'
import { FRAMES } from './frames.ts'
import * as types from './types.ts'
import * as verbs from './verbs.ts'

/** The classes a word or phrase can belong to; their order is part of the trained model. */
export const CLASSES = [
  'namedType',
  'weakType',
  'nonType',
  'typeHead',
  'modality',
  'function',
  'action',
  'vagueVerb',
  'inquiry',
  'people',
  'place',
  'abstraction',
  'data',
  'safeguard',
  'introducer',
  'negation',
  'openEnd',
  'catchAll',
  'etCetera',
  'research',
  'practice',
  'placeholder',
  'vaguePurpose',
  'unreal',
  'transfer',
  'quality',
  'jargon',
  'domain',
  'time',
  'object',
] as const

export type LexicalClass = (typeof CLASSES)[number]

const SOURCES: Readonly<Record<LexicalClass, string>> = {
  namedType: types.NAMED_TYPES,
  weakType: types.WEAK_TYPES,
  nonType: types.NON_TYPES,
  typeHead: types.TYPE_HEADS,
  modality: types.MODALITIES,
  function: verbs.FUNCTION_VERBS,
  action: verbs.ACTION_VERBS,
  vagueVerb: verbs.VAGUE_VERBS,
  inquiry: verbs.INQUIRY_VERBS,
  people: entities.PEOPLE,
  place: entities.PLACES,
  abstraction: entities.ABSTRACTIONS,
  data: entities.DATA_WORDS,
  safeguard: entities.SAFEGUARDS,
  introducer: cues.INTRODUCERS,
  negation: cues.NEGATIONS,
  openEnd: cues.OPEN_ENDS,
  catchAll: cues.CATCH_ALLS,
  etCetera: cues.ET_CETERA,
  research: cues.RESEARCH_CUES,
  practice: cues.PRACTICE_CUES,
  placeholder: cues.PLACEHOLDERS,
  vaguePurpose: cues.VAGUE_PURPOSES,
  unreal: contexts.UNREAL,
  transfer: contexts.TRANSFER,
  quality: contexts.QUALITIES,
  jargon: contexts.JARGON,
  domain: contexts.DOMAINS,
  time: contexts.TIMES,
  object: contexts.OBJECTS,
}

/** The phrases of some lexicons; the class of each is the number of its lexicon. */
const entriesOf = (sources: readonly string[]): LexiconEntry[] =>
  sources.flatMap((source, classId) =>
    source
      .split(/[,\n]/)
      .map(phrase => phrase.trim())
      .filter(phrase => phrase !== '')
      .map(phrase => ({ phrase, classId })),
  )

/** Finds every phrase of every lexicon in one walk over the tokens. */
export const MATCHER = new Matcher(() => entriesOf(CLASSES.map(name => SOURCES[name])))

/** Finds the words that frame an element; the class of a match is the number of the frame. */
export const FRAME_MATCHER = new Matcher(() => entriesOf(FRAMES))
