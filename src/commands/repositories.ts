import { basename, resolve } from 'node:path'
import { dealt, type Shard } from '../change/shard.ts'
import { localPolicy } from '../config/local-policy.ts'
import type { Problem } from '../document/problem.ts'
import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts'
import { UsageError } from '../usage-error.ts'

/** A repository that a command is given: its folder, and the name by which reports tell it from the others. */
export interface NamedFolder {
  readonly folder: string
  readonly name: string
}

/** Folders with their names; a second one of a name is called by its path. */
export function withNames(folders: readonly string[]): NamedFolder[] {
  const taken = new Set<string>()
  return folders.map(folder => {
    const base = basename(resolve(folder))
    const name = taken.has(base) ? folder : base
    taken.add(name)
    return { folder, name }
  })
}

/**
 * Works in each repository of a shard, one after the other: each is read from within, as its own commands would read it.
 * Folders of other shards need not be there.
 */
export async function inEach<T>(
  repositories: readonly NamedFolder[],
  shard: Shard | undefined,
  work: (name: string) => Promise<T>,
): Promise<T[]> {
  const home = process.cwd()
  const results: T[] = []
  for (const { folder, name } of shard ? dealt(repositories, shard) : repositories) {
    try {
      process.chdir(resolve(home, folder))
    } catch {
      throw new UsageError(`no such folder: ${folder}`)
    }
    try {
      results.push(await work(name))
    } finally {
      process.chdir(home)
    }
  }
  return results
}

/** The option by which a command reaches policies of other repositories. */
export const POLICIES = [
  '--policies <folder>',
  'clones of repositories whose policies are extended, as FOLDER/owner/name',
] as const

/** How a repository is read: by a policy that was named for all, or by its own; by itself, or as one of several. */
export interface Reading {
  readonly config?: string | undefined
  readonly policies?: string | undefined
  readonly isOneOfSeveral: boolean
}

/**
 * The policy of the repository one stands in. Of several, one whose own policy cannot be read is left unjudged, which is
 * told, and the others are judged.
 */
export async function policyHere(
  name: string,
  { config, policies, isOneOfSeveral }: Reading,
): Promise<{ readonly policy: Policy; readonly failure?: Problem }> {
  try {
    return { policy: await localPolicy({ config, policies }) }
  } catch (error) {
    // A policy that somebody names must be there, and right.
    if (!isOneOfSeveral || config !== undefined || !(error instanceof UsageError)) throw error
    return {
      policy: DEFAULT_POLICY,
      failure: { id: 'policy-invalid', reason: `${name}: ${error.message}` },
    }
  }
}
