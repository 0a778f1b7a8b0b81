import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { ManifestFile } from '../manifest/read.ts'
import { UsageError } from '../usage-error.ts'
import { type Change, type FormerFile, NO_CHANGE } from './change.ts'
import { readAll } from './directory.ts'
import { type Names, scopeOf, surroundingsOf, type Touched } from './scope.ts'

const run = promisify(execFile)
const LARGEST_OUTPUT = 256 * 1024 * 1024

async function git(cwd: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', args, { cwd, maxBuffer: LARGEST_OUTPUT })
    return stdout
  } catch (error) {
    const { stderr, code } = error as { stderr?: string; code?: string | number }
    const reason = code === 'ENOENT' ? 'git is not installed' : (stderr ?? '').trim().split('\n').at(0)
    throw new UsageError(`git ${args[0]}: ${reason || 'failed'}`)
  }
}

/** Root of the repository around the working directory, if there is one. Found without Git: to start it costs more than a check. */
export function repositoryRoot(): string | undefined {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** The commit of the working directory, shortened; nothing outside of a repository or before its first commit. */
export async function headCommit(): Promise<string | undefined> {
  const head = await git('.', 'rev-parse', '--short=12', 'HEAD').catch(() => undefined)
  return head?.trim()
}

/** Text of a file at a revision; an error with the code ENOENT and the path where the revision has no such file. */
export async function textAt(root: string, revision: string, path: string): Promise<string> {
  if (revision.startsWith('-')) throw new UsageError(`not a revision: ${revision}`)
  const listed = await git(root, 'ls-tree', '--name-only', '-z', revision, '--', path)
  if (listed === '') throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT', path })
  return git(root, 'show', `${revision}:${path}`)
}

const split = (output: string): string[] => output.split('\0').filter(part => part !== '')

const STATUSES: Readonly<Record<string, Touched['status']>> = { A: 'added', D: 'removed', R: 'renamed' }

/** What `git diff --name-status -z` lists: a letter, then a path, or two where a file was renamed. */
function touchedOf(output: string): Touched[] {
  const parts = split(output)
  const touched: Touched[] = []
  while (parts.length > 0) {
    const status = STATUSES[parts.shift()?.[0] ?? ''] ?? 'modified'
    const first = parts.shift() ?? ''
    if (status === 'renamed') touched.push({ status, previous: first, path: parts.shift() ?? '' })
    else touched.push({ status, path: first })
  }
  return touched
}

/** A file as it was at a revision. */
async function former(root: string, revision: string, path: string): Promise<ManifestFile> {
  try {
    const options = { cwd: root, maxBuffer: LARGEST_OUTPUT, encoding: 'buffer' } as const
    const { stdout } = await run('git', ['cat-file', 'blob', `${revision}:${path}`], options)
    return { path, bytes: stdout }
  } catch {
    return { path, problem: { id: 'file-unavailable', reason: `git cat-file ${revision.slice(0, 12)}` } }
  }
}

/**
 * The change of the working directory against a base: files that differ from where the branch left the base,
 * committed or not, new files that Git does not ignore included, and what they were before.
 */
export async function changeAgainst(base: string, names: Names): Promise<Change> {
  if (base.startsWith('-')) throw new UsageError(`not a revision: ${base}`)
  const root = (await git('.', 'rev-parse', '--show-toplevel')).trim()
  const from = (await git(root, 'merge-base', base, 'HEAD')).trim()
  const diff = await git(root, 'diff', '--name-status', '-z', '-M', '--no-ext-diff', from, '--')
  const untracked = split(await git(root, 'ls-files', '-z', '--others', '--exclude-standard'))
  const fresh = untracked.map(path => ({ path, status: 'added' }) as const)
  const scope = scopeOf([...touchedOf(diff), ...fresh], names)
  const tracked = scope.needsTree ? split(await git(root, 'ls-files', '-z')) : []
  const gone = new Set(touchedOf(diff).flatMap(({ path, status }) => (status === 'removed' ? [path] : [])))
  const tree = [...tracked.filter(path => !gone.has(path)), ...untracked].sort()
  const { neighbours, dataPresent } = surroundingsOf(scope, tree, names)
  const { dataTouched, dataRemoved, policyChanged } = scope
  const read = (paths: readonly string[]): ManifestFile[] => readAll(paths.map(path => join(root, path)))
  const before: FormerFile[] = []
  for (const { path, now } of scope.before)
    before.push({
      file: await former(root, from, path),
      ...(now !== undefined && { now: relative('.', join(root, now)) }),
    })
  return {
    ...NO_CHANGE,
    manifests: read(scope.manifests),
    before,
    neighbours: read(neighbours),
    dataTouched,
    dataRemoved,
    dataPresent,
    policyChanged,
  }
}
