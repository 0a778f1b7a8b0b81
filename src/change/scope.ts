import { fitsAny, POLICY_PATH, type Policy } from '../engine/policy.ts'
import { dataKindOf } from '../manifest/data.ts'
import { formatSet } from '../manifest/detect.ts'

/** One file that a change touches. */
export interface Touched {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** Path before a renaming. */
  readonly previous?: string
}

/** Which names mean something, as the repository's policy has it. */
export interface Names {
  isCandidate(path: string): boolean
  isCertain(path: string): boolean
  isData(path: string): boolean
}

/** What has to be read of a change, as paths. Nothing was read yet. */
export interface Scope {
  /** Files that may be manifests, at the head. */
  readonly manifests: readonly string[]
  /** The same before the change, with the path that they have now. */
  readonly before: readonly { readonly path: string; readonly now?: string }[]
  readonly dataTouched: readonly string[]
  readonly dataRemoved: readonly string[]
  readonly policyChanged: boolean
  /** Whether the paths of the whole tree are needed: what lies around a manifest or data counts. */
  readonly needsTree: boolean
}

/** Files around a change that are read with it, at most: a tree with more declarations than this is for `audit`. */
const MOST_NEIGHBOURS = 100

/** Names that mean something by a policy: what it excludes is never a manifest, its data globs add to the usual ones. */
export function namesOf({ data, formats }: Pick<Policy, 'data' | 'formats'>): Names {
  const { isCandidate, isCertain } = formatSet(formats)
  return {
    isCandidate,
    isCertain,
    isData: path =>
      !isCandidate(path) &&
      !fitsAny(path, data.exclude) &&
      (dataKindOf(path) !== undefined || fitsAny(path, data.include)),
  }
}

/** Sorts what a change touches into what has to be read. */
export function scopeOf(touched: readonly Touched[], names: Names): Scope {
  const stays = touched.filter(({ status }) => status !== 'removed')
  const manifests = stays.map(({ path }) => path).filter(path => names.isCandidate(path))
  const before = touched.flatMap(({ path, status, previous }) => {
    const former = status === 'renamed' ? (previous ?? path) : path
    if (status === 'added' || !names.isCandidate(former)) return []
    const isThere = status !== 'removed' && names.isCandidate(path)
    return [isThere ? { path: former, now: path } : { path: former }]
  })
  const gone = touched.flatMap(({ path, status, previous }) =>
    status === 'removed' ? [path] : status === 'renamed' ? (previous ?? []) : [],
  )
  const dataTouched = stays.map(({ path }) => path).filter(path => names.isData(path))
  return {
    manifests: manifests.sort(),
    before,
    dataTouched: dataTouched.sort(),
    dataRemoved: gone.filter(path => names.isData(path)).sort(),
    policyChanged: touched.some(({ path, previous }) => [path, previous].includes(POLICY_PATH)),
    needsTree: manifests.length > 0 || before.length > 0 || dataTouched.length > 0,
  }
}

/** Folder of a file; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** A folder and all above it, the root included. */
function upwards(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return ['', ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))]
}

/** What lies around a change in the tree at its head. */
export interface Surroundings {
  /** Files to read with it: in the folders of its manifests, above its data, and sure manifests anywhere. */
  readonly neighbours: readonly string[]
  readonly dataPresent: readonly string[]
}

/** Picks from the paths of the tree at the head what a judgement of the scope needs. */
export function surroundingsOf(scope: Scope, tree: readonly string[], names: Names): Surroundings {
  const own = new Set(scope.manifests)
  const removed = scope.before.filter(({ now }) => now === undefined).map(({ path }) => path)
  const near = new Set([...scope.manifests, ...removed].map(folderOf))
  for (const path of scope.dataTouched) for (const folder of upwards(folderOf(path))) near.add(folder)
  const anywhere = scope.dataTouched.length > 0 || removed.length > 0
  const neighbours = tree.filter(
    path =>
      !own.has(path) &&
      (near.has(folderOf(path)) ? names.isCandidate(path) : anywhere && names.isCertain(path)),
  )
  // Many formats live under any name; of more files than are read, those that are surely manifests come first.
  const rank = (path: string): number => (names.isCertain(path) ? 0 : 1)
  return {
    neighbours: neighbours.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_NEIGHBOURS),
    dataPresent: tree.filter(path => names.isData(path)),
  }
}
