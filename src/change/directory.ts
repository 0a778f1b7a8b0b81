import { opendir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isCandidatePath } from '../manifest/detect.ts'
import type { ManifestFile } from '../manifest/read.ts'
import { UsageError } from '../usage-error.ts'

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

async function walk(
  folder: string,
  found: string[],
  seen: { files: number },
  onProgress: OnProgress,
): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) await walk(path, found, seen, onProgress)
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      seen.files++
      if (seen.files % 1000 === 0) onProgress(seen.files)
      if (isCandidatePath(slashes(path))) found.push(path)
    }
  }
}

/** Reads a file of the working directory; a file that cannot be read is a problem of that file, not a crash. */
async function readLocal(path: string): Promise<ManifestFile> {
  try {
    return { path: shown(path), bytes: await readFile(path) }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    return { path: shown(path), problem: { id: 'file-unavailable', reason } }
  }
}

/** Files that are open at once; a tree may hold more manifests than a process may open. */
const OPEN_AT_ONCE = 64

/** Reads files of the working directory in their order. */
export async function readAll(paths: readonly string[]): Promise<ManifestFile[]> {
  const files: ManifestFile[] = []
  for (let from = 0; from < paths.length; from += OPEN_AT_ONCE)
    files.push(...(await Promise.all(paths.slice(from, from + OPEN_AT_ONCE).map(readLocal))))
  return files
}

/**
 * Manifests at the paths given: a file is read whatever its name, a folder is searched for manifests. A path that
 * does not exist is a wrong use of the command, not an empty result.
 */
export async function filesAt(paths: readonly string[], onProgress: OnProgress): Promise<ManifestFile[]> {
  const found: string[] = []
  const named = new Set<string>()
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined)
    if (!status) throw new UsageError(`no such file or folder: ${path}`)
    if (status.isDirectory()) await walk(path, found, { files: 0 }, onProgress)
    else named.add(path)
  }
  const files = await readAll([...new Set([...found, ...named])].sort())
  const asked = new Set([...named].map(shown))
  return files.map(file => (asked.has(file.path) ? { ...file, asked: true } : file))
}
