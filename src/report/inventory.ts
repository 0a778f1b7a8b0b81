import type { JudgedManifest, Judgement } from '../engine/judgement.ts'
import type { Verdict } from '../engine/verdict.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { datesIn } from '../rules/dates.ts'
import { columnsOf } from './columns.ts'
import { inlineCode, shorten } from './inert.ts'

/** One row of an audit: a declaration, or data that none covers. */
export interface InventoryRow {
  readonly path: string
  readonly verdict: Verdict
  readonly purposes: number
  readonly findings: number
  /** Findings of the baseline, which do not count. */
  readonly known: number
  /** Day of the last change, YYYY-MM-DD; absent when Git does not know the file. */
  readonly changed?: string
  /** Next refinement that the declaration promises, YYYY-MM-DD. */
  readonly due?: string
  readonly isOverdue: boolean
  /** Data files that no declaration covers; the row is then not about a manifest. */
  readonly uncovered?: number
}

/** What an audit knows beyond the judgement. */
export interface Surroundings {
  /** Day of the last change by path. */
  readonly changes: ReadonlyMap<string, string>
  /** YYYY-MM-DD. */
  readonly today: string
}

/** The last day that some declarations promise for their next refinement, YYYY-MM-DD. */
export function dueOf(declarations: JudgedManifest['declarations']): string | undefined {
  const values = declarations.flatMap(({ details }) => details.nextRefinement ?? [])
  return values
    .flatMap(({ fragment }) => datesIn(fragment.text))
    .sort()
    .at(-1)
}

/** What the finding on data without a declaration says, if there is one, whether it counts or not. */
export function uncoveredOf({ findings, known, waived }: JudgedManifest) {
  const all = [...findings, ...known, ...waived.map(({ finding }) => finding)]
  for (const { message } of all)
    if (message.id === 'purpose-declared' && message.data.cause === 'uncovered') return message.data
  return undefined
}

function rowOf(manifest: JudgedManifest, { changes, today }: Surroundings): InventoryRow {
  const { path, verdict, purposes, findings, known } = manifest
  const uncovered = uncoveredOf(manifest)
  const changed = changes.get(path)
  const due = dueOf(manifest.declarations)
  return {
    path: uncovered ? `${uncovered.folder || '.'}/` : path,
    verdict,
    purposes: purposes.length,
    findings: findings.filter(({ level }) => level !== 'advise').length,
    known: known.filter(({ level }) => level !== 'advise').length,
    ...(changed !== undefined && { changed }),
    ...(due !== undefined && { due }),
    isOverdue: due !== undefined && due < today,
    ...(uncovered && { uncovered: uncovered.files }),
  }
}

/** Rows of an audit, in the order in which they are shown. */
export function inventoryOf({ manifests }: Judgement, around: Surroundings): InventoryRow[] {
  return inventoryInOrder(manifests.map(manifest => rowOf(manifest, around)))
}

/** The row of a manifest with its last change, where the row was made without. */
export function changedRow(
  { path, verdict, purposes, findings, known, ...rest }: InventoryRow,
  { changes }: Pick<Surroundings, 'changes'>,
): InventoryRow {
  const changed = changes.get(path)
  return { path, verdict, purposes, findings, known, ...(changed !== undefined && { changed }), ...rest }
}

/** What is overdue first, then data without a declaration, then the oldest declaration first. */
export function inventoryInOrder(rows: readonly InventoryRow[]): InventoryRow[] {
  const order = ({ isOverdue, uncovered, changed = '9999' }: InventoryRow): string =>
    `${isOverdue ? 0 : 1}${uncovered ? 0 : 1}${changed}`
  return rows.toSorted(
    (a, b) => order(a).localeCompare(order(b)) || a.path.localeCompare(b.path) || (a.path < b.path ? -1 : 1),
  )
}

/** Longest path that a cell shows; more of it is in the report for machines. */
const LONGEST_PATH = 60
/** Rows of a table for people; more of them nobody reads. */
const MOST_ROWS = 200

/** The cells of a row as text: what, verdict, findings, last change, next refinement. */
function cellsOf(row: InventoryRow, language: Language): string[] {
  const { verdicts, reports } = catalogue(language)
  const { path, verdict, findings, known, changed = '', due = '', isOverdue, uncovered } = row
  return [
    shorten(path, LONGEST_PATH),
    uncovered === undefined ? verdicts[verdict] : reports.uncovered(uncovered),
    [findings > 0 ? String(findings) : '', known > 0 ? reports.known(known) : ''].join(' ').trim(),
    changed,
    isOverdue ? reports.overdue(due) : due,
  ]
}

/** The table for people: its head, and its rows as far as anybody reads. */
function tableOf(
  rows: readonly InventoryRow[],
  language: Language,
): { head: readonly string[]; body: string[][] } {
  const left = rows.length - MOST_ROWS
  const body = rows.slice(0, MOST_ROWS).map(row => cellsOf(row, language))
  const head = catalogue(language).reports.inventoryColumns
  return { head, body: left > 0 ? [...body, [`… (+${left})`, ...head.slice(1).map(() => '')]] : body }
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - columnsOf(text))

/** The rows as lines for a terminal; nothing where there are none. */
export function inventoryTable(rows: readonly InventoryRow[], language: Language): string[] | undefined {
  if (rows.length === 0) return undefined
  const { head, body } = tableOf(rows, language)
  const widths = head.map((_, at) => Math.max(...[head, ...body].map(cells => columnsOf(cells[at] ?? ''))))
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => padded(cells[at] ?? '', width))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map(width => '─'.repeat(width)).join('  '), ...body.map(line)]
}

/** The rows as a table in Markdown; nothing where there are none. */
export function inventoryMarkdown(rows: readonly InventoryRow[], language: Language): string | undefined {
  if (rows.length === 0) return undefined
  const { head, body } = tableOf(rows, language)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const cells = body.map(row =>
    row.map((cell, at) => (at === 0 ? inlineCode(cell).replaceAll('|', '\\|') : cell)),
  )
  return [head, head.map(() => '---'), ...cells].map(line).join('\n')
}
