import { datasetFolderOf } from '../manifest/data.ts'
import { UsageError } from '../usage-error.ts'
import { folderOf } from './scope.ts'

/** One of several equal parts of a whole, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** What a matrix of GitHub Actions can have. */
const MOST_SHARDS = 256

/** A shard as it is asked for: `2/8`. */
export function shardFrom(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (index < 1 || count < 1 || index > count || count > MOST_SHARDS)
    throw new UsageError(
      `--shard ${text}: it takes a part and their number, as 1/8 to 8/8, and at most ${MOST_SHARDS} of them`,
    )
  return { index, count }
}

/** The units of a shard, dealt like cards in their order; `split -n r/2/8` deals the lines of a list in the same way. */
export const dealt = <T>(units: readonly T[], { index, count }: Shard): T[] =>
  units.filter((_, at) => at % count === index - 1)

/** The paths of a shard: those of one folder stay together. */
function dealtBy(paths: readonly string[], unitOf: (path: string) => string, shard: Shard): string[] {
  const units = new Set(dealt([...new Set(paths.map(unitOf))].sort(), shard))
  return paths.filter(path => units.has(unitOf(path)))
}

/** Manifests that are judged: those of one folder describe one dataset, and are judged together. */
export const dealtManifests = (paths: readonly string[], shard: Shard): string[] =>
  dealtBy(paths, folderOf, shard)

/** Data for which a declaration is asked: once a dataset. */
export const dealtData = (paths: readonly string[], shard: Shard): string[] =>
  dealtBy(paths, datasetFolderOf, shard)
