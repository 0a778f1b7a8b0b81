import { Fragment } from '../document/fragment.ts'
import type { Block } from '../document/markdown.ts'
import { type Field, fieldOfLabel } from './fields.ts'

/** A run of prose that belongs together, with the field that its heading or label names. */
export interface Passage {
  /** Absent when no heading or label above it names a field. */
  readonly field?: Field
  /** Heading level that opened it; 0 for a label or text before any heading. */
  readonly level: number
  /** Heading or label, for the symbolic path. */
  readonly name: string
  readonly parts: readonly Part[]
}

/** One block of text of a passage. */
export interface Part {
  readonly kind: 'text' | 'item'
  readonly depth: number
  readonly fragment: Fragment
}

const LABEL_LINE = /^([^:：\n]{2,80}?)[\s ]*[:：](?=\s|$)/u

/** Field and end of a label that a block starts with: bold, or a known name and a colon. */
function leadingLabel(fragment: Fragment, boldLead: number): { field: Field; end: number } | undefined {
  if (boldLead > 0) {
    const field = fieldOfLabel(fragment.text.slice(0, boldLead))
    const colon = /^\s*[:：]/u.exec(fragment.text.slice(boldLead))?.[0].length ?? 0
    if (field) return { field, end: boldLead + colon }
  }
  const match = LABEL_LINE.exec(fragment.text)
  const field = match?.[1] === undefined ? undefined : fieldOfLabel(match[1])
  return match && field ? { field, end: match[0].length } : undefined
}

/** Splits a paragraph whose lines are labels ("Finalité : …" above "Type : …") into one fragment a label. */
function linesOf(fragment: Fragment): Fragment[] {
  const starts = [0]
  for (const match of fragment.text.matchAll(/\n/g)) {
    const line = LABEL_LINE.exec(fragment.text.slice(match.index + 1))
    if (line?.[1] !== undefined && fieldOfLabel(line[1])) starts.push(match.index + 1)
  }
  return starts.map((start, index) => fragment.slice(start, starts[index + 1] ?? fragment.text.length))
}

/** Cuts the blocks of a document into passages at headings, labels and table rows. */
class Cutter {
  readonly passages: (Passage & { parts: Part[] })[] = []
  #heading: { field?: Field; level: number; name: string } = { level: 0, name: '' }

  add(block: Block): void {
    if (block.kind === 'heading') this.#addHeading(block.level, block.fragment)
    else if (block.kind === 'row') this.#addRow(block.cells)
    else if (block.kind === 'code') this.#append({ kind: 'text', depth: 0, fragment: block.fragment })
    else {
      const kind = block.kind === 'item' ? 'item' : 'text'
      for (const [index, line] of linesOf(block.fragment).entries())
        this.#addText({ kind, depth: block.depth, fragment: line }, index === 0 ? block.boldLead : 0)
    }
  }

  #open(passage: Omit<Passage, 'parts'>): void {
    this.passages.push({ ...passage, parts: [] })
  }

  #addHeading(level: number, fragment: Fragment): void {
    const own = fieldOfLabel(fragment.text)
    const parent = this.#heading
    // "### Crowding" below "## Purposes" is one of the purposes.
    const inherited = parent.field === 'purposes' && level > parent.level ? parent.field : undefined
    const field = own ?? inherited
    const name = fragment.text.trim()
    if (own !== undefined || inherited === undefined)
      this.#heading = { ...(own && { field: own }), level, name }
    this.#open({ ...(field && { field }), level, name })
  }

  #addRow(cells: readonly Fragment[]): void {
    const [label, content] = cells
    const field = label && fieldOfLabel(label.text)
    if (!field || !content || cells.length !== 2 || content.text.trim() === '') return
    this.#open({ field, level: 0, name: label.text.trim() })
    this.#append({ kind: 'text', depth: 0, fragment: content })
    this.#resume()
  }

  #addText(part: Part, boldLead: number): void {
    const label = leadingLabel(part.fragment, boldLead)
    if (!label) {
      this.#append(part)
      return
    }
    const rest = part.fragment.slice(label.end, part.fragment.text.length)
    this.#open({ field: label.field, level: 0, name: part.fragment.text.slice(0, label.end).trim() })
    if (rest.text === '') return
    this.#append({ ...part, kind: 'text', fragment: rest })
    this.#resume()
  }

  /** After a label with its value the text belongs to the heading again. */
  #resume(): void {
    this.#open(this.#heading)
  }

  #append(part: Part): void {
    if (part.fragment.text.trim() === '') return
    if (this.passages.length === 0) this.#open(this.#heading)
    this.passages.at(-1)?.parts.push(part)
  }
}

/** Passages of a Markdown document that hold text, in order. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const cutter = new Cutter()
  for (const block of blocks) cutter.add(block)
  return cutter.passages.filter(passage => passage.parts.length > 0)
}

/** A list's introduction that announces purposes, not capabilities of one system: "Our purposes are:". */
const ANNOUNCES_PURPOSES = /(?:finalit|objectif|purpose|usage|\buses?\b)[^.]*[:：]\s*$/iu

/** Items of the first list level, each joined with what stands below it. */
function itemsOf(parts: readonly Part[]): Fragment[] {
  const groups: Fragment[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.depth <= 1 || last === undefined) groups.push([part.fragment])
    else last.push(part.fragment)
  }
  return groups.map(group => Fragment.join(group, '\n'))
}

/**
 * The separate statements of a passage. A list on its own, or announced as purposes, holds one statement an item
 * (clause B2: each is judged alone); a list that continues a sentence belongs to it.
 */
export function statementsOf(passage: Passage): Fragment[] {
  const firstItem = passage.parts.findIndex(part => part.kind === 'item')
  const intro = passage.parts.slice(0, Math.max(0, firstItem)).map(part => part.fragment)
  const announced = intro.length > 0 && ANNOUNCES_PURPOSES.test(intro.at(-1)?.text ?? '')
  if (firstItem === 0 || announced) {
    const before = announced ? intro.slice(0, -1) : []
    const lead = before.length > 0 ? [Fragment.join(before, '\n')] : []
    return [...lead, ...itemsOf(passage.parts.slice(firstItem))]
  }
  return [
    Fragment.join(
      passage.parts.map(part => part.fragment),
      '\n',
    ),
  ]
}

/** Values of a passage whose field holds several: the items of its list, or its whole text. */
export function listedIn(passage: Passage): Fragment[] {
  const items = passage.parts.filter(part => part.kind === 'item')
  return items.length > 0 ? itemsOf(items) : passage.parts.map(part => part.fragment)
}
