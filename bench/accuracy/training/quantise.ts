/** From trained weights to those that are shipped: the features that matter, with sixteen different weights an output. */

import { type LinearModel, Rows } from '../../../src/reading/learned/linear.ts'
import { LEVELS } from '../../../src/reading/learned/packed.ts'
import type { Selection } from './selection.ts'

/** What is lost on purpose. */
export interface Lossy {
  /** How many features are kept, by what they weigh and how often they occur. */
  readonly features: number
}

/** The rows that matter most, in the order of their keys. */
function heaviest({ outputs, weights }: LinearModel, counts: Uint32Array, features: number): number[] {
  const weight = Float64Array.from(counts, (count, row) => {
    let square = 0
    for (let output = 0; output < outputs; output++)
      square += (weights[row * outputs + output] as number) ** 2
    return square * count
  })
  const rows = Array.from(counts, (_, row) => row)
  rows.sort((a, b) => (weight[b] as number) - (weight[a] as number) || a - b)
  return rows.slice(0, features).sort((a, b) => a - b)
}

/** Numbers in order, with sums from which the mean of any stretch follows. */
class Sorted {
  readonly numbers: Float64Array
  private readonly mass: Float64Array
  private readonly moment: Float64Array

  constructor(pairs: readonly (readonly [number: number, count: number])[]) {
    const sorted = [...pairs].sort((a, b) => a[0] - b[0])
    this.numbers = Float64Array.from(sorted, ([number]) => number)
    this.mass = new Float64Array(sorted.length + 1)
    this.moment = new Float64Array(sorted.length + 1)
    sorted.forEach(([number, count], at) => {
      this.mass[at + 1] = (this.mass[at] as number) + count
      this.moment[at + 1] = (this.moment[at] as number) + count * number
    })
  }

  /** The first place whose number is not below `bound`. */
  place(bound: number): number {
    let [low, high] = [0, this.numbers.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.numbers[middle] as number) < bound) low = middle + 1
      else high = middle
    }
    return low
  }

  mean(from: number, to: number): number | undefined {
    const mass = (this.mass[to] as number) - (this.mass[from] as number)
    return mass > 0 ? ((this.moment[to] as number) - (this.moment[from] as number)) / mass : undefined
  }
}

const ROUNDS = 30
/** The first guess: levels close together near zero and far apart at the ends. */
const SPREAD = 2.5
const REACH = 0.7

/** The levels that lose least (Lloyd's algorithm); a weight counts as often as its feature occurs. */
function levelsFor(pairs: readonly (readonly [number, number])[]): number[] {
  const sorted = new Sorted(pairs)
  const largest = pairs.reduce((most, [number]) => Math.max(most, Math.abs(number)), 0)
  const middle = (LEVELS - 2) / 2
  let levels = Array.from({ length: LEVELS - 1 }, (_, at) => {
    const side = (at - middle) / middle
    return largest * REACH * Math.sign(side) * Math.abs(side) ** SPREAD
  })
  for (let round = 0; round < ROUNDS; round++) {
    let from = 0
    levels = levels.map((level, at) => {
      const next = levels[at + 1]
      const to = next === undefined ? sorted.numbers.length : sorted.place((level + next) / 2)
      const mean = sorted.mean(from, to)
      from = to
      return mean ?? level
    })
  }
  return levels.map(Math.fround)
}

function nearest(levels: readonly number[], weight: number): number {
  let best = 0
  for (const level of levels) if (Math.abs(level - weight) < Math.abs(best - weight)) best = level
  return best
}

/** Keep the features that matter and round their weights; zero stays zero. */
export function quantise(model: LinearModel, { counts }: Selection, { features }: Lossy): LinearModel {
  const { outputs, weights } = model
  const kept = heaviest(model, counts, features)
  const rounded = new Float32Array(kept.length * outputs)
  for (let output = 0; output < outputs; output++) {
    const pairs = kept
      .map(row => [weights[row * outputs + output] as number, counts[row] as number] as const)
      .filter(([weight]) => weight !== 0)
    const levels = levelsFor(pairs)
    kept.forEach((row, at) => {
      const weight = weights[row * outputs + output] as number
      rounded[at * outputs + output] = weight === 0 ? 0 : nearest(levels, weight)
    })
  }
  const keys = Uint32Array.from(kept, row => model.rows.keys[row] as number)
  return { rows: new Rows(keys), outputs, weights: rounded }
}
