import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { alignScalar } from './align.ts'
import { Fragment } from './fragment.ts'
import type { Problem } from './problem.ts'
import type { Result, Source } from './source.ts'
import { DEEPEST, type Strictness, type TreeEntry, type TreeNode } from './tree.ts'

/** Comments and a comma behind the last item mean one thing only; many editors accept them. */
const TOLERANT = { allowTrailingComma: true, disallowComments: false }

/** Turns the library's tree into ours; keys that stand twice in one map are problems in a declaration of ours. */
class Walker {
  readonly problems: Problem[] = []
  readonly #source: Source
  readonly #strictness: Strictness

  constructor(source: Source, strictness: Strictness) {
    this.#source = source
    this.#strictness = strictness
  }

  node(node: Node, depth: number): TreeNode {
    const place = this.#source.lines.place(node.offset, node.offset + node.length)
    const limit = DEEPEST[this.#strictness]
    const children = depth < limit ? (node.children ?? []) : []
    if (depth === limit && node.children?.length) this.problems.push({ id: 'too-deep', limit, place })
    if (node.type === 'object') return { kind: 'map', entries: this.#entries(children, depth), place }
    if (node.type === 'array')
      return { kind: 'list', items: children.map(child => this.node(child, depth + 1)), place }
    return { kind: 'scalar', fragment: this.#scalar(node), place }
  }

  #entries(properties: readonly Node[], depth: number): TreeEntry[] {
    const seen = new Set<string>()
    return properties.flatMap(({ children: [keyNode, node] = [] }) => {
      if (!keyNode || !node) return []
      const key = String(keyNode.value)
      const keyPlace = this.#source.lines.place(keyNode.offset, keyNode.offset + keyNode.length)
      if (this.#strictness === 'ours' && seen.has(key))
        this.problems.push({ id: 'key-twice', key, place: keyPlace })
      seen.add(key)
      return [{ key, keyPlace, node: this.node(node, depth + 1) }]
    })
  }

  #scalar({ type, value, offset, length }: Node): Fragment {
    const { text, lines } = this.#source
    const [quote, style] = type === 'string' ? ([1, 'double'] as const) : ([0, 'plain'] as const)
    const [start, end] = [offset + quote, offset + length - quote]
    // A number stays as it is written.
    const decoded = type === 'string' ? String(value) : text.slice(start, end)
    return new Fragment(decoded, alignScalar(decoded, text, start, end, style), start, lines)
  }
}

/** The library's tree and the first error; nothing where nesting exceeds the stack that the library follows it on. */
function parse(text: string): { tree?: Node | undefined; error?: ParseError | undefined } | undefined {
  const errors: ParseError[] = []
  try {
    return { tree: parseTree(text, errors, TOLERANT), error: errors[0] }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Root of a JSON file. Comments and trailing commas are accepted; anything else that is malformed is a problem. */
export function parseJson(source: Source, strictness: Strictness): Result<TreeNode> {
  const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems })
  const parsed = parse(source.text)
  if (!parsed) return fail({ id: 'too-deep', limit: DEEPEST[strictness] })
  const { tree, error } = parsed
  if (error) {
    const expected = printParseErrorCode(error.error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
    const place = source.lines.place(error.offset, error.offset + error.length)
    return fail({ id: 'json-syntax', expected, place })
  }
  if (!tree) return fail({ id: 'json-syntax', expected: 'value expected', place: source.lines.place(0, 0) })
  const walker = new Walker(source, strictness)
  const root = walker.node(tree, 0)
  return walker.problems.length > 0 ? fail(...walker.problems) : { ok: true, value: root }
}
