/** Where a phrase begins and ends: what the tagger sees may break off before the word that a reader waits for. */

import type { Analysis } from './analysis.ts'
import type { Range } from './grammar.ts'
import { normAt, wordSet } from './text.ts'

/** A noun follows: "detection of", "dans une". */
const BEFORE_NOUN = wordSet(
  "the a an of in on at by from with into onto over under between among within across during against near about their its his her our your this these those le la les l' un une des du de d' au aux à en dans sur sous par avec entre vers chez contre selon leur leurs son sa ses ce cet cette ces notre nos votre vos",
)
/** Something else begins: "hours can", "persons who", "fuites pour". */
const BEFORE_CLAUSE = wordSet(
  "to for so that which who whose when where while if because as than and or but can could may might must should will would be is are was were has have had not pour afin qui que qu' dont où quand lorsque si car et ou mais se s' ne n' peut peuvent doit doivent est sont",
)
/** So many words may stand before what a range begins with. */
const BACK = 8

const isOpen = (norm: string): boolean => BEFORE_NOUN.has(norm) || BEFORE_CLAUSE.has(norm)

/** The last place that is no word before something else; none where there is nothing but such words. */
function lastWord(a: Analysis, { from, to }: Range): number | undefined {
  for (let at = to; at >= from; at--)
    if (!isOpen(normAt(a.tokens, at)) && a.tokens[at]?.kind !== 'mark') return at
  return undefined
}

/** The first word behind those that announce a noun, in the same sentence and before a place. */
function nounAfter(a: Analysis, to: number, limit: number): number | undefined {
  for (let at = to + 1; at < limit && a.sentence[at] === a.sentence[to]; at++) {
    if (a.tokens[at]?.kind === 'mark') return undefined
    if (!BEFORE_NOUN.has(normAt(a.tokens, at))) return at
  }
  return undefined
}

/**
 * A range that ends as a phrase does: with the noun that its last word announces, where one stands before `limit`, and
 * without the word that begins something else.
 */
export function finished(a: Analysis, range: Range, limit = a.tokens.length): Range {
  if (!isOpen(normAt(a.tokens, range.to))) return range
  const last = lastWord(a, range)
  if (last === undefined) return range
  const isNounAnnounced = BEFORE_NOUN.has(normAt(a.tokens, last + 1))
  const noun = isNounAnnounced ? nounAfter(a, range.to, limit) : undefined
  return { from: range.from, to: noun ?? last }
}

/** A range that begins as a phrase does: before "on the road" stands what is done there. */
export function begun(a: Analysis, { from, to }: Range): Range {
  if (!BEFORE_NOUN.has(normAt(a.tokens, from))) return { from, to }
  let first = from
  while (
    first > 0 &&
    from - first < BACK &&
    a.sentence[first - 1] === a.sentence[from] &&
    a.tokens[first - 1]?.kind !== 'mark' &&
    !BEFORE_CLAUSE.has(normAt(a.tokens, first - 1))
  )
    first--
  return { from: first, to }
}
