/** The numbers that sum up a statement for the last step: how strongly each element is there, and what the linear models say. */

import { isDenied } from '../polarity.ts'
import type { Opinion } from './opinion.ts'
import { acceptance, ROLES, type Role } from './outcomes.ts'
import { type Tags, tagged } from './tagger.ts'

const STRENGTHS = [3, 6, 12]
const WINDOW = 4

/** Log-odds, bounded and halved. */
function odds(probability: number): number {
  return Math.max(-5, Math.min(5, Math.log((probability + 0.001) / (1.001 - probability)))) / 2
}

const MOST = Math.max(...STRENGTHS)

/** The largest values of a column, in their order; zeros where it has fewer. */
function largestOf(column: Float64Array): Float64Array {
  const largest = new Float64Array(MOST)
  for (const value of column) {
    let at = MOST - 1
    if (value <= (largest[at] as number)) continue
    for (; at > 0 && (largest[at - 1] as number) < value; at--) largest[at] = largest[at - 1] as number
    largest[at] = value
  }
  return largest
}

/** One role over the whole text: the peak, its breadth, the longest run. */
function summariseRole(column: Float64Array, out: number[]): void {
  let [sum, run, longest, peak, window, starts] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < column.length; at++) {
    const value = column[at] as number
    sum += value
    peak = Math.max(peak, value)
    run = value > 0.5 ? run + 1 : 0
    longest = Math.max(longest, run)
    starts += Math.max(0, value - (at > 0 ? (column[at - 1] as number) : 0))
    if (at + 1 < WINDOW) continue
    let near = 0
    for (let back = 0; back < WINDOW; back++) near += column[at - back] as number
    window = Math.max(window, near / WINDOW)
  }
  const largest = largestOf(column)
  const top = (count: number): number => {
    let total = 0
    for (let at = 0; at < count; at++) total += largest[at] as number
    return total / count
  }
  out.push(odds(peak), odds(window), ...STRENGTHS.map(count => odds(top(count))))
  out.push(
    Math.log1p(sum),
    Math.log1p(longest),
    longest > 0 ? 1 : 0,
    Math.min(starts, 5) / 2,
    Math.min(sum / (column.length + 1), 1),
  )
}

/** Harm outside what is precise or excluded, and in the last third of the text. */
function summariseHarm(tags: Tags, out: number[]): void {
  let [outside, late] = [0, 0]
  for (let at = 0; at < tags.size; at++) {
    const harm = tagged(tags, at, 'harm')
    outside = Math.max(outside, harm * (1 - tagged(tags, at, 'use')) * (1 - tagged(tags, at, 'exclusion')))
    if (at > (tags.size * 2) / 3) late = Math.max(late, harm)
  }
  out.push(odds(outside), odds(late), Math.log1p(tags.size) - 3)
}

/** The elements that a denial takes away. */
const DENIABLE: readonly Role[] = ['type', 'capability', 'use', 'objective']

/** How surely each element stands where the text affirms, and where it denies. */
function summarisePolarity(tags: Tags, polarity: Uint8Array, out: number[]): void {
  for (const role of DENIABLE) {
    let [affirmed, denied] = [0, 0]
    for (let at = 0; at < tags.size; at++) {
      const value = tagged(tags, at, role)
      if (isDenied(polarity[at] ?? 0)) denied = Math.max(denied, value)
      else affirmed = Math.max(affirmed, value)
    }
    out.push(odds(affirmed), odds(denied))
  }
}

/** So sure of acceptance or its contrary as the balance counts. */
const SUREST = 6

/** The outcomes, and how far to trust them: a text of unknown words is read with less confidence. */
function summariseOpinion({ outcomes, balance, size, unknown }: Opinion, out: number[]): void {
  for (const probability of outcomes) out.push(odds(probability))
  out.push(odds(acceptance(outcomes)), Math.max(-SUREST, Math.min(SUREST, balance)))
  out.push(unknown / (size + 1), Math.log1p(unknown))
}

/** Sum up a statement. */
export function summarise(tags: Tags, polarity: Uint8Array, opinions: readonly Opinion[]): Float64Array {
  const out: number[] = []
  const column = new Float64Array(tags.size)
  for (let role = 0; role < ROLES.length; role++) {
    for (let at = 0; at < tags.size; at++) column[at] = tags.values[at * ROLES.length + role] ?? 0
    summariseRole(column, out)
  }
  summariseHarm(tags, out)
  summarisePolarity(tags, polarity, out)
  for (const opinion of opinions) summariseOpinion(opinion, out)
  return Float64Array.from(out)
}
