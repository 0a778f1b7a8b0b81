/**
 * From a statement to tokens, so that results do not depend on how the statement is typed.
 *
 * White space, Unicode normalisation form, typographic apostrophes, Markdown emphasis and invisible characters
 * leave no trace in a token's `norm`; its offsets refer to the original text. One pass, linear time.
 */

import type { Span } from './types.ts'

/** One word, number or punctuation mark. Accents, case and emphasis are folded away in `norm`. */
export interface Token {
  readonly norm: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Capitals at the beginning (`title`) or throughout (`upper`). */
  readonly shape: 'lower' | 'title' | 'upper'
}

const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists characters one by one
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u
const COMBINING = /\p{M}/u
const APOSTROPHES = /['\u2019\u2018\u02bc\u00b4\u2032\uff07]/
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|aujourd|presqu)$/
const ENGLISH_TAIL = /^(?:s|t|re|ve|ll|d|m)$/

/** What a character becomes: nothing (`''`), a space, a letter or digit string, or a mark. */
function foldCharacter(char: string): string {
  if (INVISIBLE.test(char) || COMBINING.test(char)) return ''
  if (APOSTROPHES.test(char)) return "'"
  if (/[\u2010-\u2012\u2212]/.test(char)) return '-'
  if (/[\u2013-\u2015\u2022\u00b7\u25aa\u25cf\u2023]/.test(char)) return '\u2013'
  if (/[\u00ab\u00bb\u201c-\u201f\u2039\u203a]/.test(char)) return '"'
  if (char === '\u2026') return char
  if (char === '\u0153' || char === '\u0152') return 'oe'
  if (char === '\u00e6' || char === '\u00c6') return 'ae'
  const folded = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.trim() === '' ? ' ' : folded
}

/** A function that remembers its answer for each character of the first plane of Unicode: a text has few distinct ones. */
function byCharacter<T>(answer: (char: string) => T): (char: string) => T {
  const answers = new Array<T | undefined>(0x1_0000)
  return char => {
    if (char.length > 1) return answer(char)
    const code = char.charCodeAt(0)
    const known = answers[code]
    if (known !== undefined) return known
    const fresh = answer(char)
    answers[code] = fresh
    return fresh
  }
}

const fold = byCharacter(foldCharacter)

/** Fold a lexicon entry the way tokens are folded. */
export function foldText(text: string): string {
  let out = ''
  for (const char of text) out += fold(char)
  return out
}

/** The words of a list, as the norms of tokens are. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(foldText(list).split(/\s+/))

const WORD = /^[\p{L}\p{N}]+$/u
const isWordCharacter = byCharacter(folded => WORD.test(folded))

function shapeOf(raw: string): Token['shape'] {
  if (raw === raw.toLowerCase()) return 'lower'
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'title'
}

/** Collects tokens while the text is walked; apostrophes are decided when the word after them is known. */
class Builder {
  readonly tokens: Token[] = []
  private norm = ''
  private start = 0
  private end = 0
  private text: string

  constructor(text: string) {
    this.text = text
  }

  add(folded: string, start: number, end: number): void {
    if (this.norm === '') this.start = start
    this.norm += folded
    this.end = end
  }

  /** A combining mark or an invisible character belongs to the word it stands in. */
  stretch(end: number): void {
    this.end = end
  }

  get open(): string {
    return this.norm
  }

  close(): void {
    if (this.norm === '') return
    const { start, end } = this
    const norm =
      this.norm.endsWith("'") && !ELISION.test(this.norm.slice(0, -1)) ? this.norm.slice(0, -1) : this.norm
    this.norm = ''
    const cut = norm.indexOf("'")
    if (cut > 0 && this.splitEnglish(norm, cut, start, end)) return
    this.push(norm, start, end)
  }

  mark(folded: string, start: number, end: number): void {
    this.close()
    this.tokens.push({ norm: folded, start, end, kind: 'mark', shape: 'lower' })
  }

  /** "person's" becomes "person" + "'s"; "don't" stays one word. */
  private splitEnglish(norm: string, cut: number, start: number, end: number): boolean {
    const tail = norm.slice(cut + 1)
    if (tail === 't' || !ENGLISH_TAIL.test(tail)) return false
    const raw = this.text.slice(start, end)
    const at = start + raw.search(APOSTROPHES)
    this.push(norm.slice(0, cut), start, at)
    this.push(norm.slice(cut), at, end)
    return true
  }

  private push(norm: string, start: number, end: number): void {
    const kind = /^\p{N}/u.test(norm) ? 'number' : 'word'
    this.tokens.push({ norm, start, end, kind, shape: shapeOf(this.text.slice(start, end)) })
  }
}

/** Split a text into tokens; never throws, whatever the text. */
export function tokenize(text: string): Token[] {
  const builder = new Builder(text)
  let at = 0
  let end = 0
  let afterSpace = true
  for (const char of text) {
    at = end
    end = at + char.length
    const folded = fold(char)
    const spaced: boolean = afterSpace
    afterSpace = folded === ' ' || (folded === '' && spaced)
    if (folded === '') builder.stretch(end)
    else if (folded === ' ') builder.close()
    else if (folded === "'") apostrophe(builder, at, end)
    else if (folded === '-') hyphen(builder, spaced, at, end)
    else if (folded === '_') builder.close()
    else if (folded === '*' || folded === '`' || folded === '~') continue
    else if (isWordCharacter(folded)) builder.add(folded, at, end)
    else builder.mark(folded, at, end)
  }
  builder.close()
  return builder.tokens
}

/** "l'" ends a word in French, "person's" goes on in English, a quotation mark ends it. */
function apostrophe(builder: Builder, start: number, end: number): void {
  const open = builder.open
  if (open === '' || open.includes("'")) {
    builder.close()
    return
  }
  builder.add("'", start, end)
  if (ELISION.test(open)) builder.close()
}

/** A hyphen inside a word separates its parts; standing alone it is a dash. */
function hyphen(builder: Builder, spaced: boolean, start: number, end: number): void {
  if (spaced) builder.mark('\u2013', start, end)
  else builder.close()
}

/** The norm of a token; empty before the first and behind the last. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** The span of the original text from token `from` to token `to`, both included. */
export function spanOf(text: string, tokens: readonly Token[], from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}
