import type { JudgedManifest, Judgement } from '../engine/judgement.ts'
import type { Verdict } from '../engine/verdict.ts'
import { datesIn } from '../rules/dates.ts'

/** One row of an audit: a declaration, or data that none covers. */
export interface InventoryRow {
  readonly path: string
  readonly verdict: Verdict
  readonly purposes: number
  readonly findings: number
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

function rowOf(manifest: JudgedManifest, { changes, today }: Surroundings): InventoryRow {
  const { path, verdict, purposes, findings } = manifest
  const data = findings[0]?.message.data
  const uncovered = data && 'cause' in data && data.cause === 'uncovered' ? data : undefined
  const changed = changes.get(path)
  const due = dueOf(manifest.declarations)
  return {
    path: uncovered ? `${uncovered.folder || '.'}/` : path,
    verdict,
    purposes: purposes.length,
    findings: findings.filter(({ level }) => level !== 'advise').length,
    ...(changed !== undefined && { changed }),
    ...(due !== undefined && { due }),
    isOverdue: due !== undefined && due < today,
    ...(uncovered && { uncovered: uncovered.files }),
  }
}

/** Rows of an audit: what is overdue first, then data without a declaration, then the oldest declaration first. */
export function inventoryOf({ manifests }: Judgement, around: Surroundings): InventoryRow[] {
  const order = ({ isOverdue, uncovered, changed = '9999' }: InventoryRow): string =>
    `${isOverdue ? 0 : 1}${uncovered ? 0 : 1}${changed}`
  return manifests
    .map(manifest => rowOf(manifest, around))
    .sort((a, b) => order(a).localeCompare(order(b)) || a.path.localeCompare(b.path))
}
