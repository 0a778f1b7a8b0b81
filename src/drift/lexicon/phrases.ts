/** Looks phrases up in a row of tokens; the notation of the lexicons is described in `acts.ts`. */

import { normAt, type Token, tokenize } from '../../reading/text.ts'

export type Tongue = 'fr' | 'en'

/** A phrase found at a place: the name of its line, and how many tokens it covers. */
export interface Hit {
  readonly name: string
  readonly length: number
}

interface Phrase {
  readonly name: string
  readonly pieces: readonly string[]
}

interface Candidate extends Phrase, Hit {
  /** Letters of the first word that are covered. */
  readonly letters: number
}

interface Candidates {
  readonly phrases: readonly Candidate[]
  /** The answer, where it does not depend on the words that follow. */
  readonly single?: readonly Hit[]
}

const NOTHING: readonly Hit[] = []
const MOST_REMEMBERED = 5000

/** A shorter stem is only believed when it is nearly as long as the longest one that fits. */
const STEM_TOLERANCE = 3
const LONGEST_WORD = 24

/** `file_d'attente*` becomes the pieces `file`, `d'`, `attente*`. */
function piecesOf(entry: string): string[] {
  return entry.split('_').flatMap(part => {
    const pieces = tokenize(part.replaceAll('*', '')).map(token => token.norm)
    const last = pieces.pop()
    return last === undefined ? [] : [...pieces, part.endsWith('*') ? `${last}*` : last]
  })
}

function fits(piece: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return piece.endsWith('*') ? word.startsWith(piece.slice(0, -1)) : piece === word
}

/** The phrases of one language. */
class Table {
  private readonly exact = new Map<string, Phrase[]>()
  private readonly stems = new Map<string, Phrase[]>()
  private readonly remembered = new Map<string, Candidates>()

  add(name: string, entry: string): void {
    const pieces = piecesOf(entry)
    const first = pieces[0] ?? ''
    const table = first.endsWith('*') ? this.stems : this.exact
    const key = first.endsWith('*') ? first.slice(0, -1) : first
    table.set(key, [...(table.get(key) ?? []), { name, pieces }])
  }

  /** All phrases that begin at a token: the longest ones, with what they are called. */
  find(tokens: readonly Token[], at: number): readonly Hit[] {
    const candidates = this.candidatesFor(normAt(tokens, at))
    if (candidates.phrases.length === 0) return NOTHING
    if (candidates.single !== undefined) return candidates.single
    return longest(
      candidates.phrases.filter(({ pieces }) =>
        pieces.every((piece, offset) => offset === 0 || fits(piece, tokens[at + offset]?.norm)),
      ),
    )
  }

  /** The phrases a word may begin; a text has few distinct words, so the answer is remembered. */
  private candidatesFor(word: string): Candidates {
    const known = this.remembered.get(word)
    if (known !== undefined) return known
    const phrases: Candidate[] = []
    const keep = (found: readonly Phrase[] | undefined, letters: number): void => {
      for (const { name, pieces } of found ?? [])
        phrases.push({ name, pieces, letters, length: pieces.length })
    }
    for (let length = 2; length <= Math.min(word.length, LONGEST_WORD); length++)
      keep(this.stems.get(word.slice(0, length)), length)
    keep(this.exact.get(word), word.length)
    const single = phrases.every(({ length }) => length === 1) ? longest(phrases) : undefined
    const candidates = { phrases, ...(single && { single }) }
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(word, candidates)
    return candidates
  }
}

/** Of phrases that fit, those with most words, and of these the ones with the longest stems. */
function longest(found: readonly Candidate[]): readonly Candidate[] {
  let [length, letters] = [0, 0]
  for (const hit of found) length = Math.max(length, hit.length)
  const kept = found.filter(hit => hit.length === length)
  for (const hit of kept) letters = Math.max(letters, hit.letters)
  return kept.filter(hit => hit.letters >= letters - STEM_TOLERANCE)
}

/** The tables of lines `name: French words | English words`. */
function tablesOf(lines: readonly string[]): Record<Tongue, Table> {
  const tables = { fr: new Table(), en: new Table() }
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const [fr = '', en = ''] = line.slice(colon + 1).split('|')
    for (const entry of fr.trim().split(/\s+/)) if (entry !== '') tables.fr.add(line.slice(0, colon), entry)
    for (const entry of en.trim().split(/\s+/)) if (entry !== '') tables.en.add(line.slice(0, colon), entry)
  }
  return tables
}

/** A lexicon of both languages; the other language is asked where the statement's own has no answer. */
export class PhraseBook {
  private readonly sources: readonly string[]
  private opened: Record<Tongue, Table> | undefined

  constructor(...sources: readonly string[]) {
    this.sources = sources
  }

  /** The tables, made when the first phrase is looked up: most runs compare nothing. */
  private get tables(): Record<Tongue, Table> {
    this.opened ??= tablesOf(this.sources.join('\n').split('\n'))
    return this.opened
  }

  find(tokens: readonly Token[], at: number, tongue: Tongue): readonly Hit[] {
    const own = this.tables[tongue].find(tokens, at)
    return own.length > 0 ? own : this.tables[tongue === 'fr' ? 'en' : 'fr'].find(tokens, at)
  }

  /** Only the statement's own language: for short words that mean something else in the other. */
  findOwn(tokens: readonly Token[], at: number, tongue: Tongue): readonly Hit[] {
    return this.tables[tongue].find(tokens, at)
  }
}
