/**
 * What the tagger looks at around each token: words, endings, lexical classes, what came before in the sentence, and
 * what the rest of the text is about.
 */

import { type Analysis, isA } from '../analysis.ts'
import type { Token } from '../text.ts'
import { hashString, mix } from './hash.ts'
import { forBits, lookAlong } from './masks.ts'

/** Hashed features of all tokens: those of token `t` are `values[offsets[t]] … values[offsets[t + 1]]`. */
export interface TokenFeatures {
  readonly values: Uint32Array
  readonly offsets: Uint32Array
}

const PAD = hashString('<pad>')
const WINDOW = 3
/** So far words count by the side on which they stand. */
const FAR = 8
const CLASS_STRIDE = 40

/** The word of a token for the model: numbers count by their length only. */
export function wordHash(token: Token): number {
  if (token.kind === 'number') return hashString(`#${Math.min(4, token.norm.length)}`)
  return hashString(token.norm)
}

/** What the sentence has said so far; it changes as the tokens are walked. */
interface History {
  sentence: number
  opener: number
  sinceOpener: number
  firstWord: number
  firstTwo: number
  firstFunction: number
  mark: number
  seen: number
}

function freshHistory(sentence: number, first: number, second: number): History {
  return {
    sentence,
    opener: PAD,
    sinceOpener: 0,
    firstWord: first,
    firstTwo: mix(first, second),
    firstFunction: PAD,
    mark: PAD,
    seen: 0,
  }
}

/** Words, pairs of words, beginnings and endings in the window. */
function pushWords(out: number[], a: Analysis, words: Uint32Array, at: number): void {
  const word = (offset: number): number => words[at + WINDOW + offset] ?? PAD
  for (let offset = -WINDOW; offset <= WINDOW; offset++) out.push(mix(word(offset), offset + 10))
  out.push(mix(mix(word(-1), word(0)), 21), mix(mix(word(0), word(1)), 22))
  out.push(mix(mix(word(-2), word(-1)), 23), mix(mix(word(1), word(2)), 24))
  const norm = a.tokens[at]?.norm ?? ''
  const length = norm.length
  for (let size = 2; size <= 4; size++)
    if (length > size) out.push(mix(hashString(norm, length - size), 30 + size))
  for (let size = 3; size <= 6; size++) if (length > size) out.push(mix(hashString(norm, 0, size), 40 + size))
  for (const offset of [-2, -1, 1, 2]) {
    const near = a.tokens[at + offset]?.norm ?? ''
    if (near.length > 3) out.push(mix(hashString(near, near.length - 3), 50 + offset))
    if (near.length > 4) out.push(mix(hashString(near, 0, 4), 60 + offset))
  }
}

/** Lexical classes in the window and their sequences. */
function pushClasses(out: number[], a: Analysis, at: number): void {
  const classes = (offset: number): number => a.classes[at + offset] ?? 0
  for (let offset = -WINDOW; offset <= WINDOW; offset++) {
    const base = 100 + (offset + WINDOW) * CLASS_STRIDE
    forBits(classes(offset), index => out.push(mix(base + index, 7)))
  }
  const [before, here, after] = [classes(-1), classes(0), classes(1)]
  out.push(mix(mix(before, here), 25), mix(mix(here, after), 26), mix(mix(before, after), 27))
  out.push(mix(mix(mix(classes(-2), before), here), 28))
}

function pushHistory(out: number[], a: Analysis, at: number, word: number, past: History): void {
  const depth = Math.min(2, a.depth[at] ?? 0)
  const token = a.tokens[at]
  out.push(mix(depth, 29), mix(hashString(`${token?.shape}${token?.kind}`), 31))
  out.push(mix(past.opener, 70), mix(mix(past.opener, Math.min(past.sinceOpener, 8)), 71))
  out.push(mix(past.firstWord, 72), mix(past.firstTwo, 73), mix(past.firstFunction, 74))
  out.push(mix(mix(past.opener, word), 75), mix(past.mark, 76), mix(Math.min(past.seen, 10), 77))
  out.push(mix(mix(a.classes[at] ?? 0, Math.min(past.seen, 4)), 78), mix(Math.min(past.sentence, 3), 79), 999)
}

/** Lexical classes as bits, in four places seen from each token: before and after it in its sentence, and in other sentences. */
type Surroundings = readonly [Int32Array, Int32Array, Int32Array, Int32Array]

function pushMask(out: number[], mask: number, base: number): void {
  forBits(mask, index => out.push(mix(base + index, 80)))
}

/** Whether the words are affirmed, which classes stand farther off, and the words a little beyond the window. */
function pushSurroundings(
  out: number[],
  a: Analysis,
  words: Uint32Array,
  at: number,
  around: Surroundings,
): void {
  const polarity = a.polarity[at] ?? 0
  out.push(mix(polarity, 97), mix(mix(polarity, a.classes[at] ?? 0), 98))
  out.push(mix(mix(polarity, a.polarity[at + 1] ?? PAD), 99))
  around.forEach((masks, side) => {
    pushMask(out, masks[at] ?? 0, 1000 + side * CLASS_STRIDE)
  })
  const sentence = a.sentence[at]
  for (let distance = WINDOW + 1; distance <= FAR; distance++) {
    if (a.sentence[at - distance] === sentence) out.push(mix(words[at - distance + WINDOW] ?? PAD, 91))
    if (a.sentence[at + distance] === sentence) out.push(mix(words[at + distance + WINDOW] ?? PAD, 92))
  }
}

/** Features of every token of a text. */
export function tokenFeatures(a: Analysis): TokenFeatures {
  const size = a.tokens.length
  const words = new Uint32Array(size + 2 * WINDOW).fill(PAD)
  a.tokens.forEach((token, at) => {
    words[at + WINDOW] = wordHash(token)
  })
  const out: number[] = []
  const offsets = new Uint32Array(size + 1)
  let past = freshHistory(-1, PAD, PAD)
  const [before, earlier] = lookAlong(a.classes, a.sentence, 1)
  const [after, later] = lookAlong(a.classes, a.sentence, -1)
  for (let at = 0; at < size; at++) {
    const word = words[at + WINDOW] ?? PAD
    const sentence = a.sentence[at] ?? 0
    if (sentence !== past.sentence) past = freshHistory(sentence, word, words[at + WINDOW + 1] ?? PAD)
    pushWords(out, a, words, at)
    pushClasses(out, a, at)
    pushHistory(out, a, at, word, past)
    pushSurroundings(out, a, words, at, [before, after, earlier, later])
    if (isA(a, at, 'introducer')) {
      past.opener = word
      past.sinceOpener = 0
    } else past.sinceOpener++
    if (past.firstFunction === PAD && isA(a, at, 'function')) past.firstFunction = word
    if (a.tokens[at]?.kind === 'mark') past.mark = word
    past.seen++
    offsets[at + 1] = out.length
  }
  return { values: new Uint32Array(out), offsets }
}
