/**
 * The manifests of an outcome as a sequence that one goes through, not a list that one has: of a large tree they are not
 * all there at a time. What is asked of all of them together is known beforehand.
 */

import type { ManifestOutcome } from './manifest-outcome.ts'
import { sumOf, type Totals, totalsIn } from './totals.ts'

/** Where something stands in the order of reports. */
export type Key = readonly [number, string]

export interface Manifests extends Iterable<ManifestOutcome> {
  /** What they come to; of a list it is counted. */
  readonly totals?: Totals
}

/** Manifests in the order of reports, with the place of the first of them. */
export interface OrderedManifests extends Manifests {
  readonly totals: Totals
  /** Absent where there are none. */
  readonly first: Key | undefined
}

/** Data that no declaration covers come after what is declared, as in one judgement of everything. */
const placeOf = ({ path, declarations, problems }: ManifestOutcome): Key => [
  declarations.length > 0 || problems.length > 0 ? 0 : 1,
  path,
]

const compare = ([a, x]: Key, [b, y]: Key): number => a - b || (x < y ? -1 : x > y ? 1 : 0)

/** In the order of their keys; what has the same key stays as it was. */
export function inOrder<T>(items: readonly T[], keyOf: (item: T) => Key): T[] {
  const keyed = items.map(item => ({ item, key: keyOf(item) }))
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ item }) => item)
}

/** What manifests come to, counted where it is not known. */
export const totalsOf = (manifests: Manifests): Totals => manifests.totals ?? totalsIn([...manifests])

/** How many there are. */
export function numberOf(manifests: Manifests): number {
  const { judged, unread } = totalsOf(manifests)
  return judged + unread
}

/** A list of manifests put in the order of reports. */
export function ordered(list: readonly ManifestOutcome[]): OrderedManifests {
  const sorted = inOrder(list, placeOf)
  const [first] = sorted
  return {
    first: first && placeOf(first),
    totals: totalsIn(sorted),
    [Symbol.iterator]: () => sorted.values(),
  }
}

/** Whether manifests are in the order of reports for sure. */
export const isOrdered = (manifests: Manifests): manifests is OrderedManifests => 'first' in manifests

/** A sequence that is being gone through: the number it has among others, and where the manifest stands that it has reached. */
interface Reader {
  readonly at: number
  readonly rest: Iterator<ManifestOutcome>
  readonly manifest: ManifestOutcome
  readonly key: Key
}

/** A sequence at its next manifest; nothing at its end. */
function advanced(at: number, rest: Iterator<ManifestOutcome>): Reader[] {
  const { done, value: manifest } = rest.next()
  return done ? [] : [{ at, rest, manifest, key: placeOf(manifest) }]
}

type Stand = Pick<Reader, 'at' | 'key'>

/** Of what stands at the same place, that of the earlier sequence comes first. */
const isBefore = (one: Stand, other: Stand): boolean => (compare(one.key, other.key) || one.at - other.at) < 0

const leastOf = (readers: readonly Reader[]): Reader | undefined =>
  readers.reduce<Reader | undefined>(
    (least, reader) => (least && isBefore(least, reader) ? least : reader),
    undefined,
  )

/** Goes through ordered sequences as through one. Each is opened when its turn comes, and let go at its end. */
function* inTurn(sequences: readonly OrderedManifests[]): Generator<ManifestOutcome> {
  const waiting = inOrder(
    sequences.flatMap(({ first: key }, at) => (key ? [{ at, key }] : [])),
    ({ key }) => key,
  ).reverse()
  let open: Reader[] = []
  for (;;) {
    const least = leastOf(open)
    const next = waiting.at(-1)
    if (next && !(least && isBefore(least, next))) {
      waiting.pop()
      open.push(...advanced(next.at, (sequences[next.at] ?? [])[Symbol.iterator]()))
    } else if (least) {
      yield least.manifest
      open = open.flatMap(reader => (reader === least ? advanced(least.at, least.rest) : [reader]))
    } else return
  }
}

/** Several sequences as one, in the order of reports. */
export function merged(sequences: readonly OrderedManifests[]): OrderedManifests {
  const totals = sumOf(sequences.map(sequence => sequence.totals))
  const [first] = inOrder(
    sequences.flatMap(({ first }) => (first ? [first] : [])),
    key => key,
  )
  return {
    first,
    totals: { ...totals, hidden: inOrder(totals.hidden, ({ path }) => [0, path]) },
    [Symbol.iterator]: () => inTurn(sequences),
  }
}
