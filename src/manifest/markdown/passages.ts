import type { Fragment } from '../../document/fragment.ts'
import type { Block } from '../../document/markdown.ts'
import { matchedBy } from '../../document/matched.ts'
import { labelledRows, type Row, rowsOf } from './tables.ts'

/** One block of text of a passage. */
export interface Part {
  readonly kind: 'text' | 'item'
  /** Nesting of lists; 0 outside any. */
  readonly depth: number
  /** A further block of the list item that the block before it belongs to. */
  readonly continues: boolean
  readonly fragment: Fragment
}

/** A run of prose that belongs together, with the role that its heading, label or column gives it. */
export interface Passage<R extends string> {
  /** Absent when no heading or label above it is known. */
  readonly role?: R
  readonly kind: 'heading' | 'label' | 'cell' | 'text'
  /** Heading level that opened it; 0 for a label, a cell or text before any heading. */
  readonly level: number
  /** Heading, label or column, for the symbolic path. */
  readonly name: string
  /** The words of the heading or label, where a comment on an empty passage goes. */
  readonly head?: Fragment
  /** The table row that it stands in, one object for all cells of the row. */
  readonly row?: Row
  readonly parts: readonly Part[]
}

/** What a format calls things: the roles of its headings and labels. */
export interface Vocabulary<R extends string> {
  roleOf(label: string): R | undefined
  /** Roles that sub-headings without a role of their own take from the heading above. */
  readonly inherited: ReadonlySet<R>
  /** Roles whose name above a column makes every cell below one of them. */
  readonly columns: ReadonlySet<R>
  /** Code is prose to read, holds labelled lines at most, or is passed over unless it is only indented. */
  readonly code: 'text' | 'labels' | 'skip'
  /** Labels that may be questions: where one starts a text, with its help. An answer runs up to the next. */
  readonly question?: (text: string, boldLead: number) => Label<R> | undefined
}

/** A label in plain words, with its colon. */
export const LABEL_LINE = /^([^:：\n]{2,80}?)[\s ]*[:：](?=\s|$)/u
/** What sets a bold label apart from its value. */
const COLON = /^\s*(?:[:：]|[–—-](?=\s))/u

/** A label at the start of a text: its role, and where what it labels starts. */
export interface Label<R> {
  readonly role: R
  readonly end: number
}

/** Role and end of a label that a block starts with: bold, or a known name and a colon. */
function leadingLabel<R extends string>(
  { text }: Fragment,
  boldLead: number,
  { roleOf, question }: Vocabulary<R>,
): Label<R> | undefined {
  if (question) return question(text, boldLead)
  if (boldLead > 0) {
    const role = roleOf(text.slice(0, boldLead))
    if (role) return { role, end: boldLead + matchedBy(COLON, text.slice(boldLead)).length }
  }
  const match = LABEL_LINE.exec(text)
  const role = match?.[1] === undefined ? undefined : roleOf(match[1])
  return match && role ? { role, end: match[0].length } : undefined
}

/** A bold label that the format has no role for; it ends the label before it all the same. */
const isForeignLabel = (text: string, boldLead: number): boolean =>
  boldLead > 0 && (boldLead >= text.length || COLON.test(text.slice(boldLead)) || text[boldLead - 1] === ':')

/** Splits a paragraph whose lines are labels ("Finalité : …" above "Type : …") into one fragment a label. */
function linesOf<R extends string>(fragment: Fragment, { roleOf }: Vocabulary<R>): Fragment[] {
  const starts = [0]
  for (const match of fragment.text.matchAll(/\n/g)) {
    const line = LABEL_LINE.exec(fragment.text.slice(match.index + 1, match.index + 100))
    if (line?.[1] !== undefined && roleOf(line[1])) starts.push(match.index + 1)
  }
  return starts.map((start, index) => fragment.slice(start, starts[index + 1] ?? fragment.text.length))
}

const CODE_LINE = /^([ \t]*(?:(?:[-*•]|\d+[.)]) +)?)(.*)$/gm
/** Languages whose fences hold words, not programs. */
const WORDS = /^(?:|text|txt|markdown|md|plaintext|yaml|yml)$/

type Heading<R extends string> = Pick<Passage<R>, 'role' | 'level' | 'name' | 'head'>

/** Cuts the blocks of a document into passages at headings, labels and table rows. */
class Cutter<R extends string> {
  readonly passages: (Passage<R> & { parts: Part[] })[] = []
  readonly #vocabulary: Vocabulary<R>
  #heading: Heading<R> = { level: 0, name: '' }
  /** The label that the text belongs to until it ends: its depth in lists, and whether it has a value beside it. */
  #label: { readonly depth: number; readonly value: string; readonly isQuestion: boolean } | undefined
  #table: Extract<Block, { kind: 'row' }>[] = []

  constructor(vocabulary: Vocabulary<R>) {
    this.#vocabulary = vocabulary
  }

