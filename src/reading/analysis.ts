/** A text prepared for reading: tokens, the lexical classes they belong to, clauses, and what is affirmed or denied. */

import { lately } from './lately.ts'
import { CLASSES, type LexicalClass, MATCHER } from './lexicon/index.ts'
import type { Match } from './matcher.ts'
import { AFFIRMED, isDenied, polarities } from './polarity.ts'
import { type Token, tokenize } from './text.ts'

/** What both the grammar and the trained parts look at. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly matches: readonly Match[]
  /** One bit per lexical class, for each token. */
  readonly classes: Int32Array
  /** Number of the sentence (`.`, `?`, `!`) and of the clause (also `;`, `:`, dash) of each token. */
  readonly sentence: Int32Array
  readonly clause: Int32Array
  /** Whether each token is affirmed or denied, and how (`polarity.ts`). */
  readonly polarity: Uint8Array
  /** Depth of parentheses. */
  readonly depth: Uint8Array
}

const BITS = Object.fromEntries(CLASSES.map((name, index) => [name, 1 << index]))

/** The bit of a lexical class. */
export const bit = (name: LexicalClass): number => BITS[name] as number

/** Whether a token belongs to a class. */
export function isA(analysis: Analysis, at: number, name: LexicalClass): boolean {
  return ((analysis.classes[at] ?? 0) & bit(name)) !== 0
}

/** Matches of one class, longest first where they overlap. */
export function matchesOf(analysis: Analysis, name: LexicalClass): Match[] {
  const id = CLASSES.indexOf(name)
  const all = analysis.matches.filter(match => match.classId === id)
  const kept: Match[] = []
  for (const match of all) {
    const last = kept.at(-1)
    if (last === undefined || match.from > last.to) kept.push(match)
    else if (match.from === last.from && match.to > last.to) kept[kept.length - 1] = match
  }
  return kept
}

/** Matches of one class that the text does not take back: "religion is not inferred" is no inference. */
export const affirmedOf = (analysis: Analysis, name: LexicalClass): Match[] =>
  matchesOf(analysis, name).filter(({ from }) => !isDenied(analysis.polarity[from] ?? AFFIRMED))

const SENTENCE_END = new Set(['.', '?', '!'])
const CLAUSE_END = new Set(['.', '?', '!', ';', ':', '\u2013', '|'])

/** Texts that are kept prepared: the statement and the fields of a declaration. */
const KEPT = 32

/** Prepare a text. */
export const analyse = lately(KEPT, prepare)

function prepare(text: string): Analysis {
  const tokens = tokenize(text)
  const matches = MATCHER.match(tokens)
  const size = tokens.length
  const classes = new Int32Array(size)
  for (const match of matches) {
    for (let at = match.from; at <= match.to; at++) classes[at] = (classes[at] ?? 0) | (1 << match.classId)
  }
  const sentence = new Int32Array(size)
  const clause = new Int32Array(size)
  const depth = new Uint8Array(size)
  let [sentences, clauses, open] = [0, 0, 0]
  tokens.forEach((token, at) => {
    const { norm } = token
    if (norm === ')' && open > 0) open--
    sentence[at] = sentences
    clause[at] = clauses
    depth[at] = open
    if (norm === '(' && open < 200) open++
    if (open === 0 && SENTENCE_END.has(norm)) sentences++
    if (open === 0 && CLAUSE_END.has(norm)) clauses++
  })
  return { text, tokens, matches, classes, sentence, clause, polarity: polarities(tokens), depth }
}
