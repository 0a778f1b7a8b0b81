/**
 * The grammar: elements found by lexicon and word order alone, each with the words that show it.
 *
 * It finds what is said in the ordinary way ("a speech recognition model able to identify a speaker, their age");
 * the trained parts confirm, correct and complete it.
 */

import { type Analysis, isA, matchesOf } from './analysis.ts'
import type { Match } from './matcher.ts'
import { isDenied } from './polarity.ts'
import { normAt } from './text.ts'

/** First and last token of a piece of the text. */
export interface Range {
  readonly from: number
  readonly to: number
}

const norm = (a: Analysis, at: number): string => normAt(a.tokens, at)
const depth = (a: Analysis, at: number): number => a.depth[at] ?? 0
const denied = (a: Analysis, at: number): boolean => isDenied(a.polarity[at] ?? 0)
const LINKERS = new Set([
  'de',
  "d'",
  'du',
  'des',
  'of',
  'for',
  'pour',
  'a',
  'la',
  "l'",
  'le',
  'les',
  'en',
  'par',
])
/** Words before a type that make it somebody else's: the annotator, the supplier, the rejected one (corpus: conventions). */
const FOREIGN = new Set(['by', 'par', 'our', 'notre', 'nos', 'from', 'chez', 'ni', 'nor', 'not', 'pas'])

function foreign(a: Analysis, from: number): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) if (FOREIGN.has(norm(a, at))) return true
  return false
}

/** Take in the head ("modèle de …", "… model") and the abbreviation in parentheses beside a type. */
function widenType(a: Analysis, match: Match): Range {
  let { from, to } = match
  if (LINKERS.has(norm(a, from - 1)) && isA(a, from - 2, 'typeHead')) from -= 2
  else if (isA(a, from - 1, 'typeHead') && !isA(a, from, 'typeHead')) from -= 1
  if (isA(a, to + 1, 'typeHead')) to += 1
  if (norm(a, to + 1) === '(' && norm(a, to + 3) === ')' && a.tokens[to + 2]?.shape === 'upper') to += 3
  return { from, to }
}

/** "image segmentation engine", "modèle de suivi": a head with a modality or task beside it. */
function headWithModality(a: Analysis): Match[] {
  const found: Match[] = []
  for (let at = 0; at < a.tokens.length; at++) {
    if (!isA(a, at, 'typeHead')) continue
    if (isA(a, at - 1, 'modality')) found.push({ classId: -1, from: at - 1, to: at })
    else if (LINKERS.has(norm(a, at + 1)) && isA(a, at + 2, 'modality'))
      found.push({ classId: -1, from: at, to: at + 2 })
  }
  return found
}

/** C1: the words that name the type of the system being built. */
export function grammarType(a: Analysis): { range: Range; strength: 'named' | 'weak' } | undefined {
  const own = (match: Match) => !denied(a, match.from) && !foreign(a, match.from)
  const named = matchesOf(a, 'namedType').find(own) ?? headWithModality(a).find(own)
  if (named !== undefined) return { range: widenType(a, named), strength: 'named' }
  const weak = matchesOf(a, 'weakType').find(own)
  return weak === undefined ? undefined : { range: widenType(a, weak), strength: 'weak' }
}

const LIST_BREAKS = new Set([',', ';', '/', '+', '&'])
const CONJUNCTIONS = new Set(['and', 'et', 'or', 'ou', 'puis', 'then'])
const STOPS = new Set(['.', '?', '!', '|'])

/** Split tokens `from..to` into the items of a list; parentheses hold together. */
export function listItems(a: Analysis, from: number, to: number): Range[] {
  const items: Range[] = []
  const base = depth(a, from)
  let start = from
  for (let at = from; at <= to + 1; at++) {
    const word = norm(a, at)
    const outside = depth(a, at) <= base
    const conjunction = CONJUNCTIONS.has(word) && isA(a, at + 1, 'function')
    if (at <= to && !(outside && (LIST_BREAKS.has(word) || conjunction))) continue
    let first = start
    while (CONJUNCTIONS.has(norm(a, first)) || norm(a, first) === '\u2013') first++
    if (first < at && !isA(a, first, 'etCetera')) items.push({ from: first, to: at - 1 })
    start = at + 1
  }
  return items
}

/** Where the clause that begins at `from` stops. */
function clauseEnd(a: Analysis, from: number): number {
  let at = from
  while (at + 1 < a.tokens.length && !(depth(a, at + 1) === depth(a, from) && STOPS.has(norm(a, at + 1))))
    at++
  return at
}

/** C3: functions after an introducer ("able to", "capacités :"), one range per item of the list. */
export function grammarCapabilities(a: Analysis): Range[] {
  for (const opening of matchesOf(a, 'introducer')) {
    let at = opening.to + 1
    while (/^(?:[:,\u2013]|la|le|les|l'|d'|de|des|the|a|an)$/.test(norm(a, at))) at++
    if (!isA(a, at, 'function') || denied(a, at)) continue
    const items = listItems(a, at, clauseEnd(a, at)).filter(item => !denied(a, item.from))
    const concrete = items.filter(item => !isCatchAll(a, item))
    if (concrete.length > 1 || (concrete[0] !== undefined && concrete[0].to > concrete[0].from))
      return concrete
  }
  return []
}

function isCatchAll(a: Analysis, item: Range): boolean {
  for (let at = item.from; at <= item.to; at++) if (isA(a, at, 'catchAll')) return true
  return false
}

/** B1: a function on an object, with a person in a role, a place or an action that follows. */
export function grammarUse(a: Analysis): Range | undefined {
  for (let at = 0; at < a.tokens.length; at++) {
    if (!isA(a, at, 'function') || denied(a, at)) continue
    const to = clauseEnd(a, at)
    let [anchors, content] = [0, 0]
    for (let next = at + 1; next <= to; next++) {
      if (a.tokens[next]?.kind === 'word' && norm(a, next).length > 3) content++
      if (isA(a, next, 'people') || isA(a, next, 'place') || isA(a, next, 'action')) anchors++
    }
    if (anchors > 0 && content > 2) return { from: at, to }
  }
  return undefined
}

/** D1: a verb of inquiry with an object, in a text that invokes research. */
export function grammarResearch(a: Analysis): Range | undefined {
  if (matchesOf(a, 'research').length === 0) return undefined
  for (let at = 0; at < a.tokens.length; at++) {
    if (!isA(a, at, 'inquiry') || denied(a, at)) continue
    const to = clauseEnd(a, at)
    let content = 0
    for (let next = at + 1; next <= to; next++) {
      const empty = isA(a, next, 'research') || isA(a, next, 'safeguard') || isA(a, next, 'vagueVerb')
      if (!empty && norm(a, next).length > 3) content++
    }
    if (content > 3) return { from: at, to }
  }
  return undefined
}
