/** A statement prepared for comparison: content words with their concepts, and the cues around them. */

import { spanOf, type Token } from '../reading/text.ts'
import { type Cues, findCues } from './cues.ts'
import { CONCEPTS, isFunctionWord, isGenreWord, type Role, roleOf, type Tongue } from './lexicon/index.ts'
import { isNumeral } from './numbers.ts'
import { boundaries, denied, type Stretch } from './polarity.ts'
import { beginning, stem } from './stem.ts'

/** A content word, or a phrase that is one. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Place among the tokens. */
  readonly at: number
  /** What it may be matched by: concepts, stem, beginning. */
  readonly keys: readonly string[]
  readonly roles: ReadonlySet<Role>
  /** The function words and marks between the content word before and this one. */
  readonly lead: readonly string[]
  /** Number of the sentence or list item. */
  readonly sentence: number
  readonly excluded: boolean
}

export interface Exclusion {
  readonly text: string
  readonly words: readonly Word[]
}

export interface Statement {
  /** The text, without markup and contact details. */
  readonly clean: string
  readonly tongue: Tongue
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly exclusions: readonly Exclusion[]
  /** Words denied inside a relative clause: they describe somebody, and exclude nothing. */
  readonly described: readonly Word[]
  /** Of these, the word that is denied itself. */
  readonly reversed: readonly Word[]
  readonly cues: Cues
  readonly excludedAt: Uint8Array
}

/** French or English, by which function words are more frequent; the first five hundred words decide. */
export function tongueOf(text: string, tokens: readonly Token[]): Tongue {
  let french = /[àâçéèêëîïôùûœ]/i.test(text.slice(0, 4000).normalize('NFC')) ? 1 : 0
  for (const { norm } of tokens.slice(0, 500)) {
    if (isFunctionWord(norm, 'fr')) french++
    if (isFunctionWord(norm, 'en')) french--
  }
  return french > 0 ? 'fr' : 'en'
}

function keysOf(norm: string, names: readonly string[], single: boolean): string[] {
  const keys = names.map(name => `=${name.slice(name.indexOf('/') + 1)}`)
  keys.push(`~${stem(norm)}`)
  const start = single ? beginning(norm) : undefined
  if (start !== undefined) keys.push(`^${start}`)
  return keys
}

interface Ground {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly tongue: Tongue
  readonly skip: Uint8Array
  readonly excluded: Uint8Array
  readonly sentences: Int32Array
}

/** The content words in order. */
function wordsOf({ text, tokens, tongue, skip, excluded, sentences }: Ground): Word[] {
  const words: Word[] = []
  let lead: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const hits = token.kind === 'word' ? CONCEPTS.find(tokens, at, tongue) : []
    const length = hits[0]?.length ?? 1
    const light =
      token.kind !== 'word' ||
      isNumeral(token.norm) ||
      skip[at] === 1 ||
      isFunctionWord(token.norm, tongue) ||
      (isGenreWord(token.norm, tongue) && length === 1)
    if (light && length === 1) {
      if (lead.length < 12) lead.push(token.norm)
      continue
    }
    words.push({
      ...spanOf(text, tokens, at, at + length - 1),
      at,
      keys: keysOf(
        token.norm,
        hits.map(hit => hit.name),
        length === 1,
      ),
      roles: new Set(hits.map(hit => roleOf(hit.name))),
      lead,
      sentence: sentences[at] ?? 0,
      excluded: excluded[at] === 1,
    })
    lead = []
    at += length - 1
  }
  return words
}

/** The words inside denials that only describe; both lists are in order, so one pass is enough. */
function describing(words: readonly Word[], stretches: readonly Stretch[]) {
  const described: Word[] = []
  const reversed: Word[] = []
  let next = 0
  for (const { relative, to, from, cue } of stretches) {
    let first = relative
    for (let word = words[next]; word !== undefined && word.at <= to; word = words[++next]) {
      if (!relative || word.at < from) continue
      described.push(word)
      if (first && word.at > cue) {
        reversed.push(word)
        first = false
      }
    }
  }
  return { described, reversed }
}

/** Prepares a statement that was cleaned and cut into tokens. Linear in its length. */
export function prepare(clean: string, tokens: readonly Token[]): Statement {
  const tongue = tongueOf(clean, tokens)
  const ends = boundaries(clean, tokens)
  const sentences = new Int32Array(tokens.length)
  let sentence = 0
  for (let at = 0; at < tokens.length; at++) {
    sentences[at] = sentence
    if (ends[at] === 1) sentence++
  }
  const all = denied({ text: clean, tokens, ends }, tongue)
  const stretches = all.filter(stretch => !stretch.relative)
  const excludedAt = new Uint8Array(tokens.length)
  for (const { from, to } of stretches) excludedAt.fill(1, from, to + 1)
  const { cues, guarded } = findCues({ clean, tokens, tongue, excluded: excludedAt, stretches })
  const words = wordsOf({ text: clean, tokens, tongue, skip: guarded, excluded: excludedAt, sentences })
  const exclusions: Exclusion[] = []
  let next = 0
  for (const { from, to, conditional } of stretches) {
    const own: Word[] = []
    for (let word = words[next]; word !== undefined && word.at <= to; word = words[++next])
      if (word.at >= from) own.push(word)
    if (!conditional) exclusions.push({ text: spanOf(clean, tokens, from, to).text, words: own })
  }
  const { described, reversed } = describing(words, all)
  return { clean, tongue, tokens, words, exclusions, described, reversed, cues, excludedAt }
}
