import type { Source } from '../../document/source.ts'
import { isAboutThings } from './tables.ts'

/** A heading, bold label, table cell or line label of a Markdown text, found without parsing it. */
export interface Mark {
  readonly kind: 'heading' | 'bold' | 'cell' | 'line'
  readonly text: string
  /** Stands in a table about documents, tools or principles, whose purposes are theirs. */
  readonly ofThings?: boolean
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(.{1,200})/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const RULER = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/
const BOLD = /^[\s>*+\-\d.)]{0,20}(?:\*\*|__)([^*_]{2,120})(?:\*\*|__)/
const LINE = /^[\s>*+-]{0,20}([^:：|*`]{2,80}?)\s?[:：](?:\s|$)/u
const MARKUP = /[*_`~\\]|<[^<>]{0,100}>/g

const plain = (text: string): string =>
  text
    .replace(MARKUP, '')
    .replace(/\s*#*\s*$/, '')
    .trim()

/** Cells of a line of a table, the outer bars left out. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/^[\s>]*\|/, '')
    .split('|')
    .slice(0, 12)
    .map(plain)

function marksOfLine(line: string, next: string): Mark[] {
  const heading = HEADING.exec(line)?.[1]
  if (heading !== undefined) return [{ kind: 'heading', text: plain(heading) }]
  if (line.length < 200 && /\S/.test(line) && UNDERLINE.test(next.slice(0, 200)))
    return [{ kind: 'heading', text: plain(line) }]
  const bold = BOLD.exec(line)?.[1]
  if (bold !== undefined) return [{ kind: 'bold', text: plain(bold) }]
  const label = LINE.exec(line)?.[1]
  return label === undefined ? [] : [{ kind: 'line', text: plain(label) }]
}

/** Everything in a text that may name a section or a field. Linear, and holds for a broken file too. */
export function marksOf({ text }: Pick<Source, 'text'>): Mark[] {
  const lines = text.split(/\r\n|\n|\r/)
  /** The first header of the table that the line stands in. */
  let table: string | undefined
  return lines.flatMap((full, index): Mark[] => {
    const line = full.slice(0, 1000)
    const next = (lines[index + 1] ?? '').slice(0, 500)
    if (!line.includes('|')) {
      table = undefined
      return marksOfLine(line, next)
    }
    const [first = '', ...others] = cellsOf(line)
    const isHeader = next.includes('-') && RULER.test(next)
    if (isHeader) table = first
    const ofThings = isAboutThings(table ?? '')
    return (isHeader ? [first, ...others] : [first]).map(cell => ({ kind: 'cell', text: cell, ofThings }))
  })
}
