import { compareStatements } from '../drift/compare.ts'
import type { Declaration, Purpose, Value } from '../manifest/declaration.ts'
import type { Departure, Departures } from './departure.ts'
import { subjectsOf } from './subject.ts'

/** What a change does to a declaration that was there before. */
export interface DeclarationHistory {
  /** The declaration as it was. */
  readonly base: Declaration
  /** Of the purposes as they are; the others stayed, or were narrowed. */
  readonly departures: Departures
}

const textOf = (value: Value | undefined): string => value?.fragment.text.trim() ?? ''

/** What stands in fields of their own is joined like paragraphs, so that no field runs on into the next. */
const BETWEEN = '\n\n'

/** A purpose as one text: its statement, then what its fields and those of the declaration add. */
function wordsOf(purpose: Purpose, { shared, purposes }: Declaration): string {
  const own = purposes.length > 1 ? [purpose] : [purpose, shared]
  const fields = own.flatMap(({ systemType, capabilities, operationalUses, researchObjective }) => [
    textOf(systemType),
    capabilities.map(textOf).join(', '),
    ...operationalUses.map(textOf),
    textOf(researchObjective),
  ])
  return [textOf(purpose.statement), ...new Set(fields)].filter(text => text !== '').join(BETWEEN)
}

const exclusionsOf = (purpose: Purpose, { shared }: Declaration): string[] =>
  [...purpose.excludedFunctions, ...shared.excludedFunctions].map(textOf)

/** Exclusions that were there and that nothing among the new ones says in other words. */
function droppedExclusions(base: readonly string[], head: readonly string[]): string[] {
  const joined = head.join(', ')
  return base.filter(
    exclusion =>
      !head.some(other => !compareStatements(exclusion, other).needsReview) &&
      !joined.toLowerCase().includes(exclusion.toLowerCase()),
  )
}

/** How one purpose departs from what it was; nothing when it stayed within it. */
function departure(
  base: Declaration,
  before: string,
  after: string,
  dropped: readonly string[],
): Departure | undefined {
  if (after === '') return { kind: 'emptied', before }
  const { change, needsReview, reasons } = compareStatements(before, after)
  if (needsReview) return { kind: change as 'broadening' | 'new-purpose' | 'replaced', before, reasons, base }
  if (dropped.length === 0) return undefined
  const removed = dropped.map(words => ({ kind: 'exclusion-removed', words }) as const)
  return { kind: 'broadening', before, reasons: removed, base }
}

/** Purposes of a declaration that say something: an empty one, a placeholder or a description bound nobody. */
function statedIn(declaration: Declaration): Purpose[] {
  return subjectsOf(declaration)
    .filter(({ isEmpty, placeholder, noPurpose }) => !isEmpty && !placeholder && !noPurpose)
    .map(({ purpose }) => purpose)
}

/** Pairs of old and new, the surest first: the same words, then words that stay within the old ones, then the place. */
function pairs<T>(
  base: readonly T[],
  head: readonly T[],
  steps: readonly ((before: T, after: T) => boolean)[],
): Map<T, T> {
  const found = new Map<T, T>()
  const free = new Set(base)
  for (const fits of steps)
    for (const after of head) {
      if (found.has(after)) continue
      const before = [...free].find(candidate => fits(candidate, after))
      if (before === undefined) continue
      found.set(after, before)
      free.delete(before)
    }
  return found
}

/** Pairs that are compared by meaning, at most: beyond, the same words and the place decide. */
const MOST_PAIRS = 400

/**
 * Compares the purposes of a declaration with those it had (clause A5). Formatting, spelling, translation and
 * narrowing say nothing; what goes beyond the old words is a departure.
 */
export function historyOf(base: Declaration, head: Declaration): DeclarationHistory {
  const before = (purpose: Purpose): string => wordsOf(purpose, base)
  const after = (purpose: Purpose): string => wordsOf(purpose, head)
  const stated = statedIn(base)
  const few = stated.length * head.purposes.length <= MOST_PAIRS
  const paired = pairs(stated, head.purposes, [
    (b, a) => before(b) === after(a),
    (b, a) => few && after(a) !== '' && !compareStatements(before(b), after(a)).needsReview,
    (b, a) => b.path === a.path,
    () => stated.length === 1 && head.purposes.length === 1,
  ])
  const departures = new Map<string, Departure>()
  // The purpose of a declaration that states none any more has no path.
  if (stated.length > 0 && head.purposes.length === 0)
    departures.set('', { kind: 'emptied', before: allWords(base) })
  for (const purpose of stated.length > 0 ? head.purposes : []) {
    const old = paired.get(purpose)
    const found: Departure | undefined = old
      ? departure(
          base,
          before(old),
          after(purpose),
          droppedExclusions(exclusionsOf(old, base), exclusionsOf(purpose, head)),
        )
      : after(purpose) === ''
        ? undefined
        : {
            kind: 'new-purpose',
            before: '',
            reasons: [{ kind: 'purpose-added', words: textOf(purpose.statement) }],
            base,
          }
    if (found) departures.set(purpose.path, found)
  }
  return { base, departures }
}

/** All that the purposes of a declaration say, as one text. */
export const allWords = (declaration: Declaration): string =>
  declaration.purposes.map(purpose => wordsOf(purpose, declaration)).join(BETWEEN)

/** What became of the declarations of files that a change touches. */
export interface Histories {
  /** Declarations that were there before, by what they are now. */
  readonly histories: ReadonlyMap<Declaration, DeclarationHistory>
  /** Declarations that stated a purpose and of which nothing is left. */
  readonly lost: readonly Declaration[]
}

/** A file before and after a change. */
export interface Version {
  readonly declarations: readonly Declaration[]
  /** Path after the change; absent when the file is gone. */
  readonly now?: string
}

/**
 * Matches the declarations of a change with those before it: in the same file, renamed or not, by their name in it
 * and by their words; then anywhere by the same words, for what was moved.
 */
export function matchDeclarations(before: readonly Version[], after: readonly Declaration[]): Histories {
  const base = before.flatMap(({ declarations, now }) =>
    declarations.map(declaration => ({ declaration, now })),
  )
  const head = after.map(declaration => ({ declaration, now: declaration.source.path }))
  type Entry = (typeof base)[number]
  const sameFile = (a: Entry, b: Entry): boolean => a.now === b.now
  const alone = (entry: Entry, all: readonly Entry[]): boolean =>
    all.filter(other => other.now === entry.now).length === 1
  const paired = pairs<Entry>(base, head, [
    (b, a) => sameFile(b, a) && b.declaration.path === a.declaration.path,
    (b, a) =>
      sameFile(b, a) &&
      textOf(b.declaration.title) !== '' &&
      textOf(b.declaration.title) === textOf(a.declaration.title),
    (b, a) => sameFile(b, a) && alone(b, base) && alone(a, head),
    (b, a) => allWords(b.declaration) !== '' && allWords(b.declaration) === allWords(a.declaration),
  ])
  const kept = new Set([...paired.values()].map(({ declaration }) => declaration))
  return {
    histories: new Map([...paired].map(([a, b]) => [a.declaration, historyOf(b.declaration, a.declaration)])),
    lost: base
      .map(({ declaration }) => declaration)
      .filter(entry => !kept.has(entry) && statedIn(entry).length > 0),
  }
}
