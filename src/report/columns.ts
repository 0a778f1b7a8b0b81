import stringWidth from 'string-width'

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Letters and marks of European languages, one column each: almost all of a report, and quicker to know than to count. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/

/** Columns that a text takes on a terminal; East Asian characters and most emoji take two. */
export const columnsOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text))

/** As many whole characters from the start of a text as fit in some columns. */
function leading(text: string, width: number): string {
  if (NARROW.test(text)) return text.slice(0, Math.max(0, width))
  let columns = 0
  let end = 0
  // A character is at least one UTF-16 unit, so the rest of a very long text is not looked at.
  for (const { segment } of GRAPHEMES.segment(text)) {
    columns += columnsOf(segment)
    if (columns > width) break
    end += segment.length
  }
  return text.slice(0, end)
}

/** The same from the end of a text that is not long. */
function trailing(text: string, width: number): string {
  if (NARROW.test(text)) return text.slice(Math.max(0, text.length - width))
  const segments = [...GRAPHEMES.segment(text)].map(({ segment }) => segment)
  let columns = 0
  let from = segments.length
  while (from > 0) {
    columns += columnsOf(segments[from - 1] ?? '')
    if (columns > width) break
    from--
  }
  return segments.slice(from).join('')
}

/** A text cut to some columns, with an ellipsis where something was cut. */
export function cut(text: string, width: number): string {
  const near = text.slice(0, width * 8)
  const all = near.length === text.length && columnsOf(near) <= width
  return all ? text : `${leading(near, width - 1)}…`
}

/** Replacing, not naming, what is invisible keeps marks under their words. */
const plain = (text: string): string => text.replace(/\t/g, ' ').replace(/\p{C}/gu, '\ufffd')

/** Columns before the words that are always shown, if there is text. */
const CONTEXT = 20

/** Some words of a line with what surrounds them, cut to the columns there are. `from` and `to` are indices. */
export function cutAround(
  line: string,
  [from, to]: readonly [number, number],
  width: number,
): { readonly before: string; readonly words: string; readonly after: string } {
  const words = cut(plain(line.slice(from, Math.min(to, from + width * 8))), width)
  const room = width - columnsOf(words)
  const near = plain(line.slice(Math.max(0, from - width), from))
  const fits = from <= width && columnsOf(near) <= room
  const before = fits ? near : room > 1 ? `…${trailing(near, Math.min(CONTEXT, room - 1))}` : ''
  const left = room - columnsOf(before)
  const rest = line.slice(to, to + width * 8)
  return { before, words, after: left > 1 ? cut(plain(rest), left) : '' }
}

/** Text on lines of some columns, each after an indentation; `hanging` is that of every line but the first. */
export function wrap(text: string, width: number, indent: string, hanging = indent): string {
  const lines: string[] = []
  let line = indent
  let columns = columnsOf(indent)
  let fresh = true
  // French marks stay on the line of the word they belong to.
  for (const word of text.replace(/\s+/g, ' ').split(/(?<!«) (?![»:;?!])/)) {
    const wide = columnsOf(word)
    if (!fresh && columns + 1 + wide > width) {
      lines.push(line)
      line = hanging + word
      columns = columnsOf(hanging) + wide
    } else {
      line += fresh ? word : ` ${word}`
      columns += fresh ? wide : 1 + wide
    }
    fresh = false
  }
  return [...lines, line].join('\n')
}
