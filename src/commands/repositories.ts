import { basename, resolve } from 'node:path'
import { dealt, type Shard } from '../change/shard.ts'
import { UsageError } from '../usage-error.ts'

/** A repository that a command is given: its folder, and the name by which reports tell it from the others. */
export interface NamedFolder {
  readonly folder: string
  readonly name: string
}

/** Folders with their names; a second one of a name is called by its path. */
export function named(folders: readonly string[]): NamedFolder[] {
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
