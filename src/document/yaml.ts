import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar } from 'yaml'
import { alignScalar, type ScalarStyle } from './align.ts'
import { Fragment } from './fragment.ts'
import type { Place } from './lines.ts'
import type { Problem } from './problem.ts'
import type { Result, Source } from './source.ts'

/** A YAML value as text with positions. Every scalar is text: `2024-01-01`, `no` and `012` stay what they look like. */
export type YamlNode =
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly place: Place }
  | { readonly kind: 'scalar'; readonly fragment: Fragment; readonly place: Place }

export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly node: YamlNode
}

/** Largest block that is parsed: the parser is quadratic in places, and a declaration is a page or two. */
export const MAX_YAML_BYTES = 64 * 1024
/** Deepest nesting that is read. */
export const MAX_YAML_DEPTH = 32

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

/** Turns the library's tree into ours and collects what must be refused: aliases, duplicate keys, deep nesting. */
class Walker {
  readonly problems: Problem[] = []
  readonly #source: Source
  readonly #base: number

  constructor(source: Source, base: number) {
    this.#source = source
    this.#base = base
  }

  place(start: number, end: number): Place {
    return this.#source.lines.place(this.#base + start, this.#base + end)
  }

  node(node: ParsedNode | null, fallback: number, depth: number): YamlNode {
    const [start, end] = node?.range ?? [fallback, fallback]
    const place = this.place(start, end)
    if (depth > MAX_YAML_DEPTH) this.problems.push({ id: 'yaml-depth', limit: MAX_YAML_DEPTH, place })
    else if (isAlias(node)) this.problems.push({ id: 'yaml-alias', found: `*${node.source}`, place })
    else if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items, start, depth), place }
    else if (isSeq(node)) {
      const items = node.items as (ParsedNode | null)[]
      return { kind: 'list', items: items.map(item => this.node(item, end, depth + 1)), place }
    } else if (isScalar(node)) return { kind: 'scalar', fragment: this.#scalar(node, start, end), place }
    return { kind: 'scalar', fragment: this.#fragment('', start, start, 'plain'), place }
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], start: number, depth: number): YamlEntry[] {
    const seen = new Set<string>()
    return pairs.map(pair => {
      const keyNode = pair.key as ParsedNode | null
      const key = isScalar(keyNode) ? String(keyNode.value ?? '') : ''
      const keyPlace = this.place(keyNode?.range[0] ?? start, keyNode?.range[1] ?? start)
      if (seen.has(key)) this.problems.push({ id: 'yaml-duplicate', key, place: keyPlace })
      if (key === '<<') this.problems.push({ id: 'yaml-alias', found: '<<', place: keyPlace })
      seen.add(key)
      const node = this.node(pair.value as ParsedNode | null, keyNode?.range[2] ?? start, depth + 1)
      return { key, keyPlace, node }
    })
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

/**
 * Parses a block of YAML of a file. Aliases, merge keys, duplicate keys, unknown tags and deep nesting are refused:
 * a declaration has one meaning, and it is the one a person reads.
 */
export function parseYaml(source: Source, block: Block): Result<YamlNode> {
  const text = source.text.slice(block.start, block.end)
  if (text.length > MAX_YAML_BYTES) {
    const place = source.lines.place(block.start, block.start)
    return { ok: false, problems: [{ id: 'yaml-size', bytes: text.length, limit: MAX_YAML_BYTES, place }] }
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  })
  const walker = new Walker(source, block.start)
  for (const error of [...document.errors, ...document.warnings].slice(0, 5))
    walker.problems.push({ id: 'yaml-syntax', reason: error.message, place: walker.place(...error.pos) })
  if (walker.problems.length > 0) return { ok: false, problems: walker.problems }
  const root = walker.node(document.contents, 0, 0)
  return walker.problems.length > 0 ? { ok: false, problems: walker.problems } : { ok: true, value: root }
}

/** A tree as plain data: text, lists and null-prototype maps, without positions. */
export function plainOf(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.fragment.text
  if (node.kind === 'list') return node.items.map(plainOf)
  const map: Record<string, unknown> = Object.create(null)
  for (const { key, node: value } of node.entries) map[key] = plainOf(value)
  return map
}

/** Place of what a path of keys and indices leads to; of the last node on the way where it leads nowhere. */
export function placeAt(root: YamlNode, path: readonly PropertyKey[]): Place {
  let node = root
  let place = root.place
  for (const step of path) {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined
    const next = entry?.node ?? (node.kind === 'list' ? node.items[Number(step)] : undefined)
    if (!next) return place
    node = next
    place = entry?.keyPlace ?? next.place
  }
  return place
}
