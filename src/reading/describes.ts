import { isPrecise } from './decide.ts'
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
