import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { POLICY_PATH } from '../engine/policy.ts'
import { isCandidatePath } from '../manifest/detect.ts'
import { UsageError } from '../usage-error.ts'
import type { Change } from './change.ts'
import { readAll } from './directory.ts'

const run = promisify(execFile)

async function git(cwd: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', args, { cwd, maxBuffer: 256 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const { stderr, code } = error as { stderr?: string; code?: string | number }
    const reason = code === 'ENOENT' ? 'git is not installed' : (stderr ?? '').trim().split('\n').at(0)
    throw new UsageError(`git ${args[0]}: ${reason || 'failed'}`)
  }
}

/** Root of the repository around the working directory. */
export async function repositoryRoot(): Promise<string> {
  return (await git('.', 'rev-parse', '--show-toplevel')).trim()
}

/** Text of a file at a revision; an error with the code ENOENT and the path where the revision has no such file. */
export async function textAt(root: string, revision: string, path: string): Promise<string> {
  if (revision.startsWith('-')) throw new UsageError(`not a revision: ${revision}`)
  const listed = await git(root, 'ls-tree', '--name-only', '-z', revision, '--', path)
  if (listed === '') throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT', path })
  return git(root, 'show', `${revision}:${path}`)
}

const split = (output: string): string[] => output.split('\0').filter(part => part !== '')

/**
 * The change of the working directory against a base: manifests that differ from where the branch left the base,
 * committed or not, new files that Git does not ignore included.
 */
export async function changeAgainst(base: string): Promise<Change> {
  if (base.startsWith('-')) throw new UsageError(`not a revision: ${base}`)
  const root = await repositoryRoot()
  const from = (await git(root, 'merge-base', base, 'HEAD')).trim()
  const listed = (filter: string) => {
    const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', `--diff-filter=${filter}`]
    return git(root, 'diff', ...options, from, '--')
  }
  const changed = split(await listed('d'))
  const removed = split(await listed('D'))
  const untracked = split(await git(root, 'ls-files', '-z', '--others', '--exclude-standard'))
  const paths = [...new Set([...changed, ...untracked])].filter(isCandidatePath).sort()
  return {
    manifests: await readAll(paths.map(path => join(root, path))),
    removed: removed.filter(isCandidatePath),
    failures: [],
    policyChanged: [...changed, ...removed, ...untracked].includes(POLICY_PATH),
    patches: new Map(),
  }
}
