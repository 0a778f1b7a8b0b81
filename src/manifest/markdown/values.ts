import { Fragment } from '../../document/fragment.ts'
import type { Elements, Value } from '../declaration.ts'
import { elementsFrom } from '../elements.ts'
import { type DetailField, type Field, isDetail, normaliseName } from '../fields.ts'
import type { Part, Passage } from './passages.ts'

/** Symbolic path of a passage: its heading or label, or `prose`. */
export const slugOf = (name: string): string => normaliseName(name).slice(0, 60) || 'prose'

/** All that people read in some passages, whatever it is about. */
export const proseOf = <R extends string>(passages: readonly Passage<R>[]): Fragment[] =>
  passages.flatMap(({ parts }) => parts.map(({ fragment }) => fragment))

/** A list's introduction that announces purposes, not capabilities of one system: "Our purposes are:". */
const ANNOUNCES_PURPOSES =
  /(?:finalit|objectif|purpose|usage|\buses?\b|(?:intended|suitable|recommended) for\b)[^.]*[:：]\s*$/iu

const joined = (parts: readonly Part[]): Fragment =>
  Fragment.join(
    parts.map(part => part.fragment),
    '\n',
  )

/** All that a passage says, as one text. */
export const wholeOf = ({ parts }: Passage<string>): Fragment => joined(parts)

/** Items of the first list level, each joined with what stands below it. */
function itemsOf(parts: readonly Part[]): Fragment[] {
  const depths = parts.map(({ kind, depth }) => (kind === 'item' ? depth : Number.POSITIVE_INFINITY))
  const top = depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY)
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last === undefined || (part.depth <= top && !part.continues)) groups.push([part])
    else last.push(part)
  }
  return groups.map(joined)
}

/**
 * The separate statements of a passage. A list on its own, or announced as purposes, holds one statement an item
 * (clause B2: each is judged alone); a list that continues a sentence belongs to it.
 */
export function statementsOf({ parts }: Passage<string>): Fragment[] {
  if (parts.length === 0) return []
  const firstItem = parts.findIndex(part => part.kind === 'item')
  const intro = parts.slice(0, Math.max(0, firstItem))
  const announced = intro.length > 0 && ANNOUNCES_PURPOSES.test(intro.at(-1)?.fragment.text ?? '')
  if (firstItem !== 0 && !announced) return [joined(parts)]
  const before = announced ? intro.slice(0, -1) : []
  return [...(before.length > 0 ? [joined(before)] : []), ...itemsOf(parts.slice(firstItem))]
}

/** Values of a passage whose field holds several: the items of its list, or its whole text. */
export function listedIn({ parts }: Passage<string>): Fragment[] {
  const items = parts.filter(part => part.kind === 'item')
  return items.length > 0 ? itemsOf(items) : parts.map(part => part.fragment)
}

/** Values of a field, each entry of its lists one. `at` is the path of the declaration. */
export function valuesOf<R extends string>(passages: readonly Passage<R>[], field: R, at = ''): Value[] {
  return passages
    .filter(passage => passage.role === field)
    .flatMap(listedIn)
    .map((fragment, index) => ({ fragment, path: `${at}${field}[${index}]`, foundAs: 'declared' }))
}

/** Elements that headings, labels and tables name. */
export const elementsOf = (passages: readonly Passage<string>[], at = ''): Elements =>
  elementsFrom(field => valuesOf(passages, field, at))

type Details = Partial<Record<DetailField, readonly Value[]>>

/** Everything else that headings, labels and tables name. */
export function detailsOf(passages: readonly Passage<string>[], at = ''): Details {
  const details: Details = {}
  for (const { role, parts } of passages)
    if (role !== undefined && parts.length > 0 && isDetail(role as Field))
      details[role as DetailField] ??= valuesOf(passages, role, at)
  return details
}
