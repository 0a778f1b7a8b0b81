/** From the labels of a statement to what each part of the model should have said. */

import { OUTCOMES, ROLES, type Role } from '../../../src/reading/learned/outcomes.ts'
import { type Statement, twins } from '../corpus.ts'

/** Label of every token and role: 1, 0, or -1 where the corpus does not say. */
export type GoldTags = Int8Array

const UNKNOWN = -1

/** The outcome of a statement, as its number in `OUTCOMES`. */
export function goldOutcome(statement: Statement): number {
  const name = statement.verdict === 'accept' ? statement.regime : statement.reasons[0]
  return OUTCOMES.indexOf(name as (typeof OUTCOMES)[number])
}

/** Marks the tokens of labelled substrings. */
class Labels {
  readonly tags: GoldTags
  private statement: Statement

  constructor(statement: Statement) {
    this.statement = statement
    this.tags = new Int8Array(statement.analysis.tokens.length * ROLES.length)
  }

  set(at: number, role: Role, value: number): void {
    this.tags[at * ROLES.length + ROLES.indexOf(role)] = value
  }

  all(role: Role, value: number): void {
    for (let at = 0; at < this.statement.analysis.tokens.length; at++) this.set(at, role, value)
  }

  spans(role: Role, spans: readonly (string | null | undefined)[], value = 1, start?: Role): void {
    for (const span of spans) {
      const from = span ? this.statement.text.indexOf(span) : -1
      if (!span || from < 0) continue
      let first = true
      this.statement.analysis.tokens.forEach((token, at) => {
        if (token.start < from || token.end > from + span.length) return
        this.set(at, role, value)
        if (first && start !== undefined) this.set(at, start, value)
        first = false
      })
    }
  }
}

/** Which tokens of `b` are not in the longest common sequence with `a`, and how much is common. */
function difference(a: readonly string[], b: readonly string[]): { fresh: boolean[]; common: number } {
  const table = Array.from({ length: a.length + 1 }, () => new Int16Array(b.length + 1))
  const cell = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as Int16Array
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
  }
  const fresh = b.map(() => true)
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      fresh[j] = false
      i++
      j++
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++
    else j++
  }
  return { fresh, common: cell(0, 0) / Math.max(a.length, b.length) }
}

const MIN_COMMON = 0.3
const wordsOf = (statement: Statement): string[] => statement.analysis.tokens.map(token => token.norm)

/** What a blocked statement has and its accepted twin has not. */
function harmOf(statement: Statement, group: readonly Statement[]): boolean[] | undefined {
  const compared = group
    .filter(twin => twin.verdict === 'accept')
    .map(twin => difference(wordsOf(twin), wordsOf(statement)))
    .sort((a, b) => b.common - a.common)
  const best = compared[0]
  return best !== undefined && best.common > MIN_COMMON ? best.fresh : undefined
}

function labelHarm(labels: Labels, statement: Statement, group: readonly Statement[]): void {
  if (statement.verdict === 'accept') return
  if (statement.harm !== undefined) {
    labels.spans('harm', statement.harm)
    return
  }
  const harm = harmOf(statement, group)
  if (harm !== undefined) {
    harm.forEach((fresh, at) => {
      labels.set(at, 'harm', fresh ? 1 : 0)
    })
    return
  }
  labels.all('harm', UNKNOWN)
  if (statement.open_end) {
    labels.spans('harm', [statement.operational_use, ...statement.capabilities], 0)
    labels.spans('harm', [statement.open_end])
  }
}

function label(statement: Statement, group: readonly Statement[]): GoldTags {
  const labels = new Labels(statement)
  labels.spans('type', [statement.system_type])
  labels.spans('capability', statement.capabilities, 1, 'capabilityStart')
  labels.spans('use', [statement.operational_use])
  if (statement.exclusions === undefined) labels.all('exclusion', UNKNOWN)
  else labels.spans('exclusion', statement.exclusions)
  if (statement.open_end === undefined) labels.all('openEnd', UNKNOWN)
  else labels.spans('openEnd', [statement.open_end])
  if (statement.research_objective !== undefined) labels.spans('objective', [statement.research_objective])
  else if (statement.regime === 'research') labels.all('objective', UNKNOWN)
  labelHarm(labels, statement, group)
  return labels.tags
}

/** Gold tags of all statements. */
export function goldTags(statements: readonly Statement[]): Map<Statement, GoldTags> {
  const groups = new Map<Statement, Statement[]>()
  for (const group of twins(statements)) for (const statement of group) groups.set(statement, group)
  return new Map(statements.map(statement => [statement, label(statement, groups.get(statement) ?? [])]))
}
