import { beforeEach, describe, expect, it } from 'vitest'
import type { Forge } from './forge.ts'
import { client, refused, sampleForges } from './helpers.ts'

const sample = sampleForges({
  permissions: { statuses: 'write', issues: 'write' },
  people: { 'token-of-rita': 'rita' },
  teams: { privacy: ['rita', 'paul'] },
  pulls: [
    { number: 7, head: 'topic', title: 'Change purposes', author: 'ada', labels: ['data'] },
    {
      number: 8,
      head: 'fork-topic',
      headName: 'main',
      author: 'bob',
      fork: { owner: 'bob', name: 'datasets' },
    },
    { number: 9, head: 'fork-topic', author: 'bob', fork: null, draft: true },
  ],
})
const at = { owner: 'acme', repo: 'datasets' }
let forge: Forge

beforeEach(async () => {
  forge = await sample.start()
})

describe('the git database', () => {
  it('answers trees by commit, branch and own SHA, recursive or not', async () => {
    const flat = await client(forge).git.getTree({ ...at, tree_sha: 'topic' })
    expect(flat.data.tree.some(entry => entry.path?.includes('/'))).toBe(false)
    const deep = await client(forge).git.getTree({
      ...at,
      tree_sha: sample.sha('topic'),
      recursive: 'true',
    })
    expect(deep.data.truncated).toBe(false)
    expect(deep.data.tree.find(entry => entry.path === 'vendor/sub')).toMatchObject({
      mode: '160000',
      type: 'commit',
    })
    const own = await sample.repository.git('rev-parse', 'topic:data')
    expect((await client(forge).git.getTree({ ...at, tree_sha: own })).data.tree).toHaveLength(2)
  })

  it('says so when a tree is cut short', async () => {
    const small = await sample.start({ limits: { treeEntries: 3 } })
    const { data } = await client(small).git.getTree({ ...at, tree_sha: 'main', recursive: '1' })
    expect([data.truncated, data.tree.length]).toEqual([true, 3])
    await small.close()
  })

  it('answers blobs and commits', async () => {
    const sha = await sample.repository.git('rev-parse', 'main:README.md')
    const blob = await client(forge).git.getBlob({ ...at, file_sha: sha })
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('# Datasets, more\n')
    const commit = await client(forge).git.getCommit({ ...at, commit_sha: sample.sha('topic') })
    expect(commit.data).toMatchObject({ message: 'Change', author: { name: 'Ada Author' } })
    expect((await refused(client(forge).git.getBlob({ ...at, file_sha: 'short' }))).status).toBe(422)
    expect((await refused(client(forge).git.getBlob({ ...at, file_sha: '0'.repeat(40) }))).status).toBe(404)
  })

  it('compares, counts both sides and caps the files', async () => {
    const { data } = await client(forge).repos.compareCommitsWithBasehead({ ...at, basehead: 'main...topic' })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 })
    expect(data.files).toHaveLength(5)
    expect(data.merge_base_commit.sha).toBe(await sample.repository.git('merge-base', 'main', 'topic'))
    const fork = await client(forge).repos.compareCommitsWithBasehead({ ...at, basehead: 'main...bob:main' })
    expect(fork.data.status).toBe('ahead')
    expect(
      (await refused(client(forge).repos.compareCommitsWithBasehead({ ...at, basehead: 'main...no' })))
        .status,
    ).toBe(404)
  })

  it('answers commits with files, branches and the repository', async () => {
    const commit = await client(forge).repos.getCommit({ ...at, ref: 'topic' })
    expect(commit.data.stats).toEqual({ total: 7, additions: 4, deletions: 3 })
    expect((await refused(client(forge).repos.getCommit({ ...at, ref: 'nope' }))).body.message).toBe(
      'No commit found for SHA: nope',
    )
    expect((await client(forge).repos.getBranch({ ...at, branch: 'topic' })).data.commit.sha).toBe(
      sample.sha('topic'),
    )
    expect((await refused(client(forge).repos.getBranch({ ...at, branch: 'nope' }))).body.message).toBe(
      'Branch not found',
    )
    expect((await client(forge).repos.get(at)).data).toMatchObject({
      default_branch: 'main',
      full_name: 'acme/datasets',
    })
  })
})
