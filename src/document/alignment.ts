/** A stretch of decoded text from the unit `at` on. Exact: the file has the same units, one for one. */
interface Run {
  readonly at: number
  readonly exact: boolean
  readonly start: number
  /** Of a stretch that is not exact: where what its units stand for ends in the file. */
  readonly end: number
}

/**
 * For every unit of a decoded text, where it starts and ends in the file. Kept as stretches, since most text is in the
 * file as it is read.
 */
export class Alignment {
  readonly length: number
  readonly #runs: readonly Run[]

  constructor(runs: readonly Run[], length: number) {
    this.#runs = runs
    this.length = length
  }

  /** A text that stands in the file as it is. */
  static exact(length: number, start: number): Alignment {
    return new Alignment(length > 0 ? [{ at: 0, exact: true, start, end: start }] : [], length)
  }

  /** Where a unit starts; nothing outside the text. */
  startOf(unit: number): number | undefined {
    const run = this.#runAt(unit)
    return run && (run.exact ? run.start + unit - run.at : run.start)
  }

  /** Where a unit ends. */
  endOf(unit: number): number | undefined {
    const run = this.#runAt(unit)
    return run && (run.exact ? run.start + unit - run.at + 1 : run.end)
  }

  /** Stretches of the units `from` to `to` (exclusive), to be put at the unit `at` of another text. */
  *stretches(from: number, to: number, at: number): Generator<Run> {
    for (let index = this.#indexOf(from); index < this.#runs.length; index++) {
      const run = this.#runs[index]
      if (!run || run.at >= to) return
      const skipped = Math.max(0, from - run.at)
      const start = run.exact ? run.start + skipped : run.start
      yield { at: at + run.at + skipped - from, exact: run.exact, start, end: run.end }
    }
  }

  slice(from: number, to: number): Alignment {
    return new Alignment([...this.stretches(from, to, 0)], Math.max(0, to - from))
  }

  #runAt(unit: number): Run | undefined {
    return unit >= 0 && unit < this.length ? this.#runs[this.#indexOf(unit)] : undefined
  }

  /** Index of the last stretch that starts at a unit or before. */
  #indexOf(unit: number): number {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.at ?? 0) <= unit) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Collects stretches in the order of the text. */
export class AlignmentBuilder {
  readonly #runs: Run[] = []
  #length = 0
  #end: number | undefined

  /** Where the last unit ends in the file. */
  get end(): number | undefined {
    return this.#end
  }

  /** Units that are in the file as they are. */
  same(units: number, start: number): void {
    if (units === 0) return
    const last = this.#runs.at(-1)
    // One stretch goes on: only the start and the first unit of an exact one are ever asked for.
    if (!last?.exact || last.start + this.#length - last.at !== start)
      this.#runs.push({ at: this.#length, exact: true, start, end: start })
    this.#length += units
    this.#end = start + units
  }

  /** Units each of which stands for all that is between two offsets of the file. */
  together(units: number, start: number, end: number): void {
    if (units === 1 && end === start + 1) this.same(1, start)
    else if (units > 0) {
      this.#runs.push({ at: this.#length, exact: false, start, end })
      this.#length += units
      this.#end = end
    }
  }

  /** The alignment of a text that goes on here. */
  append(other: Alignment): void {
    for (const run of other.stretches(0, other.length, this.#length)) this.#runs.push(run)
    this.#length += other.length
    this.#end = other.endOf(other.length - 1) ?? this.#end
  }

  build(): Alignment {
    return new Alignment(this.#runs, this.#length)
  }
}
