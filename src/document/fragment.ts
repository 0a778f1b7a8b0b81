import { type Alignment, AlignmentBuilder } from './alignment.ts'
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
    if (alignment.length !== text.length) throw new RangeError('one offset per character')
    this.text = text
    this.#alignment = alignment
    this.#anchor = anchor
    this.#lines = lines
  }

  /** Place in the file of `text.slice(start, end)`; the whole fragment by default. */
  place(start = 0, end = this.text.length): Place {
    const from = this.#alignment.startOf(start) ?? this.#anchor
    const to = end > start ? (this.#alignment.endOf(end - 1) ?? from) : from
    return this.#lines.place(from, to)
  }

  /** The part between two indices of `text`, with white space at both ends removed. */
  slice(start: number, end: number): Fragment {
    const part = this.text.slice(start, end)
    const from = start + part.length - part.trimStart().length
    const to = Math.max(from, start + part.trimEnd().length)
    const alignment = this.#alignment.slice(from, to)
    return new Fragment(this.text.slice(from, to), alignment, this.place(start).start.offset, this.#lines)
  }

  /** The same said in other words (`P1Y` as "1 year"): each character stands where the whole original does. */
  reworded(text: string): Fragment {
    const { start, end } = this.place()
    const alignment = new AlignmentBuilder()
    alignment.together(text.length, start.offset, end.offset)
    return new Fragment(text, alignment.build(), start.offset, this.#lines)
  }

  /** Several fragments of one file read as one text, in order, each pair set apart by `separator`. */
  static join(parts: readonly Fragment[], separator: string): Fragment {
    const [first] = parts
    if (first === undefined) throw new RangeError('nothing to join')
    const alignment = new AlignmentBuilder()
    for (const [index, part] of parts.entries()) {
      const previous = alignment.end ?? first.#anchor
      if (index > 0) alignment.together(separator.length, previous, previous)
      alignment.append(part.#alignment)
    }
    const text = parts.map(part => part.text).join(separator)
    return new Fragment(text, alignment.build(), first.#anchor, first.#lines)
  }
}
