import MarkdownIt, { type Token } from 'markdown-it'
import { type Alignment, AlignmentBuilder } from './alignment.ts'
import { Fragment } from './fragment.ts'
import type { Source } from './source.ts'

/** A block of visible Markdown text, in document order. `depth` is the nesting of lists (0: outside any list). */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly fragment: Fragment }
  | {
      readonly kind: 'paragraph' | 'item'
      readonly depth: number
      /** A further block of the same list item. */
      readonly continues: boolean
      readonly fragment: Fragment
      /** Length of the bold text that the block starts with, a label more often than not. */
      readonly boldLead: number
      /** It starts with code: the name of a column or of an option, not a label. */
      readonly codeLead: boolean
    }
  | { readonly kind: 'row'; readonly header: boolean; readonly cells: readonly Fragment[] }
  /** `info`: the language that a fence names; absent for indented code, which is text more often than not. */
  | { readonly kind: 'code'; readonly info?: string; readonly fragment: Fragment }

/** GitHub shows tables; HTML is parsed only to be left out, so that a hidden comment is never a purpose. */
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: 200 }).enable('table')
// Escapes and entities stay tokens of their own, so that every token has its exact place in the file.
parser.core.ruler.disable('text_join')

const VISIBLE = new Set(['text', 'text_special', 'code_inline', 'softbreak', 'hardbreak'])

/** Collects the visible text of inline tokens, with the place of each character, between two file offsets. */
class InlineText {
  text = ''
  readonly #alignment = new AlignmentBuilder()
  readonly #raw: string
  readonly #limit: number
  #at: number

  constructor(raw: string, start: number, limit: number) {
    this.#raw = raw
    this.#at = start
    this.#limit = limit
  }

  get at(): number {
    return this.#at
  }

  get alignment(): Alignment {
    return this.#alignment.build()
  }

  add(token: Token): void {
    if (token.type === 'link_close') this.#skipTarget()
    if (token.type === 'html_inline') this.#advance(token.content)
    if (!VISIBLE.has(token.type)) return
    if (token.type.endsWith('break')) this.#add('\n', this.#raw.indexOf('\n', this.#at), 1)
    else if (token.type === 'text_special') this.#addSpecial(token)
    else this.#addText(token.content)
  }

  #addText(content: string): void {
    const found = this.#find(content)
    if (found >= 0) {
      this.text += content
      this.#alignment.same(content.length, found)
      this.#at = found + content.length
      return
    }
    // Table cells lose the backslash of `\|`: then each character is looked for alone.
    for (const unit of content.split('')) this.#add(unit, this.#find(unit), 1)
  }

  #addSpecial(token: Token): void {
    this.#add(token.content, this.#find(token.markup), token.markup.length)
  }

  #find(content: string): number {
    const at = this.#raw.indexOf(content, this.#at)
    return at >= 0 && at + content.length <= this.#limit ? at : -1
  }

  #add(units: string, at: number, length: number): void {
    const start = at >= 0 && at < this.#limit ? at : this.#at
    const end = Math.min(start + length, this.#limit)
    this.text += units
    this.#alignment.together(units.length, start, end)
    this.#at = Math.max(this.#at, end)
  }

  #advance(content: string): void {
    const at = this.#find(content)
    if (at >= 0) this.#at = at + content.length
  }

  /** Steps over `](target)` or `][label]` behind a link's text, so that a URL is never taken for text. */
  #skipTarget(): void {
    if (!/^[*_`~]*\]/.test(this.#raw.slice(this.#at, this.#at + 12))) return
    const target = /^[*_`~]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])?/.exec(
      this.#raw.slice(this.#at, Math.min(this.#limit, this.#at + 4096)),
    )
    this.#at += target?.[0].length ?? 0
  }
}

/** Walks the parser's flat token list and keeps what the open tokens tell about the inline ones. */
class BlockReader {
  readonly blocks: Block[] = []
  readonly #source: Source
  readonly #base: number
  readonly #firstLine: number
  #depth = 0
  #continues = false
  #heading = 0
  #header = false
  #cells: Fragment[] | undefined
  #rowStart = 0
  #map: [number, number] = [0, 0]

  constructor(source: Source, base: number) {
    this.#source = source
    this.#base = base
    this.#firstLine = source.lines.position(base).line - 1
  }

  read(token: Token): void {
    if (token.map) this.#map = token.map
    if (token.type === 'list_item_open') {
      this.#depth++
      this.#continues = false
    } else if (token.type === 'list_item_close') this.#depth--
    else if (token.type === 'heading_open') this.#heading = Number(token.tag.slice(1))
    else if (token.type === 'thead_open') this.#header = true
    else if (token.type === 'thead_close') this.#header = false
    else if (token.type === 'tr_open') this.#openRow()
    else if (token.type === 'tr_close') this.#closeRow()
    else if (token.type === 'inline') this.#inline(token)
    else if (token.type === 'fence' || token.type === 'code_block') this.#code(token)
  }

  #offset(line: number): number {
    return Math.max(this.#base, this.#source.lines.startOf(this.#firstLine + line))
  }

  #openRow(): void {
    this.#cells = []
    this.#rowStart = this.#offset(this.#map[0])
  }

  #closeRow(): void {
    if (this.#cells) this.blocks.push({ kind: 'row', header: this.#header, cells: this.#cells })
    this.#cells = undefined
  }

  #inline(token: Token): void {
    const start = this.#cells ? this.#rowStart : this.#offset(this.#map[0])
    const limit = this.#offset(this.#map[1])
    const inline = new InlineText(this.#source.text, start, limit)
    let boldLead = 0
    for (const child of token.children ?? []) {
      inline.add(child)
      if (child.type === 'strong_close' && boldLead === 0 && firstOf(token) === 'strong_open')
        boldLead = inline.text.length
    }
    const fragment = new Fragment(inline.text, inline.alignment, start, this.#source.lines)
    if (this.#cells) {
      this.#cells.push(fragment)
      this.#rowStart = inline.at
    } else if (this.#heading > 0) {
      this.blocks.push({ kind: 'heading', level: this.#heading, fragment })
      this.#heading = 0
    } else {
      const kind = this.#depth > 0 ? 'item' : 'paragraph'
      const continues = this.#depth > 0 && this.#continues
      const codeLead = firstOf(token) === 'code_inline'
      this.blocks.push({ kind, depth: this.#depth, continues, fragment, boldLead, codeLead })
      this.#continues = this.#depth > 0
    }
  }

  #code(token: Token): void {
    const start = this.#offset(this.#map[0])
    const inline = new InlineText(this.#source.text, start, this.#offset(this.#map[1]))
    inline.add({ ...token, type: 'code_inline', content: token.content.trimEnd() } as Token)
    const fragment = new Fragment(inline.text, inline.alignment, start, this.#source.lines)
    const info = token.type === 'fence' ? { info: token.info.trim().toLowerCase() } : {}
    this.blocks.push({ kind: 'code', ...info, fragment })
  }
}

/** Type of a block's first token that holds anything. */
const firstOf = (token: Token): string | undefined =>
  token.children?.find(child => child.type !== 'text' || child.content !== '')?.type

/** Visible blocks of the Markdown that stands between two offsets of a file. */
export function parseMarkdown(source: Source, part: { start: number; end: number }): Block[] {
  const reader = new BlockReader(source, part.start)
  for (const token of parser.parse(source.text.slice(part.start, part.end), {})) reader.read(token)
  return reader.blocks
}
