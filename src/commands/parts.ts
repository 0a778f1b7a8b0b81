/** Judging many files part by part: what a part leaves behind is what reports tell of it, and what covers data. */

import { type ListedFile, readListed } from '../change/directory.ts'
import { folderOf } from '../change/scope.ts'
import type { Covering } from '../engine/coverage.ts'
import { judge } from '../engine/judge.ts'
import { type Outcome, plainOutcome } from '../engine/outcome.ts'
import type { Standard } from '../engine/standard.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { type InventoryRow, inventoryOf } from '../report/inventory.ts'

/** Files of a part: few enough that little is kept at a time, many enough that to hand them over costs little. */
const FILES = 100

/** A judged part, as data that another thread can hand over. */
export interface JudgedPart {
  readonly outcome: Outcome
  readonly rows: readonly InventoryRow[]
  readonly declarations: readonly Covering[]
}

/** Cuts a list into parts. Files of one folder stay together: they are accounts of one dataset. */
export function partsOf(listed: readonly ListedFile[]): ListedFile[][] {
  const folders = new Map<string, ListedFile[]>()
  for (const file of listed) {
    const folder = folderOf(file.path)
    const files = folders.get(folder)
    if (files) files.push(file)
    else folders.set(folder, [file])
  }
  const parts: ListedFile[][] = []
  for (const files of folders.values()) {
    const last = parts.at(-1)
    if (last && last.length + files.length <= FILES) last.push(...files)
    else parts.push(files)
  }
  return parts
}

const coveringOf = ({ format, source: { path }, details: { covers } }: Declaration): Covering => ({
  format,
  source: { path },
  details: covers ? { covers: covers.map(({ fragment: { text } }) => ({ fragment: { text } })) } : {},
})

/** Judges the files of a part, and nothing of the data around them. */
export function judgePart(files: readonly ListedFile[], standard: Standard): JudgedPart {
  const judgement = judge({ manifests: readListed(files) }, standard)
  return {
    outcome: plainOutcome(judgement),
    rows: inventoryOf(judgement, { changes: new Map(), today: standard.today }),
    declarations: judgement.manifests.flatMap(({ declarations }) => declarations.map(coveringOf)),
  }
}
