import * as z from 'zod/mini'
import { LineMap } from '../document/lines.ts'
import { sourceOf } from '../document/source.ts'
import { digest } from '../engine/fingerprint.ts'
import type { ManifestOutcome } from '../engine/manifest-outcome.ts'
import type { Outcome } from '../engine/outcome.ts'
import { VERSION } from '../version.ts'
import type { InventoryRow } from './inventory.ts'

/** Which part of which whole something is. */
export const PART = z.object({
  index: z.int().check(z.positive()),
  count: z.int().check(z.positive(), z.maximum(10_000)),
  /** The version that wrote it. */
  version: z.string(),
  /** A digest of what was cut up: the policy, and the list of files or of repositories. */
  whole: z.string(),
})

export type Part = z.infer<typeof PART>

/** What a report of a part carries so that it can be merged: the outcome as data, and a digest that shows damage. */
const RECORD = z.object({
  ...PART.shape,
  digest: z.string(),
  outcome: z.looseObject({ manifests: z.array(z.looseObject({})) }),
  inventory: z.array(z.looseObject({})),
})

export type PartRecord = Part & {
  readonly digest: string
  readonly outcome: Outcome & { readonly manifests: readonly ManifestOutcome[] }
  readonly inventory: readonly InventoryRow[]
}

const digestOf = (outcome: unknown, inventory: unknown): string =>
  digest(JSON.stringify([outcome, inventory]), 32)

/** Names a part of a whole, which is known by all that was cut up. */
export const partOf = (shard: Pick<Part, 'index' | 'count'>, cutUp: unknown): Part => ({
  ...shard,
  version: VERSION,
  whole: digest(JSON.stringify(cutUp), 32),
})

/** The record of a part for its report. */
export function recordOf(part: Part, outcome: Outcome, inventory: readonly InventoryRow[]): PartRecord {
  // A map of lines is made again from its text.
  const data = JSON.parse(
    JSON.stringify({ ...outcome, manifests: [...outcome.manifests] }, (_, value) =>
      value instanceof LineMap ? undefined : value,
    ),
  )
  return { ...part, digest: digestOf(data, inventory), outcome: data, inventory }
}

const FOREIGN = 'not the report of a shard; merge takes what --shard wrote with --format json or sarif'

/** Where a report of each form carries its record. */
function recordIn(report: unknown): unknown {
  const { shard, runs } = (report ?? {}) as {
    shard?: unknown
    runs?: readonly { properties?: { shard?: unknown } }[]
  }
  return shard ?? runs?.[0]?.properties?.shard
}

/** What a part of another version is told: its rules and words may be others. */
export const strangerIn = ({ version }: Part): string | undefined =>
  version === VERSION
    ? undefined
    : `written by purpose-gate ${version}, and this is ${VERSION}; take one version for all`

/** Reads the record of a part from its report as data, or says what is wrong with it. */
export function recordFrom(report: unknown): { readonly record: PartRecord } | { readonly fault: string } {
  const found = recordIn(report)
  if (!RECORD.safeParse(found).success) return { fault: FOREIGN }
  // What this version wrote and nobody changed has the shape that this version writes.
  const record = found as PartRecord
  const stranger = strangerIn(record)
  if (stranger !== undefined) return { fault: stranger }
  if (digestOf(record.outcome, record.inventory) !== record.digest)
    return { fault: 'damaged: it is not as it was written' }
  const manifests = record.outcome.manifests.map(manifest => {
    const { source } = manifest
    return source ? { ...manifest, source: sourceOf(source.path, source.text) } : manifest
  })
  return { record: { ...record, outcome: { ...record.outcome, manifests } } }
}

/** A part that was read, and the file that it comes from. */
export interface FiledPart {
  readonly file: string
  readonly part: Part
}

/** What keeps parts from being one whole: they are cut from different things, or one is there twice. */
export function mismatchIn(parts: readonly FiledPart[]): string | undefined {
  const [first, ...others] = parts
  if (!first) return undefined
  const seen = new Map([[first.part.index, first.file]])
  for (const { file, part } of others) {
    if (part.count !== first.part.count)
      return `${file} is one of ${part.count} shards, ${first.file} one of ${first.part.count}`
    if (part.whole !== first.part.whole)
      return `${file} and ${first.file} are cut from different things: another policy, other files, other repositories or another commit`
    const twice = seen.get(part.index)
    if (twice !== undefined) return `shard ${part.index}/${part.count} is there twice: ${twice} and ${file}`
    seen.set(part.index, file)
  }
  return undefined
}

/** Parts of the whole that are not there; without them nothing can be said of it. */
export function missingIn(parts: readonly FiledPart[]): number[] {
  const count = parts[0]?.part.count ?? 0
  const there = new Set(parts.map(({ part }) => part.index))
  return Array.from({ length: count }, (_, at) => at + 1).filter(index => !there.has(index))
}
