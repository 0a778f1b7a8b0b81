import { type Analysis, analyse } from './analysis.ts'
import { type Match, Matcher } from './matcher.ts'
import { AFFIRMED, isDenied } from './polarity.ts'
import { spanOf } from './text.ts'
import type { Span } from './types.ts'

/** What lies behind this many characters cues nothing; a statement that long is refused for its length. */
const LONGEST = 60_000

/** A thing that words can cue, in each language. */
interface Cued {
  readonly cues: Readonly<Record<string, readonly string[]>>
  readonly unless?: readonly string[]
}

/** Groups of phrases, by number; a sentence that holds one of each group cues the item. */
interface Cue<T> {
  readonly item: T
  readonly groups: readonly (readonly number[])[]
  readonly unless: readonly number[]
}

/** What was found: the item, and the words of the cue's first group. */
export interface CuedItem<T> {
  readonly item: T
  readonly span: Span
}

/** Whether words are said to be absent, or are about something else, so that they cue nothing. */
export type Denial = (analysis: Analysis, match: Match) => boolean

/** Negation and exclusion in the broad sense of the reader: for suspicions, where a doubt says no. */
const isNegated: Denial = ({ polarity }, { from }) => isDenied(polarity[from] ?? AFFIRMED)

/** Finds cues in a text. A cue is a phrase of the lexicon's syntax; `a | b` is either, `a + b` is both in one sentence. */
export class CueFinder<T extends Cued> {
  readonly #denies: Denial
  readonly #matcher: Matcher
  readonly #cues: readonly Cue<T>[]

  constructor(items: readonly T[], denies = isNegated) {
    this.#denies = denies
    const phrases: string[] = []
    const number = (phrase: string): number => phrases.push(phrase.trim()) - 1
    this.#cues = items.flatMap(item => {
      const unless = (item.unless ?? []).map(number)
      return Object.values(item.cues)
        .flat()
        .map(cue => ({ item, unless, groups: cue.split('+').map(group => group.split('|').map(number)) }))
    })
    this.#matcher = new Matcher(() => phrases.map((phrase, classId) => ({ phrase, classId })))
  }

  /** The items that a text cues, each once. */
  find(text: string): CuedItem<T>[] {
    const a = analyse(text.slice(0, LONGEST))
    const matches = this.#matcher.match(a.tokens).filter(match => !this.#denies(a, match))
    if (matches.length === 0) return []
    const bySentence = new Map<number, Set<number>>()
    for (const { classId, from } of matches) {
      const sentence = a.sentence[from] ?? 0
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(classId))
    }
    const found = new Map<T, Match>()
    for (const { item, groups, unless } of this.#cues) {
      if (found.has(item)) continue
      const words = matches.find(({ classId, from }) => {
        const said = bySentence.get(a.sentence[from] ?? 0)
        const says = (phrases: readonly number[]): boolean => phrases.some(phrase => said?.has(phrase))
        return groups[0]?.includes(classId) && groups.every(says) && !says(unless)
      })
      if (words) found.set(item, words)
    }
    return [...found].map(([item, { from, to }]) => ({ item, span: spanOf(a.text, a.tokens, from, to) }))
  }
}
