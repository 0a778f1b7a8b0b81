import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ManifestFile } from '../manifest/read.ts'
import { UsageError } from '../usage-error.ts'
import { type Change, NO_CHANGE } from './change.ts'
import type { Names } from './scope.ts'
import { dealtData, dealtManifests, type Shard } from './shard.ts'

/** Folders that hold nothing of the repository's own. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'vendor'])

/** Told now and then how many files were looked at. */
export type OnProgress = (files: number) => void

const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** Path as a user reads it: relative to the working directory where it lies below it. */
function shown(path: string): string {
  const local = relative('.', path)
  return slashes(local === '' || local.startsWith('..') ? path : local)
}

/** What stands at a path; nothing where it cannot be looked at. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Every file below a folder that is the repository's own. */
function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) yield path
    else if (!SKIPPED.has(entry.name)) yield* walk(path)
  }
}

/**
 * Reads a file of the working directory; one that cannot be read is a problem of that file, not a crash. Links are
 * not followed: what they lead to is not what the repository holds.
 */
function readLocal(path: string): ManifestFile {
  try {
    if (lstatSync(path).isSymbolicLink()) return { path: shown(path), problem: { id: 'file-link' } }
    return { path: shown(path), bytes: readFileSync(path) }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    return { path: shown(path), problem: { id: 'file-unavailable', reason } }
  }
}

/**
 * Reads files of the working directory in their order. One after the other: nothing else waits meanwhile, and a pool of
 * threads costs more than it gains on files this small.
 */
export const readAll = (paths: readonly string[]): ManifestFile[] => paths.map(readLocal)

/** A file that was found and is to be read: by which path, and how a user reads that. */
export interface ListedFile {
  readonly file: string
  readonly path: string
  /** Somebody named this very file. */
  readonly asked?: true
}

/** Reads what was listed, in its order. */
export const readListed = (listed: readonly ListedFile[]): ManifestFile[] =>
  listed.map(({ file, asked }) => (asked ? { ...readLocal(file), asked } : readLocal(file)))

/**
 * Manifests at the paths given, before they are read: a file counts whatever its name, a folder is searched for
 * manifests. A path that does not exist is a wrong use of the command, not an empty result.
 */
export function listAt(
  paths: readonly string[],
  { isCandidate }: Pick<Names, 'isCandidate'>,
  onProgress: OnProgress,
): ListedFile[] {
  const found = new Set<string>()
  const asked = new Set<string>()
  let seen = 0
  for (const path of paths) {
    const status = statusOf(path)
    if (!status) throw new UsageError(`no such file or folder: ${path}`)
    if (!status.isDirectory()) asked.add(path)
    else
      for (const file of walk(path)) {
        if (++seen % 1000 === 0) onProgress(seen)
        if (isCandidate(slashes(file))) found.add(file)
      }
  }
  const isAsked = new Set([...asked].map(shown))
  return [...new Set([...found, ...asked])].sort().map(file => {
    const path = shown(file)
    return isAsked.has(path) ? { file, path, asked: true } : { file, path }
  })
}

/** Manifests at the paths given, read. */
export const filesAt = async (
  paths: readonly string[],
  names: Pick<Names, 'isCandidate'>,
  onProgress: OnProgress,
): Promise<ManifestFile[]> => readListed(listAt(paths, names, onProgress))

/** What lies in a tree, before anything is read: its manifests and its data, in order. */
export interface Listing {
  /** As they are read, and as a user reads them. */
  readonly manifests: readonly ListedFile[]
  readonly data: readonly string[]
}

/** Lists a tree. */
export function listTree(folder: string, names: Names, onProgress: OnProgress): Listing {
  const status = statusOf(folder)
  if (!status?.isDirectory()) throw new UsageError(`no such folder: ${folder}`)
  const manifests: ListedFile[] = []
  const data: string[] = []
  let seen = 0
  for (const file of walk(folder)) {
    if (++seen % 1000 === 0) onProgress(seen)
    const path = shown(file)
    if (names.isCandidate(path)) manifests.push({ file, path })
    else if (names.isData(path)) data.push(path)
  }
  return { manifests: manifests.sort((a, b) => (a.path < b.path ? -1 : 1)), data: data.sort() }
}

/** A whole tree as a change that adds everything in it: all its manifests, and all its data. */
export async function treeAt(folder: string, names: Names, onProgress: OnProgress): Promise<Change> {
  return treeOf(listTree(folder, names, onProgress))
}

/**
 * A listed tree as a change that adds it, or a shard of it. The rest of the tree is then what lies around the change: it
 * is not judged, but may cover the data of the shard.
 */
export function treeOf({ manifests, data }: Listing, shard?: Shard): Change {
  const paths = manifests.map(({ path }) => path)
  const own = new Set(shard ? dealtManifests(paths, shard) : paths)
  const dataTouched = shard ? dealtData(data, shard) : data
  const read = (isOwn: boolean): ManifestFile[] =>
    readAll(manifests.flatMap(({ file, path }) => (own.has(path) === isOwn ? [file] : [])))
  return {
    ...NO_CHANGE,
    manifests: read(true),
    neighbours: dataTouched.length > 0 ? read(false) : [],
    dataTouched,
    dataPresent: data,
  }
}
