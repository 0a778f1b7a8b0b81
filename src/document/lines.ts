/** Where something stands in a file: 1-based line, 1-based column in UTF-16 units, 0-based offset. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a file; `end` is exclusive. */
export interface Place {
  readonly start: Position
  readonly end: Position
}

/** The one map between offsets and line/column of a file. `\n`, `\r\n` and `\r` end a line. */
export class LineMap {
  readonly #text: string
  #found: number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Where lines start; looked for when somebody asks. */
  get #starts(): readonly number[] {
    this.#found ??= [
      0,
      ...Array.from(this.#text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length),
    ]
    return this.#found
  }

  /** Number of lines; a file that ends in a line break has an empty last line. */
  get count(): number {
    return this.#starts.length
  }

  /** Offset at which a 0-based line starts; past the end, the length of the file. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length
  }

  /** Position of an offset; offsets outside the file are clamped to it. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.startOf(middle) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.startOf(low) + 1, offset: at }
  }

  /** Place of the offsets `start` (inclusive) to `end` (exclusive). */
  place(start: number, end: number): Place {
    return { start: this.position(start), end: this.position(end) }
  }
}
