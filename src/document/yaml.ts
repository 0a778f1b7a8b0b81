import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Scalar,
} from 'yaml'
import { alignScalar, type ScalarStyle } from './align.ts'
import { Fragment } from './fragment.ts'
import type { Place } from './lines.ts'
import type { Problem } from './problem.ts'
import type { Result, Source } from './source.ts'
import { DEEPEST, type Strictness, type TreeEntry, type TreeNode } from './tree.ts'

/** Largest front matter and policy: a page or two. Manifests in YAML may be as large as any file that is read. */
export const MAX_YAML_BYTES = 64 * 1024
/** Documents of one file, and nodes that aliases may repeat: more is an attack, not a manifest. */
const MOST_DOCUMENTS = 200
const MOST_REPEATED = 10_000
/** Directives take quadratic time, and no manifest needs more than two. */
const MANY_DIRECTIVES = /(?:^%.*\r?\n){50}/m

const STYLES: Record<string, ScalarStyle> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

/** A part of a file that holds YAML: the offsets of its first and after its last character. */
interface Block {
  readonly start: number
  readonly end: number
}

/** Turns the library's tree of one document into ours and collects what must be refused. */
class Walker {
  readonly problems: Problem[] = []
  readonly #source: Source
  readonly #base: number
  readonly #strictness: Strictness
  readonly #anchors = new Map<string, ParsedNode>()
  #inAlias = 0
  #repeated = 0

  constructor(source: Source, base: number, strictness: Strictness) {
    this.#source = source
    this.#base = base
    this.#strictness = strictness
  }

  place(start: number, end: number): Place {
    return this.#source.lines.place(this.#base + start, this.#base + end)
  }

  node(node: ParsedNode | null, fallback: number, depth: number): TreeNode {
    const [start, end] = node?.range ?? [fallback, fallback]
    const place = this.place(start, end)
    if (this.#inAlias > 0) this.#repeated++
    const limit = DEEPEST[this.#strictness]
    if (depth > limit) this.problems.push({ id: 'too-deep', limit, place })
    else if (isAlias(node)) return this.#alias(node.source, place, start, depth)
    else {
      if (node?.anchor !== undefined) this.#anchors.set(node.anchor, node)
      if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items, start, depth), place }
      if (isSeq(node)) {
        const items = node.items as (ParsedNode | null)[]
        return { kind: 'list', items: items.map(item => this.node(item, end, depth + 1)), place }
      }
      if (isScalar(node)) return { kind: 'scalar', fragment: this.#scalar(node, start, end), place }
    }
    return this.#empty(start, place)
  }

  #empty(start: number, place: Place): TreeNode {
    return { kind: 'scalar', fragment: this.#fragment('', start, start, 'plain'), place }
  }

  /** What an alias stands for, at the place where its words are written. */
  #alias(name: string, place: Place, start: number, depth: number): TreeNode {
    const target = this.#anchors.get(name)
    if (this.#strictness === 'ours' || !target || this.#repeated > MOST_REPEATED) {
      this.problems.push({ id: 'yaml-alias', found: `*${name}`, place })
      return this.#empty(start, place)
    }
    this.#inAlias++
    const node = this.node(target, start, depth)
    this.#inAlias--
    return node
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], start: number, depth: number): TreeEntry[] {
    const seen = new Set<string>()
    const merged: TreeEntry[] = []
    const entries: TreeEntry[] = []
    for (const pair of pairs) {
      const keyNode = pair.key as ParsedNode | null
      const key = isScalar(keyNode) ? String(keyNode.value ?? '') : ''
      const keyPlace = this.place(keyNode?.range[0] ?? start, keyNode?.range[1] ?? start)
      if (this.#strictness === 'ours') {
        if (seen.has(key)) this.problems.push({ id: 'key-twice', key, place: keyPlace })
        if (key === '<<') this.problems.push({ id: 'yaml-alias', found: '<<', place: keyPlace })
      }
      seen.add(key)
      const node = this.node(pair.value as ParsedNode | null, keyNode?.range[2] ?? start, depth + 1)
      if (key === '<<') merged.push(...mergedEntries(node))
      else entries.push({ key, keyPlace, node })
    }
    return [...entries, ...merged.filter(({ key }) => !seen.has(key))]
  }

  #scalar(node: Scalar.Parsed, start: number, end: number): Fragment {
    const style = STYLES[node.type ?? ''] ?? 'plain'
    const text = String(node.value ?? '')
    if (style === 'block') {
      const header = this.#source.text.indexOf('\n', this.#base + start)
      const content = header < 0 ? end : header + 1 - this.#base
      return this.#fragment(text.replace(/\s+$/, ''), Math.min(content, end), end, style)
    }
    const quote = style === 'plain' ? 0 : 1
    return this.#fragment(text, start + quote, end - quote, style)
  }

  #fragment(text: string, start: number, end: number, style: ScalarStyle): Fragment {
    const from = this.#base + start
    const alignment = alignScalar(text, this.#source.text, from, this.#base + end, style)
    return new Fragment(text, alignment, from, this.#source.lines)
  }
}