  add(block: Block): void {
    if (block.kind === 'row') {
      if (block.header) this.flush()
      this.#table.push(block)
      return
    }
    this.flush()
    if (block.kind === 'heading') this.#addHeading(block.level, block.fragment)
    else if (block.kind === 'code') this.#addCode(block.fragment, block.info)
    else {
      const { depth, continues } = block
      const kind = block.kind === 'item' ? 'item' : 'text'
      for (const [index, fragment] of linesOf(block.fragment, this.#vocabulary).entries())
        if (index === 0 && block.codeLead) this.#addPlain({ kind, depth, continues, fragment }, 0)
        else this.#addText({ kind, depth, continues, fragment }, index === 0 ? block.boldLead : 0)
    }
  }

  /** Cuts the table that has come to its end. */
  flush(): void {
    if (this.#table.length === 0) return
    const rows = this.#table
    this.#table = []
    const { roleOf, columns } = this.#vocabulary
    const labelled = labelledRows(rows, roleOf, columns)
    for (const { label, content } of labelled ?? []) {
      const role = roleOf(label.text)
      if (role)
        this.#addCell({ role, kind: 'label', level: 0, name: label.text.trim(), head: label }, content)
    }
    for (const { row, header, cell } of labelled ? [] : rowsOf(rows, roleOf, columns)) {
      const role = roleOf(header.text)
      if (role) this.#addCell({ role, kind: 'cell', level: 0, name: header.text.trim(), row }, cell)
    }
  }

  #open(passage: Omit<Passage<R>, 'parts'>): void {
    this.passages.push({ ...passage, parts: [] })
    this.#label = undefined
  }

  #resume(): void {
    this.#open({ ...this.#heading, kind: 'text' })
  }

  #addHeading(level: number, fragment: Fragment): void {
    const { roleOf, inherited } = this.#vocabulary
    const whole = roleOf(fragment.text)
    const label = whole ? undefined : leadingLabel(fragment, 0, this.#vocabulary)
    const own = whole ?? label?.role
    const parent = this.#heading
    // "### Crowding" below "## Purposes" is one of the purposes.
    const taken = parent.role && inherited.has(parent.role) && level > parent.level ? parent.role : undefined
    const role = own ?? taken
    const name = fragment.text.trim()
    if (own !== undefined || taken === undefined)
      this.#heading = { ...(own && { role: own }), level, name, head: fragment }
    this.#open({ ...(role && { role }), kind: 'heading', level, name, head: fragment })
    if (label) this.#append(textPart(fragment.slice(label.end, fragment.text.length)))
  }

  #addCell(passage: Omit<Passage<R>, 'parts'>, content: Fragment): void {
    this.#open(passage)
    this.#append(textPart(content))
    this.#label = { depth: 0, value: content.text, isQuestion: false }
  }

  #addText(part: Part, boldLead: number): void {
    const { fragment } = part
    const label = leadingLabel(fragment, boldLead, this.#vocabulary)
    if (!label) {
      this.#addPlain(part, boldLead)
      return
    }
    const rest = fragment.slice(label.end, fragment.text.length)
    const head = fragment.slice(0, label.end)
    this.#open({ role: label.role, kind: 'label', level: 0, name: head.text, head })
    this.#append({ ...part, kind: 'text', fragment: rest })
    const isQuestion = this.#vocabulary.question !== undefined && head.text.includes('?')
    this.#label = { depth: part.depth, value: rest.text, isQuestion }
  }

  /** Adds text that no label starts. */
  #addPlain(part: Part, boldLead: number): void {
    if (this.#endsLabel(part, boldLead)) this.#resume()
    this.#append(part)
  }

  /** Whether a block no longer belongs to the label before it. */
  #endsLabel({ depth, continues, fragment }: Part, boldLead: number): boolean {
    const label = this.#label
    if (!label || label.isQuestion) return false
    if (label.depth > 0) return depth < label.depth || (depth === label.depth && !continues)
    if (label.value === '') return isForeignLabel(fragment.text, boldLead)
    return depth === 0 || !/[:：]$/u.test(label.value)
  }

  #addCode(fragment: Fragment, info: string | undefined): void {
    const { code } = this.#vocabulary
    if (code === 'text' || (code === 'skip' && info === undefined)) this.#addText(textPart(fragment), 0)
    if (code !== 'labels' || !WORDS.test(info ?? '')) return
    for (const match of fragment.text.matchAll(CODE_LINE)) {
      const [line, marker = ''] = match
      const text = fragment.slice(match.index + marker.length, match.index + line.length)
      if (text.text === '') continue
      const part: Part = { kind: 'item', depth: 1, continues: false, fragment: text }
      const { role } = this.passages.at(-1) ?? {}
      // A fence below "Finalités" lists them.
      const inside = role !== undefined && this.#vocabulary.inherited.has(role)
      if (inside || leadingLabel(text, 0, this.#vocabulary)) this.#addText(part, 0)
    }
  }

  #append(part: Part): void {
    if (part.fragment.text.trim() === '') return
    if (this.passages.length === 0) this.#open({ ...this.#heading, kind: 'text' })
    this.passages.at(-1)?.parts.push(part)
  }
}

const textPart = (fragment: Fragment): Part => ({ kind: 'text', depth: 0, continues: false, fragment })

/** Passages of a Markdown document in order, headings and labels without text below them included. */
export function passagesOf<R extends string>(
  blocks: readonly Block[],
  vocabulary: Vocabulary<R>,
): readonly Passage<R>[] {
  const cutter = new Cutter(vocabulary)
  for (const block of blocks) cutter.add(block)
  cutter.flush()
  return cutter.passages
}
