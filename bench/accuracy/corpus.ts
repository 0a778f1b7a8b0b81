/** The labelled statements of `corpus/`, read for training and measuring. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Analysis, analyse } from '../../src/reading/analysis.ts'
import type { ReasonCode } from '../../src/reading/decide.ts'
import type { Regime } from '../../src/reading/types.ts'

/** One line of the corpus (schema in `corpus/README.md`). */
export interface Statement {
  readonly id: string
  readonly lang: 'fr' | 'en'
  readonly text: string
  readonly regime: Regime | 'undetermined'
  readonly system_type: string | null
  readonly capabilities: readonly string[]
  readonly operational_use: string | null
  readonly exclusions?: readonly string[]
  readonly open_end?: string | null
  readonly research_objective?: string | null
  readonly verdict: 'accept' | 'block'
  readonly reasons: readonly ReasonCode[]
  readonly difficulty: string
  readonly pair?: string | null
  /** Words that cost the statement its acceptance; only on statements made from templates. */
  readonly harm?: readonly string[]
  /** Name of the file, and the statement prepared for reading; added when loading. */
  readonly file: string
  readonly analysis: Analysis
}

const FOLDER = new URL('../../corpus/', import.meta.url)

function load(name: string, file: string): Statement[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
  return lines
    .filter(line => line !== '')
    .map(line => {
      const record = JSON.parse(line) as Statement
      return { ...record, file, analysis: analyse(record.text) }
    })
}

function loadFolder(folder: string): Statement[] {
  const url = new URL(`${folder}/`, FOLDER)
  if (!existsSync(url)) return []
  const names = readdirSync(url).filter(name => name.endsWith('.jsonl'))
  return names.sort().flatMap(name => load(`${folder}/${name}`, name.slice(0, -'.jsonl'.length)))
}

/** The statements that measure: the development file first, then the files of `train/` by name. */
export const loadCorpus = (): Statement[] => [...load('purposes.dev.jsonl', 'dev'), ...loadFolder('train')]

/** Ordinary statements of data teams; nothing learns from them, and they are no part of the targets. */
export const loadPlain = (): Statement[] => load('plain.jsonl', 'plain')

/** Ordinary statements of two more authors, as above. */
export const loadOrdinary = (): Statement[] => load('ordinary.jsonl', 'ordinary')

/** Statements by four more authors, of which a third is plain, a third hard; nothing learns from them either. */
export const loadUnmet = (): Statement[] => load('unmet.jsonl', 'unmet')

/** More statements to learn from, written where errors clustered; nothing is measured on them. */
export const loadExtra = (): Statement[] => loadFolder('extra')

/** Minimal pairs (and triples): statements of one file that share a `pair`. */
export function twins(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (!statement.pair) continue
    const key = `${statement.file}/${statement.pair}`
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return [...groups.values()]
}
