/** Which content words of one statement have a counterpart in the other. */

import type { Statement, Word } from './statement.ts'

/** A run of words, or of a whole clause, with how much of it is met on the other side. */
export interface Item {
  readonly words: readonly Word[]
  readonly fresh: readonly Word[]
  /** Share of its weight without counterpart. */
  readonly novelty: number
  /** How the item is tied to what comes before it. */
  readonly tie: 'start' | 'and' | 'goal'
}

export interface Side {
  readonly words: readonly Word[]
  readonly unmatched: readonly Word[]
  /** Share of the weight of the content words that has a counterpart. */
  readonly coverage: number
  readonly items: readonly Item[]
}

export interface Alignment {
  readonly base: Side
  readonly head: Side
}

const UNKNOWN_WEIGHT = 0.6
const GOAL = new Set(['pour', 'afin', 'to', 'for', 'so', 'order'])
/** Words and marks that tie one item of a list to the next. */
export const AND = new Set([
  'et',
  'and',
  ',',
  'puis',
  'then',
  'plus',
  'ainsi',
  'ou',
  'or',
  'also',
  'aussi',
  'mais',
  'but',
])

/** Known words weigh fully: that they have no counterpart says more. */
export function weightOf(word: Word): number {
  if (word.roles.size === 0) return UNKNOWN_WEIGHT
  return 1
}

export function totalOf(words: readonly Word[]): number {
  let total = 0
  for (const word of words) total += weightOf(word)
  return total
}

const NOUN = /(?:ation|ition|ival|ance|ence|ness|ity)s?$/i

/** A verb of purpose, by its form: a French infinitive, or an English verb after "to", "and" or a boundary. */
export function isActing(word: Word, tongue: Statement['tongue']): boolean {
  if (!word.roles.has('act') && word.roles.size > 0) return false
  if (tongue === 'fr') return /(?:er|ir|re|oir)$/i.test(word.text.split(/\s/)[0] ?? '')
  const last = word.lead.at(-1)
  if (word.roles.size === 0) return last === 'to'
  if (NOUN.test(word.text)) return false
  return last === undefined || last === 'to' || AND.has(last) || !/[\p{L}\p{N}]/u.test(last)
}

function tieOf(word: Word, first: boolean): Item['tie'] {
  if (first) return 'start'
  if (word.lead.some(norm => GOAL.has(norm))) return 'goal'
  return 'and'
}

/** Cuts into items: at sentence ends, and before a verb that is coordinated or says what for. */
function itemsOf(words: readonly Word[], unmatched: ReadonlySet<Word>, tongue: Statement['tongue']): Item[] {
  const groups: Word[][] = []
  for (const word of words) {
    const last = groups.at(-1)?.at(-1)
    const fresh = last === undefined || last.sentence !== word.sentence
    const heads = isActing(word, tongue) || word.roles.has('system')
    const tied = heads && word.lead.some(norm => GOAL.has(norm) || AND.has(norm))
    if (fresh || tied) groups.push([word])
    else groups.at(-1)?.push(word)
  }
  return groups.map((group, index) => {
    const fresh = group.filter(word => unmatched.has(word))
    const first = group[0] as Word
    const opens = groups[index - 1]?.[0]?.sentence !== first.sentence
    const novelty = totalOf(fresh) / Math.max(totalOf(group), UNKNOWN_WEIGHT)
    return { words: group, fresh, novelty, tie: tieOf(first, opens) }
  })
}

function sideOf(own: Statement, other: ReadonlySet<string>): Side {
  const words = own.words.filter(word => !word.excluded)
  const unmatched = words.filter(word => !word.keys.some(key => other.has(key)))
  const total = totalOf(words)
  const coverage = total === 0 ? 1 : 1 - totalOf(unmatched) / total
  return { words, unmatched, coverage, items: itemsOf(words, new Set(unmatched), own.tongue) }
}

/** Aligns two statements by shared stems, concepts and beginnings of words. */
export function align(base: Statement, head: Statement): Alignment {
  const keysOf = (statement: Statement): Set<string> => new Set(statement.words.flatMap(word => word.keys))
  return { base: sideOf(base, keysOf(head)), head: sideOf(head, keysOf(base)) }
}