/** Entries that a merge key brings in: those of a map, or of each map of a list. */
function mergedEntries(node: TreeNode): readonly TreeEntry[] {
  if (node.kind === 'map') return node.entries
  return node.kind === 'list' ? node.items.flatMap(mergedEntries) : []
}

/**
 * Documents of a text up to the first error. The parser's pieces are driven one by one because its own loop collects
 * every error, which takes quadratic time on hostile text.
 */
function* documentsIn(text: string): Generator<Document.Parsed> {
  const composer = new Composer<ParsedNode>({
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  })
  for (const token of new Parser().parse(text)) {
    yield* composer.next(token)
    if (token.type === 'error' || token.type === 'flow-error-end') break
  }
  yield* composer.end(true)
}

/** What the library says to a document, as problems. It follows nesting on the stack and tells when that is full. */
function problemsOf(document: Document.Parsed, walker: Walker, strictness: Strictness): Problem[] {
  const said = strictness === 'ours' ? [...document.errors, ...document.warnings] : document.errors
  return said.slice(0, 5).map(({ code, message, pos }) => {
    const place = walker.place(...pos)
    return code === 'RESOURCE_EXHAUSTION'
      ? { id: 'too-deep', limit: DEEPEST[strictness], place }
      : { id: 'yaml-syntax', reason: message, place }
  })
}

/** Roots of the YAML documents in a part of a file; a part without any is one empty document. */
export function parseYamlDocuments(source: Source, block: Block, strictness: Strictness): Result<TreeNode[]> {
  const roots: TreeNode[] = []
  const text = source.text.slice(block.start, block.end)
  const many = MANY_DIRECTIVES.exec(text)
  if (many) {
    const place = source.lines.place(block.start + many.index, block.start + many.index)
    return { ok: false, problems: [{ id: 'yaml-syntax', reason: 'too many directives', place }] }
  }
  for (const document of documentsIn(text)) {
    const walker = new Walker(source, block.start, strictness)
    walker.problems.push(...problemsOf(document, walker, strictness))
    if (walker.problems.length === 0) roots.push(walker.node(document.contents, 0, 0))
    if (roots.length > MOST_DOCUMENTS) {
      const place = walker.place(document.range[0], document.range[1])
      walker.problems.push({ id: 'yaml-syntax', reason: `more than ${MOST_DOCUMENTS} documents`, place })
    }
    if (walker.problems.length > 0) return { ok: false, problems: walker.problems }
  }
  return { ok: true, value: roots }
}

/** The one YAML document of front matter or of a policy, read as ours. */
export function parseYaml(source: Source, block: Block): Result<TreeNode> {
  const place = source.lines.place(block.start, block.start)
  const bytes = block.end - block.start
  if (bytes > MAX_YAML_BYTES)
    return { ok: false, problems: [{ id: 'yaml-size', bytes, limit: MAX_YAML_BYTES, place }] }
  const parsed = parseYamlDocuments(source, block, 'ours')
  if (!parsed.ok) return parsed
  const [root, second] = parsed.value
  if (second)
    return {
      ok: false,
      problems: [{ id: 'yaml-syntax', reason: 'more than one document', place: second.place }],
    }
  return root ? { ok: true, value: root } : { ok: false, problems: [{ id: 'not-a-map', place }] }
}
