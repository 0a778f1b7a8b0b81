import { BULK, dataKindOf, datasetFolderOf } from '../manifest/data.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { fitsAny } from './policy.ts'

/** Data of one folder that no declaration covers. */
export interface UncoveredData {
  /** Folder of the dataset; empty for the root of the repository. */
  readonly folder: string
  /** Files that the change adds or modifies, in order; never empty. */
  readonly files: readonly [string, ...string[]]
}

/** What is known of data files: those that a change touches, and all that are there. */
export interface DataFiles {
  readonly touched: readonly string[]
  readonly present: readonly string[]
}

/** A declaration as far as it says which files it covers. */
export interface Covering extends Pick<Declaration, 'format'> {
  readonly source: { readonly path: string }
  readonly details: { readonly covers?: readonly { readonly fragment: { readonly text: string } }[] }
}

/** Formats that say what a processing or a system is for, and nothing about the files around them. */
const NOT_OF_FILES = new Set(['privacy-register', 'model-card', 'fides', 'cyclonedx'])

/** Whether a declaration is about the files of its folder. */
export const isOfFiles = ({ format }: Pick<Declaration, 'format'>): boolean => !NOT_OF_FILES.has(format)

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

const LONGEST_PATTERN = 200
const LONGEST_PATH = 500

/**
 * Whether a pattern is matched in time. It comes from the change: many wildcards in one name, or groups that repeat, take a
 * matcher for ever. A pattern that is refused covers nothing, so that its data stay red.
 */
function isSafePattern(pattern: string): boolean {
  const names = pattern.split('/')
  return (
    pattern.length <= LONGEST_PATTERN &&
    !/[()]/.test(pattern) &&
    names.filter(name => name.includes('**')).length <= 2 &&
    names.every(name => name === '**' || (name.match(/\*/g)?.length ?? 0) <= 2)
  )
}

/** Whether a pattern of `covers` fits a path: a glob, a file or a folder, seen from the root or from the manifest. */
function patternFits(pattern: string, path: string, folder: string): boolean {
  const clean = pattern.trim().replace(/^\.\//, '').replace(/\/+$/, '')
  if (clean === '' || path.length > LONGEST_PATH || !isSafePattern(clean)) return false
  const globs = [clean, `${clean}/**`]
  return (
    fitsAny(path, globs) ||
    (isBelow(path, folder) && fitsAny(path.slice(folder.length && folder.length + 1), globs))
  )
}

/**
 * Whether a declaration covers a data file (clause A1): by its `covers` patterns where it gives some, else all data
 * in its folder and below.
 */
export function covers(declaration: Covering, path: string): boolean {
  const { source, details } = declaration
  const folder = folderOf(source.path)
  const patterns = details.covers ?? []
  if (patterns.length > 0) return patterns.some(({ fragment }) => patternFits(fragment.text, path, folder))
  return isOfFiles(declaration) && isBelow(path, folder)
}

/** Pictures, sound and labels are a collection only in bulk; counted over all that is there, not over one change. */
function bulkFolders(present: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const path of present) {
    const kind = dataKindOf(path)
    if (kind === 'media' || kind === 'label') {
      const folder = datasetFolderOf(path)
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= BULK).map(([folder]) => folder))
}

/** Data that a change touches and no declaration covers, by the folder of its dataset, in the order of the folders. */
export function uncoveredData(
  { touched, present }: DataFiles,
  declarations: readonly Covering[],
): UncoveredData[] {
  const bulk = bulkFolders(present)
  const groups = new Map<string, [string, ...string[]]>()
  for (const path of [...touched].sort()) {
    const kind = dataKindOf(path)
    const folder = datasetFolderOf(path)
    if ((kind === 'media' || kind === 'label') && !bulk.has(folder)) continue
    if (declarations.some(declaration => covers(declaration, path))) continue
    const group = groups.get(folder)
    if (group) group.push(path)
    else groups.set(folder, [path])
  }
  return [...groups].map(([folder, files]) => ({ folder, files }))
}
