import type { Fragment } from '../../document/fragment.ts'
import type { Block } from '../../document/markdown.ts'

type TableRow = Extract<Block, { kind: 'row' }>
type RoleOf = (label: string) => string | undefined

/** A row of a table whose columns are named: what it is about is in its first cell. */
export interface Row {
  readonly first: Fragment
  /** Name of the first column. */
  readonly heading: string
}

/** A cell below a named column. */
interface Cell {
  readonly row: Row
  readonly header: Fragment
  readonly cell: Fragment
}

/**
 * The rows of a table of labels and values: the first cell of a third of the rows, or of one that matters, is a known
 * name. The header may be empty, name the two columns, or hold the first label itself.
 */
export function labelledRows(
  rows: readonly TableRow[],
  roleOf: RoleOf,
  columns: ReadonlySet<string>,
): { label: Fragment; content: Fragment }[] | undefined {
  const pairs = rows.flatMap(({ header, cells: [label, content] }) =>
    label && content ? [{ header, label, content }] : [],
  )
  const [top] = rows
  if (top?.header && isAboutThings(top.cells[0]?.text ?? '')) return []
  const body = pairs.filter(({ header }) => !header)
  const known = body.flatMap(({ label }) => roleOf(label.text) ?? [])
  const isEnough = known.length * 3 >= body.length || known.some(role => columns.has(role))
  if (body.length > 0 && (known.length === 0 || !isEnough)) return undefined
  return pairs
}

/** First columns of tables that say what documents, tools or principles are for; none of that is a processing. */
const OF_THINGS =
  /^\W*(?:princip|concept|conceito|article|artigo|art\.|document|dokument|fichier|ficheiro|file|template|permission|outil|tool|herramienta|mesure|measure|medida|commande?|script|endpoint|route|register|adresse?|bit|byte|pin|partition)/iu

/** Whether the columns of a table are about things, not about processings. */
export const isAboutThings = (firstHeader: string): boolean =>
  OF_THINGS.test(firstHeader.normalize('NFD').replace(/\p{M}/gu, ''))

/** Cells of a table that has a column of one of the given roles, row by row. */
export function rowsOf(rows: readonly TableRow[], roleOf: RoleOf, columns: ReadonlySet<string>): Cell[] {
  const headers = rows.find(({ header }) => header)?.cells ?? []
  const named = headers.map(({ text }) => roleOf(text))
  if (!named.some(role => role !== undefined && columns.has(role))) return []
  return rows.flatMap(({ header, cells }) => {
    const [first] = cells
    if (header || !first) return []
    const row: Row = { first, heading: headers[0]?.text ?? '' }
    return cells.flatMap((cell, index) => {
      const name = headers[index]
      return name && named[index] !== undefined ? [{ row, header: name, cell }] : []
    })
  })
}
