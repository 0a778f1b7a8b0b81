import type { Alignment } from './align.ts'
import type { LineMap, Place } from './lines.ts'

/**
 * Decoded text that remembers where each of its characters stands in the file: YAML escapes are decoded, folded
 * lines joined and Markdown markup removed, and a finding on some words still lands on those words.
 */
export class Fragment {
  readonly text: string
  readonly #alignment: Alignment
  readonly #anchor: number
  readonly #lines: LineMap

  /** `anchor` is the file offset at which an empty text stands. */
  constructor(text: string, alignment: Alignment, anchor: number, lines: LineMap) {
    if (alignment.starts.length !== text.length) throw new RangeError('one offset per character')
    this.text = text
    this.#alignment = alignment
    this.#anchor = anchor
    this.#lines = lines
  }

  /** Place in the file of `text.slice(start, end)`; the whole fragment by default. */
  place(start = 0, end = this.text.length): Place {
    const from = this.#alignment.starts[start] ?? this.#anchor
    const to = end > start ? (this.#alignment.ends[end - 1] ?? from) : from
    return this.#lines.place(from, to)
  }

  /** The part between two indices of `text`, with white space at both ends removed. */
  slice(start: number, end: number): Fragment {
    const part = this.text.slice(start, end)
    const from = start + part.length - part.trimStart().length
    const to = Math.max(from, start + part.trimEnd().length)
    const alignment = {
      starts: this.#alignment.starts.slice(from, to),
      ends: this.#alignment.ends.slice(from, to),
    }
    return new Fragment(this.text.slice(from, to), alignment, this.place(start).start.offset, this.#lines)
  }

  /** The same said in other words (`P1Y` as "1 year"): each character stands where the whole original does. */
  reworded(text: string): Fragment {
    const { start, end } = this.place()
    const all = (offset: number): number[] => Array.from({ length: text.length }, () => offset)
    return new Fragment(text, { starts: all(start.offset), ends: all(end.offset) }, start.offset, this.#lines)
  }

  /** Several fragments of one file read as one text, in order, each pair set apart by `separator`. */
  static join(parts: readonly Fragment[], separator: string): Fragment {
    const [first] = parts
    if (first === undefined) throw new RangeError('nothing to join')
    const starts: number[] = []
    const ends: number[] = []
    for (const [index, part] of parts.entries()) {
      const previous = ends.at(-1) ?? first.#anchor
      for (let unit = 0; index > 0 && unit < separator.length; unit++) {
        starts.push(previous)
        ends.push(previous)
      }
      for (const start of part.#alignment.starts) starts.push(start)
      for (const end of part.#alignment.ends) ends.push(end)
    }
    const text = parts.map(part => part.text).join(separator)
    return new Fragment(text, { starts, ends }, first.#anchor, first.#lines)
  }
}
