import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot, textAt } from '../change/git.ts'
import { DEFAULT_POLICY, POLICY_PATH, type Policy } from '../engine/policy.ts'
import { UsageError } from '../usage-error.ts'
import { policyOf } from './policy-file.ts'

/** Which policy a command asks for: a file, that of a base revision, or the repository's own file. */
export interface LocalPolicyOptions {
  readonly config?: string
  readonly base?: string
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/**
 * The policy for a run in a working directory. With a base revision it is the base's, so that a branch cannot loosen
 * the policy that judges it. Without a file the sheet applies as it is; a file that was asked for must be there.
 */
export async function localPolicy({ config, base }: LocalPolicyOptions): Promise<Policy> {
  const root = repositoryRoot() ?? '.'
  const fromDisk = async (reference: string): Promise<string> => {
    if (/^[^/]+\/[^/]+:.+@.+$/.test(reference))
      throw new UsageError(
        `“extends: ${reference}” is in another repository, which the command line does not reach`,
      )
    return readFile(join(root, reference), 'utf8')
  }
  const read = base === undefined ? fromDisk : (reference: string) => textAt(root, base, reference)
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
