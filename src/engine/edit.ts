import type { Place } from '../document/lines.ts'
import type { Source } from '../document/source.ts'
import type { Words } from './words.ts'

/** A change of whole lines that a person can commit with one click: lines `first` to `last` become `text`. */
export interface Edit {
  readonly first: number
  readonly last: number
  /** The new lines, without a line break at the end. */
  readonly text: string
}

/** What an edit takes out of a file, without the last line break, and what it puts there with the file's own breaks. */
export function replacementOf(
  { text, lines }: Source,
  edit: Edit,
): { readonly place: Place; readonly text: string } {
  const start = lines.startOf(edit.first - 1)
  const old = text.slice(start, lines.startOf(edit.last)).replace(/(?:\r\n|\n|\r)$/, '')
  const ending = /\r\n|\n|\r/.exec(text.slice(start))?.[0] ?? '\n'
  return { place: lines.place(start, start + old.length), text: edit.text.split('\n').join(ending) }
}

/** The text of a file after an edit, for tests of suggestions and for fixing files. Line breaks stay the file's own. */
export function applyEdit(source: Source, edit: Edit): string {
  const { place, text } = replacementOf(source, edit)
  return source.text.slice(0, place.start.offset) + text + source.text.slice(place.end.offset)
}

/** The edit that puts other text in the place of some words; it covers the whole lines that hold them. */
export function replaceWords({ value, span }: Words, text: string, { text: file, lines }: Source): Edit {
  const { start, end } = value.fragment.place(span.start, span.end)
  const first = start.line
  const last = Math.max(first, end.column === 1 ? end.line - 1 : end.line)
  const from = lines.startOf(first - 1)
  const old = file.slice(from, lines.startOf(last)).replace(/[\r\n]+$/, '')
  const replaced = old.slice(0, start.offset - from) + text + old.slice(end.offset - from)
  return { first, last, text: replaced.replace(/\r\n?/g, '\n') }
}
