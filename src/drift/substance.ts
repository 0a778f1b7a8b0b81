/** How much a statement says: nothing, something vague, or something precise. */

import { CUES } from './lexicon/index.ts'
import type { Statement } from './statement.ts'

export type Substance = 'placeholder' | 'description' | 'vague' | 'precise'

const SHORT = 6
const LONGEST_VAGUE = 9

function hits(statement: Statement, book: keyof typeof CUES): number {
  let count = 0
  for (let at = 0; at < Math.min(statement.tokens.length, 200); at++)
    if (CUES[book].findOwn(statement.tokens, at, statement.tongue).length > 0) count++
  return count
}

/** Content words that are neither vague nor the name of a field. */
function concrete(statement: Statement): number {
  const { tokens, tongue } = statement
  return statement.words.filter(
    ({ at }) =>
      CUES.vague.findOwn(tokens, at, tongue).length === 0 &&
      CUES.field.findOwn(tokens, at, tongue).length === 0,
  ).length
}

/** Nothing is done in it: data are described, or a licence is quoted. */
function isDescription(statement: Statement): boolean {
  const acts = statement.words.filter(word => word.roles.has('act')).length
  return acts <= 1 && hits(statement, 'description') >= 2 && statement.words.length <= 12
}

/** What a statement amounts to. */
export function substanceOf(statement: Statement): Substance {
  const { words } = statement
  const placeholders = hits(statement, 'placeholder')
  if (words.length === 0 || (placeholders > 0 && words.length <= SHORT)) return 'placeholder'
  if (isDescription(statement)) return 'description'
  const vague = hits(statement, 'vague')
  const rest = concrete(statement)
  return vague > 0 && words.length <= LONGEST_VAGUE && rest <= 1 ? 'vague' : 'precise'
}
