/** What the model of the whole statement looks at: word and letter sequences, lexical classes and their order. */

import type { Analysis } from '../analysis.ts'
import type { Token } from '../text.ts'
import { Counts, type TextFeatures } from './counts.ts'
import { hashString, mix } from './hash.ts'
import { forBits } from './masks.ts'

const END = 7
/** Between these distances two classes count as a pair whatever stands between them; nearer ones count in sequence. */
const NEAREST = 3
const FARTHEST = 8

const hashOf = (token: Token | undefined): number => {
  if (token === undefined) return END
  return token.kind === 'number' ? hashString('#') : hashString(token.norm)
}

/** The feature of a word by itself. */
export const wordKey = (token: Token | undefined): number => mix(hashOf(token), 1)

type Add = (key: number, weight?: number) => void

function addWords(add: Add, a: Analysis, at: number): void {
  const [first, second] = [hashOf(a.tokens[at]), hashOf(a.tokens[at + 1])]
  add(wordKey(a.tokens[at]))
  add(mix(mix(first, second), 2))
  add(mix(mix(mix(first, second), hashOf(a.tokens[at + 2])), 3))
  add(mix(mix(first, a.polarity[at] ?? 0), 5))
  const token = a.tokens[at]
  if (token?.kind !== 'word') return
  const padded = `^${token.norm}$`
  for (let size = 3; size <= 5; size++) {
    for (let from = 0; from + size <= padded.length; from++)
      add(mix(hashString(padded, from, from + size), 4), 0.5)
  }
}

function addClasses(add: Add, a: Analysis, at: number): void {
  const here = a.classes[at] ?? 0
  forBits(here, index => {
    add(mix(index, 6))
    add(mix(mix(index, a.polarity[at] ?? 0), 16))
  })
  const pair = mix(here, a.classes[at + 1] ?? -1)
  add(mix(pair, 8))
  add(mix(mix(pair, a.classes[at + 2] ?? -1), 9))
}

/** In which sentence a word stands (the only one, the first, the last, another), and whether it opens a clause. */
function addPlace(add: Add, a: Analysis, at: number): void {
  const word = hashOf(a.tokens[at])
  const last = a.sentence[a.tokens.length - 1] ?? 0
  const sentence = a.sentence[at] ?? 0
  const place = last === 0 ? 0 : sentence === 0 ? 1 : sentence === last ? 2 : 3
  add(mix(mix(word, place), 37))
  forBits(a.classes[at] ?? 0, index => add(mix(mix(index, place), 39)))
  if (at > 0 && a.clause[at] === a.clause[at - 1]) return
  add(mix(word, 41))
  add(mix(mix(word, hashOf(a.tokens[at + 1])), 42))
  add(mix(mix(a.classes[at] ?? 0, a.classes[at + 1] ?? -1), 43))
}

/** Pairs of classes in one sentence, a few words apart. */
function addDistantClasses(add: Add, a: Analysis, at: number): void {
  const here = a.classes[at] ?? 0
  if (here === 0) return
  for (let next = at + NEAREST; next <= at + FARTHEST; next++) {
    if (a.sentence[next] !== a.sentence[at]) return
    const there = a.classes[next] ?? 0
    if (there !== 0) add(mix(mix(here, there), 44))
  }
}

/** Features of the statement as a whole. */
export function textFeatures(a: Analysis): TextFeatures {
  const counts = new Counts()
  const add = (key: number, weight = 1): void => counts.add(key, weight)
  for (let at = 0; at < a.tokens.length; at++) {
    addWords(add, a, at)
    addClasses(add, a, at)
    addPlace(add, a, at)
    addDistantClasses(add, a, at)
  }
  return counts.features()
}
