/** The part of two statements between their common beginning and their common end. */

import { normAt } from '../reading/text.ts'
import { AND, isActing, type Side, totalOf } from './align.ts'
import type { Statement, Word } from './statement.ts'

export interface Edit {
  /** Tokens in the middle of base and head; nothing in the base's middle means that the head only adds. */
  readonly base: readonly [from: number, to: number]
  readonly head: readonly [from: number, to: number]
  /** Share of the shorter statement that is common beginning or end. */
  readonly sameness: number
}

const isWordlike = (kind: string): boolean => kind !== 'mark'

/** Trims what is common, words only: marks do not count. */
export function editOf(base: Statement, head: Statement): Edit {
  const a = base.tokens.flatMap((token, at) => (isWordlike(token.kind) ? [at] : []))
  const b = head.tokens.flatMap((token, at) => (isWordlike(token.kind) ? [at] : []))
  const norm = (statement: Statement, at: number | undefined): string => normAt(statement.tokens, at ?? -1)
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && norm(base, a[start]) === norm(head, b[start])) start++
  let end = 0
  while (end < shorter - start && norm(base, a.at(-1 - end)) === norm(head, b.at(-1 - end))) end++
  const range = (places: readonly number[], size: number): [number, number] => [
    places[start] ?? size,
    start < places.length - end ? (places[places.length - end - 1] ?? size) + 1 : (places[start] ?? size),
  ]
  return {
    base: range(a, base.tokens.length),
    head: range(b, head.tokens.length),
    sameness: shorter === 0 ? 0 : (start + end) / shorter,
  }
}

/** Whether a stretch of a statement is one more item: it begins, or ends, with what joins items. */
export function isListed({ tokens }: Statement, [from, to]: Edit['head']): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind !== 'mark')?.norm ?? ''
  return AND.has(first) || AND.has(normAt(tokens, to - 1))
}

const AIMS = /^(?:pour|afin|so|in|to|tout|which|qui|ce|avec|while)$/
const GERUND = /(?:ant|ing)$/i
const LEAST_AIM = 2

/** An inserted stretch that says what else is done: a clause with a verb and its object, tied by a word of purpose. */
export function furtherAim(head: Statement, side: Side, { head: [from, to] }: Edit): string | undefined {
  const ties = head.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark')
  if (!ties.slice(0, 2).some(({ norm }) => AIMS.test(norm))) return undefined
  const within = ({ at }: Word): boolean => from <= at && at < to
  const fresh = side.unmatched.filter(within)
  const verb = side.words
    .filter(within)
    .find(word => isActing(word, head.tongue) || (word.roles.has('act') && isTied(word)))
  if (verb === undefined || totalOf(fresh) < LEAST_AIM) return undefined
  return head.clean.slice(head.tokens[from]?.start, head.tokens[to - 1]?.end)
}

/** A verb that is no infinitive: behind a subject, a relative or "tout en". */
const isTied = ({ text, lead }: Word): boolean =>
  GERUND.test(text) ||
  lead.some(norm => /^(?:que|qu'|that|which|qui|can|be|lets|etre|peut|peuvent)$/.test(norm))
