import { isPrecise } from './decide.ts'
import { read } from './read.ts'
import type { Reading } from './types.ts'

/** Words by which a description says what something is for. */
const SAYS_WHAT_FOR =
  /\b(?:used? (?:for|to|as|in|by)|useful|intended|meant|aim(?:s|ed|ing)?|goals?|purposes?|objectives?|designed|(?:built|created|collected|developed|constructed|introduced|released|proposed) (?:for|to|in order|as|with)|in order to|so (?:that|as)|benchmark|testbed|task (?:is|consists)|to (?:train|evaluate|assess|study|support|enable|help|facilitate|foster|promote|encourage|address|measure|detect|predict|investigate|improve|develop|learn)|for (?:training|evaluating|evaluation|research|studying)|con[çc]ue?s?|destin[ée]e?s?|vis(?:e|ent|ant)|objectifs?|finalit[ée]s?|but|afin|pour (?:entra[îi]ner|[ée]valuer|mesurer|[ée]tudier|aider|permettre)|permet(?:tent|tant)?|utilis[ée]+e?s?|sert)(?!\p{L})/iu

/**
 * Whether a description describes data and no more. It counts as a purpose where it says what something is for:
 * precisely, or in words that a rule objects to.
 */
export function onlyDescribes(reading: Reading): boolean {
  if (!SAYS_WHAT_FOR.test(reading.text)) return true
  const { vague, unbounded, practiceCues } = reading
  return !isPrecise(reading) && [vague, unbounded, practiceCues].every(spans => spans.length === 0)
}

/** Where a sentence ends: at its mark, or before an empty line, a heading or an item of a list. */
const BETWEEN_SENTENCES = /(?<=[.!?])\s+|\n\s*(?=\n|[-*#•])/g
/** Sentences of a description that are read; a longer one is a page of its own. */
const MOST_SENTENCES = 100

/** The sentences of a description that state a purpose, as stretches of its text. Most of it tells of the data. */
export function purposesIn(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(BETWEEN_SENTENCES)].slice(0, MOST_SENTENCES - 1).map(({ index }) => index)
  const bounds = [0, ...ends, text.length]
  return bounds.slice(1).flatMap((end, at) => {
    const start = bounds[at] ?? 0
    const sentence = text.slice(start, end).trim()
    if (!SAYS_WHAT_FOR.test(sentence)) return []
    const reading = read(sentence)
    const says =
      reading.placeholder === undefined && reading.noPurpose === undefined && !onlyDescribes(reading)
    return says ? [{ start, end }] : []
  })
}
