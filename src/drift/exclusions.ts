/** What is excluded on one side and no longer on the other. */

import { type Kind, type Signal, signal } from './signal.ts'
import type { Exclusion, Statement, Word } from './statement.ts'

/** Words of an exclusion, as keys. */
const keysOf = (exclusions: readonly Exclusion[]): Set<string> =>
  new Set(exclusions.flatMap(exclusion => exclusion.words.flatMap(word => word.keys)))

const shared = (exclusion: Exclusion, keys: ReadonlySet<string>): number =>
  exclusion.words.filter(word => word.keys.some(key => keys.has(key))).length

/** Whole exclusions that came or went. */
function whole(base: Statement, head: Statement): Signal[] {
  const found: Signal[] = []
  const compare = (own: Statement, other: Statement, way: Signal['way'], kind: Kind): void => {
    const excluded = keysOf(other.exclusions)
    for (const word of other.described) for (const key of word.keys) excluded.add(key)
    const silent = other.exclusions.some(exclusion => exclusion.words.length === 0)
    for (const exclusion of own.exclusions) {
      const kept = exclusion.words.length === 0 ? silent : shared(exclusion, excluded) > 0
      if (!kept) found.push(signal(way, kind, exclusion.text, true))
    }
  }
  compare(base, head, 'wider', 'exclusion-removed')
  compare(head, base, 'narrower', 'exclusion-added')
  return found
}

/** Lists of what is excluded that became shorter or longer: words that the other side says nowhere. */
function shortened(base: Statement, head: Statement): Signal[] {
  const lost = (own: Statement, other: Statement): Word | undefined => {
    const keys = new Set(other.words.flatMap(word => word.keys))
    const excluded = keysOf(other.exclusions)
    return own.exclusions
      .filter(exclusion => shared(exclusion, excluded) > 0)
      .flatMap(({ words }) => words)
      .find(word => !word.keys.some(key => keys.has(key)))
  }
  const [gone, fresh] = [lost(base, head), lost(head, base)]
  if (gone && !fresh) return [signal('wider', 'exclusion-removed', gone.text, false)]
  return fresh && !gone ? [signal('narrower', 'exclusion-added', fresh.text, false)] : []
}

/** Exclusions that came or went, and those that became shorter or longer. */
export const exclusionSignals = (base: Statement, head: Statement): Signal[] => [
  ...whole(base, head),
  ...shortened(base, head),
]
