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

/** What was excluded is done, and what was done is excluded: the sides are changed. */
function swapped(base: Statement, head: Statement): Signal[] {
  const lift = (own: Statement, other: Statement): Word | undefined => {
    const denied = keysOf(own.exclusions)
    const exact = (words: readonly Word[]): Set<string> =>
      new Set(words.flatMap(({ keys }) => keys.filter(key => key.startsWith('~'))))
    const before = exact(own.exclusions.flatMap(({ words }) => words))
    const done = exact(own.words.filter(({ excluded }) => !excluded))
    const still = keysOf(other.exclusions)
    return other.words.find(
      ({ keys, excluded }) =>
        !excluded &&
        denied.size > 0 &&
        keys.some(key => before.has(key)) &&
        !keys.some(key => done.has(key) || still.has(key)),
    )
  }
  const [freed, bound] = [lift(base, head), lift(head, base)]
  return freed && bound ? [signal('wider', 'focus-changed', freed.text, true)] : []
}

/** Exclusions that came or went, those that became shorter or longer, and those that changed sides. */
export const exclusionSignals = (base: Statement, head: Statement): Signal[] => [
  ...swapped(base, head),
  ...whole(base, head),
  ...shortened(base, head),
]
