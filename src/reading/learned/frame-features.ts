/**
 * What the model of frames looks at: sequences in which an element is one symbol, and each other word by the elements
 * that stand before and after it. "The plan to … was dropped" is the same whatever the plan was.
 */

import type { Analysis } from '../analysis.ts'
import { isDenied } from '../polarity.ts'
import type { Token } from '../text.ts'
import { Counts, type TextFeatures } from './counts.ts'
import { ELEMENTS, frameOf, type Piece, WORD } from './frame.ts'
import { hashString, mix } from './hash.ts'
import { forBits, lookAlong } from './masks.ts'
import type { Tags } from './tagger.ts'

const END = 7
const SYMBOLS = ELEMENTS.map(name => hashString(`<${name}>`))
const NUMBER = hashString('#')
/** Any word that is in no class. */
const PLAIN = hashString('<word>')
/** So many letters stand for a word and its endings. */
const STEM = 5
/** Lengths of elements are told apart in twos up to so many. */
const LONGEST = 12

const hashOf = ({ kind, norm }: Token): number => (kind === 'number' ? NUMBER : hashString(norm))
const stemOf = (token: Token): number =>
  token.norm.length > STEM ? hashString(token.norm, 0, STEM) : hashOf(token)

/** Where a sentence stands: the only one, the first, the last, another. */
const placeOf = (sentence: number, last: number): number =>
  last === 0 ? 0 : sentence === 0 ? 1 : sentence === last ? 2 : 3

class FrameFeatures {
  readonly counts = new Counts()
  private readonly a: Analysis
  private readonly pieces: readonly Piece[]
  private readonly last: number
  /** Each piece as a word or symbol, and as classes or symbol. */
  private readonly words: readonly number[]
  private readonly kinds: readonly number[]

  constructor(a: Analysis, tags: Tags) {
    this.a = a
    this.pieces = frameOf(a, tags)
    this.last = a.sentence[a.tokens.length - 1] ?? 0
    this.words = this.pieces.map(({ element, from }) => SYMBOLS[element] ?? hashOf(this.token(from)))
    this.kinds = this.pieces.map(({ element, from, classes }, at) => {
      if (element !== WORD) return this.words[at] as number
      if (classes !== 0) return mix(classes, 3)
      return this.token(from).kind === 'mark' ? (this.words[at] as number) : PLAIN
    })
  }

  private token(at: number): Token {
    return this.a.tokens[at] as Token
  }

  private add(key: number, weight = 1): void {
    this.counts.add(key, weight)
  }

  private isElement(at: number): boolean {
    return (this.pieces[at]?.element ?? WORD) !== WORD
  }

  /** Sequences of words where an element is near, and of classes everywhere. */
  sequences(): void {
    const word = (at: number): number => this.words[at] ?? END
    const kind = (at: number): number => this.kinds[at] ?? END
    for (let at = 0; at < this.pieces.length; at++) {
      const kinds = mix(mix(kind(at), kind(at + 1)), kind(at + 2))
      this.add(mix(kinds, 106))
      this.add(mix(mix(kinds, kind(at + 3)), 107))
      if (!this.isElement(at) && !this.isElement(at + 1) && !this.isElement(at + 2)) continue
      const pair = mix(word(at), word(at + 1))
      const three = mix(pair, word(at + 2))
      this.add(mix(pair, 103))
      this.add(mix(three, 104))
      this.add(mix(mix(three, word(at + 3)), 105))
    }
  }

  /** A word by the elements on one side of it: in its sentence, or in others where its own has none. */
  private beside(at: number, elements: number, side: number, stem: number | undefined): void {
    const { classes, cues } = this.pieces[at] as Piece
    const word = this.words[at] as number
    forBits(elements, element => {
      this.add(mix(mix(word, element), side))
      if (stem !== undefined) this.add(mix(mix(stem, element), side + 4))
      forBits(classes, index => this.add(mix(mix(index, element), side + 8)))
      forBits(cues, cue => this.add(mix(mix(cue, element), side + 60)))
    })
  }

