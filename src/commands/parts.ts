/** Judging many files part by part: what a part leaves behind is what reports tell of it, and what covers data. */

import { type ListedFile, readListed } from '../change/directory.ts'
import { folderOf } from '../change/scope.ts'
import { sourceOf } from '../document/source.ts'
import type { Covering } from '../engine/coverage.ts'
import { judge } from '../engine/judge.ts'
import type { ManifestOutcome } from '../engine/manifest-outcome.ts'
import type { OrderedManifests } from '../engine/manifests.ts'
import { type Outcome, plainOutcome } from '../engine/outcome.ts'
import type { Standard } from '../engine/standard.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { type InventoryRow, inventoryOf } from '../report/inventory.ts'
import { type Kept, packed, unpacked } from './packed.ts'

/** Files of a part: few enough that little is kept at a time, many enough that to hand them over costs little. */
const FILES = 100

/** What is asked for beside the outcome: rows of an audit, and what covers data. */
interface Beside {
  readonly rows: readonly InventoryRow[]
  readonly declarations: readonly Covering[]
}

/** A judged part, as data that another thread can hand over. */
export interface JudgedPart {
  readonly outcome: Omit<Outcome, 'manifests'>
  readonly order: Pick<OrderedManifests, 'first' | 'totals'>
  readonly manifests: Kept<readonly ManifestOutcome[]>
  readonly beside: Kept<Beside>
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

/** Judges the files of a part, and nothing of the data around them; `keep` is how what it comes to waits for the others. */
export function judgePart(
  files: readonly ListedFile[],
  standard: Standard,
  keep: <T>(value: T) => Kept<T> = packed,
): JudgedPart {
  const judgement = judge({ manifests: readListed(files) }, standard)
  const { manifests, ...outcome } = plainOutcome(judgement)
  const { first, totals } = manifests
  return {
    outcome,
    order: { first, totals },
    manifests: keep([...manifests]),
    beside: keep({
      rows: inventoryOf(judgement, { changes: new Map(), today: standard.today }),
      declarations: judgement.manifests.flatMap(({ declarations }) => declarations.map(coveringOf)),
    }),
  }
}

/** The outcome of a part. Its manifests are unpacked by whoever goes through them, and not kept. */
export const outcomeOf = ({
  outcome,
  order,
  manifests,
}: JudgedPart): Outcome & { manifests: OrderedManifests } => ({
  ...outcome,
  manifests: {
    ...order,
    *[Symbol.iterator]() {
      for (const manifest of unpacked(manifests)) {
        const { source } = manifest
        // A map of lines is made again from its text.
        yield source ? { ...manifest, source: sourceOf(source.path, source.text) } : manifest
      }
    },
  },
})

/** What a part holds beside its outcome. */
export const besideOf = ({ beside }: JudgedPart): Beside => unpacked(beside)
