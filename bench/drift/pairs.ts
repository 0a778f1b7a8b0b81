/** The labelled pairs of the corpus. */

import { readFileSync } from 'node:fs'
import type { Change } from '../../src/drift/compare.ts'

export interface Pair {
  readonly id: string
  readonly base: string
  readonly head: string
  readonly change: Change
  readonly needs_compatibility_review: boolean
  readonly author?: number
  readonly split?: 'tune' | 'aside' | 'foreign-tune' | 'foreign-aside'
}

const CORPUS = new URL('../../corpus/', import.meta.url)

/** Reads a file of pairs. */
export function load(name: string): Pair[] {
  const lines = readFileSync(new URL(name, CORPUS), 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line) as Pair)
}

/** The pairs that rules, lexicon and weights may be tuned on. */
export const loadTuned = (): Pair[] =>
  ['drift.dev.jsonl', 'drift.extra.jsonl', 'drift.learned.jsonl']
    .flatMap(load)
    .filter(({ split }) => split === undefined || split.endsWith('tune'))