  /** Words that are no element, by what stands around them and in which sentence. */
  surroundings(): void {
    const { a, pieces } = this
    const masks = pieces.map(({ element }) => (element === WORD ? 0 : 1 << element))
    const sentences = pieces.map(({ from }) => a.sentence[from] as number)
    const [before, earlier] = lookAlong(masks, sentences, 1)
    const [after, later] = lookAlong(masks, sentences, -1)
    const any = masks.reduce((all, mask) => all | mask, 0)
    pieces.forEach(({ element, from }, at) => {
      if (element !== WORD) return
      const word = this.words[at] as number
      this.add(mix(mix(word, placeOf(sentences[at] as number, this.last)), 130))
      if (((before[at] as number) | (after[at] as number)) !== 0) {
        const stem = stemOf(this.token(from))
        this.beside(at, before[at] as number, 120, stem)
        this.beside(at, after[at] as number, 121, stem)
        return
      }
      this.add(mix(word, any === 0 ? 131 : 132))
      this.beside(at, earlier[at] as number, 122, undefined)
      this.beside(at, later[at] as number, 123, undefined)
    })
  }

  /** What each element is made of, and whether it is denied. */
  elements(): void {
    const { a } = this
    for (const { element, from, to, classes, cues } of this.pieces) {
      if (element === WORD) continue
      const polarity = a.polarity[from] as number
      const place = placeOf(a.sentence[from] as number, this.last)
      this.add(mix(mix(element, Math.min(LONGEST, to - from + 1) >> 1), 140))
      this.add(mix(mix(element, polarity), 141))
      this.add(mix(mix(element, hashOf(this.token(from))), 142))
      this.add(mix(mix(element, hashOf(this.token(to))), 143))
      this.add(mix(mix(mix(element, isDenied(polarity) ? 1 : 0), place), 146))
      forBits(classes, index => this.add(mix(mix(element, index), 144)))
      forBits(cues, cue => this.add(mix(mix(element, cue), 147)))
      for (let at = from; at <= to; at++) this.add(mix(mix(element, hashOf(this.token(at))), 145), 0.5)
    }
  }

  /** Elements and the words that frame them, denied or not, in their order; nothing else but the ends of sentences. */
  cues(): void {
    const { a } = this
    const steps: number[] = []
    let sentence = 0
    const push = (step: number): void => {
      if (steps.at(-1) !== step) steps.push(step)
    }
    for (const { element, from, cues } of this.pieces) {
      if (a.sentence[from] !== sentence) push(END)
      sentence = a.sentence[from] as number
      const denied = isDenied(a.polarity[from] as number) ? 1 : 0
      if (element !== WORD) push(mix(SYMBOLS[element] as number, denied))
      else if (cues !== 0) push(mix(mix(cues & -cues, denied), 160))
      if (element !== WORD) continue
      forBits(cues, cue => this.add(mix(mix(mix(cue, denied), placeOf(sentence, this.last)), 163)))
    }
    for (let at = 0; at <= steps.length; at++) {
      const pair = mix(steps[at - 1] ?? END, steps[at] ?? END)
      this.add(mix(pair, 161))
      this.add(mix(mix(steps[at - 2] ?? END, pair), 162))
    }
  }

  /** Which elements there are, and in which order. */
  order(): void {
    let [all, before] = [0, END]
    for (const { element } of this.pieces) {
      if (element === WORD) continue
      all |= 1 << element
      this.add(mix(mix(before, element), 152))
      before = element
    }
    this.add(mix(mix(before, END), 153))
    this.add(mix(all, 150))
    this.add(mix(mix(all, Math.min(3, this.last)), 151))
  }
}

/** Features of the frame of a statement. */
export function frameFeatures(a: Analysis, tags: Tags): TextFeatures {
  const features = new FrameFeatures(a, tags)
  features.sequences()
  features.surroundings()
  features.elements()
  features.cues()
  features.order()
  return features.counts.features()
}
