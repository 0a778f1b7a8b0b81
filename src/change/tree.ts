import type { Problem } from '../document/problem.ts'
import type { Repository } from '../github/client.ts'
import { folderOf, type Touched } from './scope.ts'

/** One entry of a tree that is no folder. The content of a link or a submodule stands elsewhere. */
export interface Entry {
  readonly oid: string
  readonly size: number
  readonly kind: 'file' | 'link' | 'submodule'
}

/** The files of a commit by path. */
export type Tree = ReadonlyMap<string, Entry>

/** Git's modes: 100644 and 100755 are files, 120000 is a link, 160000 a commit of a submodule. */
const kindOf = (mode: string): Entry['kind'] =>
  mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file'

/** All files of a commit. A tree that GitHub cuts short is a failure: nobody knows what else is there. */
export async function treeOf(from: Repository, commit: string, failures: Problem[]): Promise<Tree> {
  const { octokit, owner, repo } = from
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' })
  if (!Array.isArray(data.tree)) throw new Error('GitHub answered without a tree')
  if (data.truncated) failures.push({ id: 'tree-incomplete', ref: commit })
  const files = data.tree.filter(({ type }) => type !== 'tree')
  return new Map(files.map(({ path, sha, size = 0, mode }) => [path, { oid: sha, size, kind: kindOf(mode) }]))
}

interface Folder {
  readonly entries?: readonly {
    readonly name: string
    readonly type: string
    readonly mode: number
    readonly oid: string
    readonly size: number
  }[]
}

/** Folders in one query. */
const FOLDERS_A_REQUEST = 50

/** All files in the folders of some files, and no deeper. */
export async function filesBeside(
  { query, owner, repo }: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Tree> {
  const folders = [...new Set(paths.map(folderOf))]
  const files = new Map<string, Entry>()
  for (let from = 0; from < folders.length; from += FOLDERS_A_REQUEST) {
    const part = folders.slice(from, from + FOLDERS_A_REQUEST)
    const { repository } = await query<{ repository: Record<string, Folder | null> }>(
      `query Folders($owner: String!, $repo: String!, ${part.map((_, at) => `$f${at}: String`).join(', ')}) {
        repository(owner: $owner, name: $repo) {
          ${part.map((_, at) => `f${at}: object(expression: $f${at}) { ... on Tree { entries { name type mode oid size } } }`).join('\n')}
        }
      }`,
      { owner, repo, ...Object.fromEntries(part.map((folder, at) => [`f${at}`, `${commit}:${folder}`])) },
    )
    for (const [at, folder] of part.entries())
      for (const { name, type, mode, oid, size } of repository[`f${at}`]?.entries ?? [])
        if (type !== 'tree')
          files.set(folder === '' ? name : `${folder}/${name}`, { oid, size, kind: kindOf(mode.toString(8)) })
  }
  return files
}

/** What differs between two trees. The same content under another path was renamed. */
export function differenceOf(before: Tree, after: Tree): Touched[] {
  const gone = new Map([...before].filter(([path]) => !after.has(path)).map(([path, { oid }]) => [oid, path]))
  const touched: Touched[] = []
  for (const [path, { oid }] of after) {
    const former = before.get(path)
    const previous = gone.get(oid)
    if (former) {
      if (former.oid !== oid) touched.push({ path, status: 'modified' })
    } else if (previous !== undefined) {
      gone.delete(oid)
      touched.push({ path, status: 'renamed', previous })
    } else touched.push({ path, status: 'added' })
  }
  const renamed = new Set(touched.flatMap(({ previous }) => previous ?? []))
  for (const path of before.keys())
    if (!after.has(path) && !renamed.has(path)) touched.push({ path, status: 'removed' })
  return touched
}
