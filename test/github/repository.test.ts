import { afterEach, expect, it } from 'vitest'
import { type Commit, makeRepository, type Repository } from './repository.ts'

const made: Repository[] = []

async function make(...commits: Commit[]): Promise<Repository> {
  const repository = await makeRepository(commits)
  made.push(repository)
  return repository
}

afterEach(async () => {
  for (const repository of made.splice(0)) await repository.remove()
})

const start: Commit = {
  branch: 'main',
  message: 'Start',
  files: { 'a.md': 'a\n', 'b/"c" é.md': Buffer.from([0, 1, 2]), 'l.md': { symlink: 'a.md' } },
}

it('gives the same SHAs for the same description', async () => {
  const [one, two] = await Promise.all([make(start), make(start)])
  expect(one.commits).toEqual(two.commits)
  expect(one.commits[0]).toMatch(/^[0-9a-f]{40}$/)
  expect(one.shas.main).toBe(one.commits[0])
})

it('writes, renames, deletes, links and merges', async () => {
  const repository = await make(
    start,
    {
      branch: 'topic',
      from: 'main',
      message: 'Topic',
      files: { 'd.md': { renamedFrom: 'a.md' }, 'l.md': null },
    },
    { branch: 'main', message: 'On main', files: { 'run.sh': { content: '#!/bin/sh\n', executable: true } } },
    { branch: 'main', merge: ['topic'], message: 'Merge', files: {}, as: 'merged' },
  )
  expect(await repository.git('ls-tree', '-r', '--name-only', '-z', 'topic')).toBe('b/"c" é.md\0d.md\0')
  expect(await repository.git('ls-tree', 'main', 'run.sh')).toMatch(/^100755 blob/)
  expect(await repository.git('ls-tree', 'main', 'l.md')).toMatch(/^120000 blob/)
  expect((await repository.git('rev-list', '--parents', '-1', 'main')).split(' ')).toHaveLength(3)
  expect(repository.shas.merged).toBe(repository.shas.main)
})

it('goes on where it stopped, and starts over where told to', async () => {
  const repository = await make(start)
  const [second] = await repository.add({ branch: 'main', message: 'Second', files: { 'a.md': 'b\n' } })
  expect(await repository.git('rev-parse', 'main^')).toBe(repository.commits[0])
  await repository.add({ branch: 'main', from: repository.commits[0] ?? '', message: 'Forced', files: {} })
  expect(await repository.git('rev-parse', 'main')).not.toBe(second)
  await expect(repository.add({ branch: 'x', from: 'nope', message: 'x', files: {} })).rejects.toThrow('nope')
})
