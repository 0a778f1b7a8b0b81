/** One side holds all of the other: what it has besides is an item more, or says which. */

import { totalOf } from './align.ts'
import { chunksOf, newItems, quote } from './chunks.ts'
import { furtherAim, isListed } from './edit.ts'
import { ALL, type Decision, type Evidence, LOST, reason, whole } from './evidence.ts'
import type { Statement, Word } from './statement.ts'

const isKnown = (word: Word): boolean => word.roles.size > 0

/** The base is kept, the head adds words. */
export function byAddition({ head, aligned, edit }: Evidence): Decision | undefined {
  if (aligned.base.coverage < ALL || aligned.head.unmatched.length === 0) return undefined
  const inserted = edit.base[0] === edit.base[1]
  const aim = inserted ? furtherAim(head, aligned.head, edit) : undefined
  if (aim !== undefined) return { change: 'new-purpose', reasons: [reason('purpose-added', aim)] }
  const chunks = chunksOf(aligned.head).filter(
    chunk => inserted || (chunk.kind !== 'verb' && (chunk.words.length > 1 || chunk.words.every(isKnown))),
  )
  const items = inserted && isListed(head, edit.head) ? chunks : chunks.filter(({ kind }) => kind === 'item')
  if (
    items.length > 0 &&
    (inserted || edit.sameness >= LOST || totalOf(items.flatMap(chunk => chunk.words)) > 1)
  )
    return {
      change: 'broadening',
      reasons: items.map(chunk => reason('item-added', quote(head, chunk.words))),
    }
  if (!inserted || chunks.length === 0) return undefined
  return {
    change: 'narrowing',
    reasons: chunks.map(chunk => reason('restriction-added', quote(head, chunk.words))),
  }
}

/** Whether a statement says what is done, not only that something is built. */
const does = ({ words }: Statement): boolean => words.some(word => word.roles.has('act'))

/** The head is all in the base, which said more. */
export function byRemoval({ base, head, aligned, edit }: Evidence): Decision | undefined {
  if (aligned.head.coverage < ALL || aligned.base.unmatched.length === 0) return undefined
  const deleted = edit.head[0] === edit.head[1]
  // A system of which nothing is said any more than that it exists may serve anything.
  if (aligned.base.coverage < LOST && does(base) && !does(head))
    return { change: 'broadening', reasons: [reason('made-vague', whole(head))] }
  const lost = newItems(aligned.base, base).filter(item => item.words.some(word => word.roles.has('act')))
  if (lost.length > 0)
    return {
      change: 'narrowing',
      reasons: lost.map(item => reason('purpose-removed', quote(base, item.words))),
    }
  const chunks = chunksOf(aligned.base)
  const items = deleted && isListed(base, edit.base) ? chunks : chunks.filter(chunk => chunk.kind === 'item')
  if (items.length > 0 && (deleted || edit.sameness >= LOST))
    return {
      change: 'narrowing',
      reasons: items.map(chunk => reason('item-removed', quote(base, chunk.words))),
    }
  if (!deleted) return undefined
  return {
    change: 'broadening',
    reasons: chunks.map(chunk => reason('restriction-removed', quote(base, chunk.words))),
  }
}
