/** Training of the trees: each corrects the ones before it (gradient boosting), on inputs in bands of equal size. */

import { sigmoid } from '../../../src/reading/learned/linear.ts'
import { answerOf, LEAF, type Tree } from '../../../src/reading/learned/trees.ts'
import { randomFrom } from './random.ts'

/** How to train the trees. */
export interface TreeSchedule {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Shares of the inputs and of the examples that each tree sees. */
  readonly inputs: number
  readonly examples: number
  /** Holds back the answers of few examples. */
  readonly shrinkage: number
  /** What must stand on each side of a branch; an example counts a quarter while nothing is known of it, then less. */
  readonly least: number
}

/** An input, and whether it is to be accepted. */
export interface Asked {
  readonly input: Float64Array
  readonly wanted: boolean
}

const BANDS = 32
const SEED = 3

/** The inputs as bands: of each input the bounds between them, and the band of each example. */
class Banded {
  readonly width: number
  readonly bounds: readonly Float64Array[]
  readonly bands: readonly Uint8Array[]

  constructor(inputs: readonly Float64Array[]) {
    this.width = inputs[0]?.length ?? 0
    const columns = Array.from({ length: this.width }, (_, at) =>
      Float64Array.from(inputs, input => input[at] as number),
    )
    this.bounds = columns.map(column => {
      const sorted = column.toSorted()
      const cuts = Array.from(
        { length: BANDS - 1 },
        (_, band) => sorted[Math.floor((sorted.length * (band + 1)) / BANDS)] as number,
      )
      return Float64Array.from(new Set(cuts))
    })
    this.bands = columns.map((column, at) => Uint8Array.from(column, number => this.bandOf(at, number)))
  }

  bandIn(example: number, at: number): number {
    return this.bands[at]?.[example] as number
  }

  /** How many bounds of an input lie at or below a number. */
  private bandOf(at: number, number: number): number {
    const bounds = this.bounds[at] as Float64Array
    let [low, high] = [0, bounds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((bounds[middle] as number) <= number) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Examples whose band of an input is at most `band` go left. */
interface Branch {
  readonly at: number
  readonly band: number
}

/** Sums of the two derivatives of the loss over some examples. */
interface Sums {
  readonly slope: number
  readonly curve: number
}

class Booster {
  private readonly examples: readonly Asked[]
  private readonly schedule: TreeSchedule
  private readonly banded: Banded
  private readonly random = randomFrom(SEED)
  private readonly odds: Float64Array
  private readonly slopes: Float64Array
  private readonly curves: Float64Array

  constructor(examples: readonly Asked[], schedule: TreeSchedule) {
    this.examples = examples
    this.schedule = schedule
    this.banded = new Banded(examples.map(({ input }) => input))
    this.odds = new Float64Array(examples.length)
    this.slopes = new Float64Array(examples.length)
    this.curves = new Float64Array(examples.length)
  }

  /** The next tree; it corrects what is still wrong. */
  next(): Tree {
    this.examples.forEach(({ wanted }, at) => {
      const probability = sigmoid(this.odds[at] as number)
      this.slopes[at] = probability - (wanted ? 1 : 0)
      this.curves[at] = probability * (1 - probability)
    })
    const size = 2 ** (this.schedule.depth + 1) - 1
    const tree = { inputs: Array<number>(size).fill(LEAF), numbers: Array<number>(size).fill(0) }
    const inputs = this.draw(this.banded.width, this.schedule.inputs)
    this.grow(tree, 0, this.schedule.depth, this.draw(this.examples.length, this.schedule.examples), inputs)
    this.examples.forEach(({ input }, at) => {
      this.odds[at] = (this.odds[at] as number) + answerOf(tree, input)
    })
    return tree
  }

  private draw(count: number, share: number): Int32Array {
    return Int32Array.from({ length: count }, (_, at) => at).filter(() => this.random() < share)
  }

  /** Put a branch, and what grows from it, or an answer at a node. */
  private grow(
    tree: { inputs: number[]; numbers: number[] },
    node: number,
    depth: number,
    examples: Int32Array,
    inputs: Int32Array,
  ): void {
    const all = this.sumOf(examples)
    const branch = depth === 0 ? undefined : this.bestBranch(examples, inputs, all)
    if (branch === undefined) {
      tree.numbers[node] = (-this.schedule.rate * all.slope) / (all.curve + this.schedule.shrinkage)
      return
    }
    tree.inputs[node] = branch.at
    tree.numbers[node] = this.banded.bounds[branch.at]?.[branch.band] as number
    const isLeft = (example: number): boolean => this.banded.bandIn(example, branch.at) <= branch.band
    this.grow(tree, 2 * node + 1, depth - 1, examples.filter(isLeft), inputs)
    this.grow(
      tree,
      2 * node + 2,
      depth - 1,
      examples.filter(example => !isLeft(example)),
      inputs,
    )
  }

  private sumOf(examples: Int32Array): Sums {
    let [slope, curve] = [0, 0]
    for (const example of examples) {
      slope += this.slopes[example] as number
      curve += this.curves[example] as number
    }
    return { slope, curve }
  }

  private gain({ slope, curve }: Sums): number {
    return slope ** 2 / (curve + this.schedule.shrinkage)
  }

  /** The branch that tells most, if one tells anything. */
  private bestBranch(examples: Int32Array, inputs: Int32Array, all: Sums): Branch | undefined {
    let [best, most]: [Branch | undefined, number] = [undefined, this.gain(all)]
    for (const at of inputs) {
      const bands = this.sumsByBand(examples, at)
      let left: Sums = { slope: 0, curve: 0 }
      for (let band = 0; band < BANDS - 1; band++) {
        left = {
          slope: left.slope + (bands.slopes[band] as number),
          curve: left.curve + (bands.curves[band] as number),
        }
        const right = { slope: all.slope - left.slope, curve: all.curve - left.curve }
        if (Math.min(left.curve, right.curve) < this.schedule.least) continue
        const gain = this.gain(left) + this.gain(right)
        if (gain > most) [best, most] = [{ at, band }, gain]
      }
    }
    return best
  }

  private sumsByBand(examples: Int32Array, at: number): { slopes: Float64Array; curves: Float64Array } {
    const [slopes, curves] = [new Float64Array(BANDS), new Float64Array(BANDS)]
    const bands = this.banded.bands[at] as Uint8Array
    for (const example of examples) {
      const band = bands[example] as number
      slopes[band] = (slopes[band] as number) + (this.slopes[example] as number)
      curves[band] = (curves[band] as number) + (this.curves[example] as number)
    }
    return { slopes, curves }
  }
}

/** Train the trees. */
export function trainTrees(examples: readonly Asked[], schedule: TreeSchedule): Tree[] {
  const booster = new Booster(examples, schedule)
  return Array.from({ length: schedule.trees }, () => booster.next())
}
