import { Fragment } from '../document/fragment.ts'
import type { Place } from '../document/lines.ts'
import { type Block, parseMarkdown } from '../document/markdown.ts'
import type { Source } from '../document/source.ts'
import type { TreeEntry, TreeNode } from '../document/tree.ts'
import { normaliseName } from './fields.ts'

const scalar = (fragment: Fragment): TreeNode => ({ kind: 'scalar', fragment, place: fragment.place() })

/** What stands under a heading: the items of a list each on their own, else the text as one. */
function textsOf(blocks: readonly Block[]): TreeNode[] {
  const texts = blocks.flatMap(block => (block.kind === 'row' ? block.cells : [block.fragment]))
  const filled = texts.filter(({ text }) => text.trim() !== '')
  if (filled.length === 0) return []
  return blocks.every(({ kind }) => kind === 'item')
    ? filled.map(scalar)
    : [scalar(Fragment.join(filled, '\n'))]
}

/** A Markdown text as a tree: under the name of each heading what stands before the next one. */
export function sectionsOf(source: Source): TreeNode {
  const entries: TreeEntry[] = []
  let name: { key: string; keyPlace: Place } | undefined
  let below: Block[] = []
  const place = source.lines.place(0, source.text.length)
  const close = (): void => {
    if (name) entries.push({ ...name, node: { kind: 'list', items: textsOf(below), place: name.keyPlace } })
    below = []
  }
  for (const block of parseMarkdown(source, { start: 0, end: source.text.length })) {
    if (block.kind === 'heading') {
      close()
      name = { key: normaliseName(block.fragment.text), keyPlace: block.fragment.place() }
    } else below.push(block)
  }
  close()
  return { kind: 'map', entries, place }
}
