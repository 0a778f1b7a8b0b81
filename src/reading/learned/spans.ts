/** From probabilities per word to pieces of text. */

import type { Analysis } from '../analysis.ts'
import { listItems, type Range } from '../grammar.ts'
import { finished } from '../phrase.ts'
import type { Role } from './outcomes.ts'
import { type Tags, tagged } from './tagger.ts'

const EDGE_MARKS = new Set([',', ';', ':', '.', '\u2013', '(', '/', '|', '>', '!', '?', '#'])
const EDGE_WORDS = new Set(['and', 'et', 'or', 'ou', 'puis', 'then'])

/** Drop punctuation and conjunctions at both ends. */
export function trim(a: Analysis, range: Range): Range | undefined {
  let { from, to } = range
  const loose = (at: number, set: ReadonlySet<string>): boolean => set.has(a.tokens[at]?.norm ?? '')
  while (from <= to && (loose(from, EDGE_MARKS) || loose(from, EDGE_WORDS) || loose(from, new Set([')']))))
    from++
  while (to >= from && (loose(to, EDGE_MARKS) || loose(to, EDGE_WORDS))) to--
  return from > to ? undefined : { from, to }
}

/** The piece, inside one sentence, where a role is most surely above `threshold`: largest sum of what exceeds it. */
export function bestRun(a: Analysis, tags: Tags, role: Role, threshold: number): Range | undefined {
  let best: Range | undefined
  let [bestSum, sum, start] = [0, 0, 0]
  for (let at = 0; at < tags.size; at++) {
    if (sum <= 0 || a.sentence[at] !== a.sentence[at - 1]) {
      sum = 0
      start = at
    }
    sum += tagged(tags, at, role) - threshold
    if (sum > bestSum) {
      bestSum = sum
      best = { from: start, to: at }
    }
  }
  const trimmed = best && trim(a, best)
  return trimmed && finished(a, trimmed)
}

/** All pieces where a role is above `threshold`. */
export function runs(a: Analysis, tags: Tags, role: Role, threshold: number): Range[] {
  const found: Range[] = []
  let start = -1
  for (let at = 0; at <= tags.size; at++) {
    const inside = at < tags.size && tagged(tags, at, role) > threshold
    const joined = inside && start >= 0 && a.sentence[at] === a.sentence[at - 1]
    if (start >= 0 && !joined) {
      const range = trim(a, { from: start, to: at - 1 })
      if (range !== undefined) found.push(range)
      start = -1
    }
    if (inside && start < 0) start = at
  }
  return found
}

const START = 0.5
const INSIDE = 0.3
/** An item is a capability when its surest word is at least this sure. */
const SURE = 0.5
/** Up to so many doubtful words between two runs belong to the list. */
const BRIDGE = 2

/** Runs joined over short gaps, and lengthened to the parenthesis that closes what they opened. */
function regions(a: Analysis, tags: Tags): Range[] {
  const joined: Range[] = []
  for (const run of runs(a, tags, 'capability', INSIDE)) {
    const last = joined.at(-1)
    const near =
      last !== undefined && run.from - last.to <= BRIDGE + 1 && a.sentence[run.from] === a.sentence[last.to]
    if (near) joined[joined.length - 1] = { from: last.from, to: run.to }
    else joined.push(run)
  }
  return joined.map(({ from, to }) => {
    let end = to
    while ((a.depth[end] ?? 0) > (a.depth[from] ?? 0) && end + 1 < a.tokens.length) end++
    return { from, to: end }
  })
}

/** Cut an item where the tagger sees another capability begin. */
function cut(a: Analysis, tags: Tags, item: Range): Range[] {
  const pieces: Range[] = []
  let from = item.from
  for (let at = item.from + 1; at <= item.to + 1; at++) {
    const inside = (a.depth[at] ?? 0) > (a.depth[item.from] ?? 0)
    if (at <= item.to && (inside || tagged(tags, at, 'capabilityStart') < START)) continue
    const piece = trim(a, { from, to: at - 1 })
    if (piece !== undefined) pieces.push(piece)
    from = at
  }
  return pieces
}

/** Capabilities: the items of the lists in which the tagger sees functions. */
export function capabilityRuns(a: Analysis, tags: Tags): Range[] {
  const peak = ({ from, to }: Range): number => {
    let most = 0
    for (let at = from; at <= to; at++) most = Math.max(most, tagged(tags, at, 'capability'))
    return most
  }
  return regions(a, tags)
    .flatMap(region => listItems(a, region.from, region.to))
    .flatMap(item => cut(a, tags, item))
    .filter(piece => peak(piece) > SURE)
    .map((piece, at, all) => finished(a, piece, all[at + 1]?.from))
}
