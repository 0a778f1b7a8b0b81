/** What the model of the whole statement looks at: word and letter sequences, lexical classes and their order. */

import type { Analysis } from '../analysis.ts'
import type { Token } from '../text.ts'
import { hashString, mix } from './hash.ts'

/** Hashed features with their weights. */
export interface TextFeatures {
  readonly keys: Uint32Array
  readonly values: Float32Array
}

/** Length to which the weights of a text are scaled, so that long and short texts weigh the same. */
const NORM = 6
const END = 7
/** Between these distances two classes count as a pair whatever stands between them; nearer ones count in sequence. */
const NEAREST = 3
const FARTHEST = 8

/** Sums by key, in the order in which the keys came. A Map of such large numbers takes several times as long. */
class Counts {
  readonly keys: number[] = []
  readonly sums: number[] = []
  /** One more than the index of a key, at its place or behind it; 0 is free. Never more than half full. */
  #slots = new Uint32Array(2048)

  add(key: number, weight: number): void {
    const slot = this.#slotOf(key)
    const index = this.#slots[slot] as number
    if (index > 0) {
      this.sums[index - 1] = (this.sums[index - 1] as number) + weight
      return
    }
    this.keys.push(key)
    this.sums.push(weight)
    this.#slots[slot] = this.keys.length
    if (this.keys.length * 2 > this.#slots.length) this.#grow()
  }

  #slotOf(key: number): number {
    const last = this.#slots.length - 1
    let slot = key & last
    for (;;) {
      const index = this.#slots[slot] as number
      if (index === 0 || this.keys[index - 1] === key) return slot
      slot = (slot + 1) & last
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let index = 0; index < this.keys.length; index++)
      this.#slots[this.#slotOf(this.keys[index] as number)] = index + 1
  }
}

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

/** Each class of a token. */
function forClasses(bits: number, visit: (index: number) => void): void {
  let rest = bits
  for (let index = 0; rest !== 0; index++, rest >>>= 1) if ((rest & 1) !== 0) visit(index)
}

function addClasses(add: Add, a: Analysis, at: number): void {
  const here = a.classes[at] ?? 0
  forClasses(here, index => {
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
  forClasses(a.classes[at] ?? 0, index => add(mix(mix(index, place), 39)))
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
  const { keys, sums } = counts
  const values = new Float32Array(keys.length)
  let square = 0
  for (let index = 0; index < sums.length; index++) {
    const value = Math.log1p(sums[index] as number)
    values[index] = value
    square += value * value
  }
  const scale = square === 0 ? 0 : NORM / Math.sqrt(square)
  for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) * scale
  return { keys: new Uint32Array(keys), values }
}
