import { DEFAULT_POLICY, fitsAny, POLICY_PATH, type Policy } from '../engine/policy.ts'
import type { Repository } from '../github/client.ts'
import { reasonOf, statusOf } from '../github/errors.ts'
import { UsageError } from '../usage-error.ts'
import { elsewhereIn } from './elsewhere.ts'
import { policyOf } from './policy-file.ts'

/** Text of a file on a branch, the default one where none is given. */
async function textOf(from: Repository, path: string, ref?: string): Promise<string> {
  const { data } = await from.octokit.rest.repos.getContent({
    owner: from.owner,
    repo: from.repo,
    path,
    ...(ref !== undefined && { ref }),
  })
  if (typeof data !== 'object') throw new Error(`GitHub answered without ${path}`)
  if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64')
    throw new UsageError(`${path} is no ordinary file`)
  return Buffer.from(data.content, 'base64').toString('utf8')
}

/** Reads what a policy extends: a file of the same branch, or `owner/repo:path@ref`. */
async function extended(from: Repository, reference: string, ref?: string): Promise<string> {
  const there = elsewhereIn(reference)
  try {
    if (there) return await textOf({ ...from, owner: there.owner, repo: there.repo }, there.path, there.ref)
    return await textOf(from, reference, ref)
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    throw new UsageError(`“extends: ${reference}” could not be read: ${reasonOf(error)}`)
  }
}

/** The policy on a branch; `known` is its text where it was read already, null where there is none. */
async function policyOn(from: Repository, branch?: string, known?: string | null): Promise<Policy> {
  let text = known
  try {
    text ??= known === null ? null : await textOf(from, POLICY_PATH, branch)
  } catch (error) {
    if (statusOf(error) === 404) return DEFAULT_POLICY
    throw error
  }
  return text === null ? DEFAULT_POLICY : policyOf(text, reference => extended(from, reference, branch))
}

/**
 * The policy that judges a change: the default branch's, of which the text may be known already. A base branch has its
 * own only where the default branch lists it, so that nobody chooses a weaker policy by retargeting a pull request.
 */
export async function remotePolicy(
  from: Repository,
  baseBranch?: string,
  known?: string | null,
): Promise<Policy> {
  const policy = await policyOn(from, undefined, known)
  if (baseBranch === undefined || !fitsAny(baseBranch, policy.policyBranches)) return policy
  return policyOn(from, baseBranch)
}
