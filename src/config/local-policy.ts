import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { repositoryRoot, textAt } from '../change/git.ts'
import { DEFAULT_POLICY, POLICY_PATH, type Policy } from '../engine/policy.ts'
import { UsageError } from '../usage-error.ts'
import { type Elsewhere, elsewhereIn } from './elsewhere.ts'
import { policyOf } from './policy-file.ts'

/** Which policy a command asks for: a file, that of a base revision, or the repository's own file. */
export interface LocalPolicyOptions {
  readonly config?: string | undefined
  readonly base?: string
  /** Folder with clones of the repositories whose policies others extend, each as `owner/name`. */
  readonly policies?: string | undefined
}

/** A file of another repository, from its clone. */
async function textElsewhere(there: Elsewhere, policies: string | undefined): Promise<string> {
  const { owner, repo, path, ref } = there
  const name = `“extends: ${owner}/${repo}:${path}@${ref}”`
  if (policies === undefined)
    throw new UsageError(
      `${name} is in another repository; check, audit, fix and register read it from a clone (--policies)`,
    )
  const clone = join(policies, owner, repo)
  if (!existsSync(clone)) throw new UsageError(`${name}: there is no clone ${owner}/${repo} in ${policies}`)
  return textAt(clone, ref, path).catch((error: Error) => {
    throw new UsageError(`${name}: ${error.message}`)
  })
}

/** A file of the repository; what a policy extends is not to be found by climbing out of it. */
async function textWithin(root: string, path: string): Promise<string> {
  if (relative(root, join(root, path)).startsWith('..'))
    throw new UsageError(`“extends: ${path}” leads out of the repository`)
  return readFile(join(root, path), 'utf8')
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/**
 * The policy for a run in a working directory. With a base revision it is the base's, so that a branch cannot loosen
 * the policy that judges it. Without a file the sheet applies as it is; a file that was asked for must be there.
 */
export async function localPolicy({ config, base, policies }: LocalPolicyOptions): Promise<Policy> {
  const root = repositoryRoot() ?? '.'
  const reader =
    (own: (path: string) => Promise<string>) =>
    async (reference: string): Promise<string> => {
      const there = elsewhereIn(reference)
      return there ? textElsewhere(there, policies) : own(reference)
    }
  const fromDisk = reader(path => textWithin(root, path))
  const read = base === undefined ? fromDisk : reader(path => textAt(root, base, path))
  try {
    if (config !== undefined) return await policyOf(await readFile(config, 'utf8'), fromDisk, config)
    return await policyOf(await read(POLICY_PATH), read)
  } catch (error) {
    if (!isMissing(error)) throw error
    if (config !== undefined) throw new UsageError(`no such file: ${config}`)
    const { path } = error as NodeJS.ErrnoException
    if (path?.replaceAll('\\', '/').endsWith(POLICY_PATH)) return DEFAULT_POLICY
    throw new UsageError(`${POLICY_PATH} extends a file that is not there: ${path}`)
  }
}
