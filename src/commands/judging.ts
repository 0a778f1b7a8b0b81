import { type Listing, readListed } from '../change/directory.ts'
import { judge } from '../engine/judge.ts'
import { mergeOutcomes, type Outcome } from '../engine/outcome.ts'
import type { Standard } from '../engine/standard.ts'
import { subjectsOf } from '../engine/subject.ts'
import { formatSet } from '../manifest/detect.ts'
import { readManifest } from '../manifest/read.ts'
import type { Language } from '../reading/types.ts'
import { changedRow, type InventoryRow, inventoryInOrder, inventoryOf } from '../report/inventory.ts'
import { besideOf, outcomeOf, partsOf } from './parts.ts'
import { judgeParts } from './threads.ts'

/** What was listed, judged. */
export interface JudgedListing {
  readonly outcome: Outcome
  /** The rows of an audit, with the days of the last changes of some paths. */
  readonly inventoryBy: (
    changesOf: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  ) => Promise<readonly InventoryRow[]>
}

/** Which language the first declaration of a listed manifest speaks. */
function languageIn({ manifests }: Listing, path: string, { policy }: Standard): Language | undefined {
  const [file] = readListed(manifests.filter(listed => listed.path === path))
  const read = file && readManifest(file, formatSet(policy.formats))
  const [first] = read?.ok ? read.value : []
  return first && subjectsOf(first)[0]?.language
}

/**
 * Judges what was listed, part by part, then the data, which any part may cover. What was read is let go with its part:
 * only what reports tell of it is kept, packed.
 */
export async function judgeListing(listing: Listing, standard: Standard): Promise<JudgedListing> {
  const parts = await judgeParts(partsOf(listing.manifests), standard)
  const data = { manifests: [], dataTouched: listing.data, dataPresent: listing.data }
  const around = {
    declarations: listing.data.length > 0 ? parts.flatMap(part => besideOf(part).declarations) : [],
    languageOf: ({ source: { path } }: { source: { path: string } }) => languageIn(listing, path, standard),
  }
  const last = judge(data, standard, around)
  return {
    outcome: mergeOutcomes([...parts.map(outcomeOf), last]),
    async inventoryBy(changesOf) {
      const rows = parts.flatMap(part => besideOf(part).rows)
      const changes = await changesOf([...rows, ...last.manifests].map(({ path }) => path))
      return inventoryInOrder([
        ...rows.map(row => changedRow(row, { changes })),
        ...inventoryOf(last, { changes, today: standard.today }),
      ])
    },
  }
}
