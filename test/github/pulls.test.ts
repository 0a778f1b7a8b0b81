import { beforeEach, describe, expect, it } from 'vitest'
import { type Forge, startForge } from './forge.ts'
import { client, numbered, refused, sampleForges } from './helpers.ts'
import { makeRepository } from './repository.ts'

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

describe('a pull request', () => {
  it('carries the real commits and counts', async () => {
    const { data } = await client(forge).pulls.get({ ...at, pull_number: 7 })
    expect(data).toMatchObject({ number: 7, changed_files: 5, commits: 1, mergeable: true, draft: false })
    expect(data.head).toMatchObject({ ref: 'topic', sha: sample.sha('topic'), label: 'acme:topic' })
    expect(data.base).toMatchObject({ ref: 'main', sha: sample.sha('main') })
    expect([data.additions, data.deletions]).toEqual([4, 3])
  })

  it('names the fork of its head, and null for a deleted one', async () => {
    const fork = await client(forge).pulls.get({ ...at, pull_number: 8 })
    expect(fork.data.head).toMatchObject({
      label: 'bob:main',
      ref: 'main',
      repo: { full_name: 'bob/datasets', fork: true },
    })
    const deleted = await client(forge).pulls.get({ ...at, pull_number: 9 })
    expect(deleted.data.head.repo).toBeNull()
  })

  it('is listed by head, base and state, and found by commit', async () => {
    const found = await client(forge).pulls.list({ ...at, head: 'acme:topic' })
    expect(found.data.map(pull => pull.number)).toEqual([7])
    expect((await client(forge).pulls.list({ ...at, state: 'closed' })).data).toEqual([])
    const commit_sha = sample.sha('fork-topic')
    const ofCommit = await client(forge).repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha })
    expect(ofCommit.data.map(pull => pull.number)).toEqual([8, 9])
  })

  it('answers its diff as text', async () => {
    const { data } = await client(forge).pulls.get({ ...at, pull_number: 7, mediaType: { format: 'diff' } })
    expect(String(data)).toContain('diff --git a/data/PURPOSE.md b/data/PURPOSE.md')
  })

  it('is 404 when there is none', async () => {
    const { status, body } = await refused(client(forge).pulls.get({ ...at, pull_number: 99 }))
    expect({ status, body }).toEqual({
      status: 404,
      body: {
        message: 'Not Found',
        documentation_url: 'https://docs.github.com/rest/pulls/pulls#get-a-pull-request',
        status: '404',
      },
    })
  })
})

describe('the files of a pull request', () => {
  it('are those of the three-dot difference, with hunks only', async () => {
    const { data } = await client(forge).pulls.listFiles({ ...at, pull_number: 7 })
    const short = data.map(file => [
      file.status,
      file.filename,
      file.previous_filename,
      file.additions,
      file.deletions,
    ])
    expect(short).toEqual([
      ['modified', 'bin/image.png', undefined, 0, 0],
      ['modified', 'data/PURPOSE.md', undefined, 2, 2],
      ['removed', 'data/gone.md', undefined, 0, 1],
      ['renamed', 'data/new name.csv', 'data/old name.csv', 0, 0],
      ['added', 'été/déclaration.md', undefined, 2, 0],
    ])
    const [binary, purpose, , renamed, added] = data
    expect(binary?.patch).toBeUndefined()
    expect(renamed?.patch).toBeUndefined()
    expect(purpose?.patch?.split('\n')[0]).toBe('@@ -2,7 +2,7 @@ line 1')
    expect(purpose?.patch?.endsWith('\n')).toBe(false)
    expect(added?.patch).toBe('@@ -0,0 +1,2 @@\n+une finalité\n+sans fin\n\\ No newline at end of file')
    expect(added?.sha).toBe(await sample.repository.git('rev-parse', 'topic:été/déclaration.md'))
  })

  it('come in pages with links, up to a limit', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`many/${1000 + i}.md`, `${i}\n`]))
    const many = await makeRepository([
      { branch: 'main', message: 'Start', files: { a: 'a\n' } },
      { branch: 'topic', from: 'main', message: 'Many', files },
    ])
    const large = await startForge({
      repository: many.path,
      pulls: [{ number: 1, head: 'topic' }],
      limits: { files: 240 },
    })
    const first = await client(large).pulls.listFiles({ ...at, pull_number: 1, per_page: 100 })
    expect(first.data).toHaveLength(100)
    expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=3>; rel="last"/)
    const all = await client(large).paginate(client(large).pulls.listFiles, {
      ...at,
      pull_number: 1,
      per_page: 100,
    })
    expect(all).toHaveLength(240)
    expect(new Set(all.map(file => file.filename)).size).toBe(240)
    expect(large.requests.every(request => request.status === 200)).toBe(true)
    expect((await client(large).pulls.get({ ...at, pull_number: 1 })).data.changed_files).toBe(250)
    expect((await client(large).pulls.listFiles({ ...at, pull_number: 1 })).data).toHaveLength(30)
    await large.close()
    await many.remove()
  })

  it('lose patches that are too large, one by one and all together', async () => {
    const files = { 'a.md': numbered(50), 'b.md': numbered(200), 'c.md': numbered(50), 'd.md': numbered(50) }
    const tall = await makeRepository([
      { branch: 'main', message: 'Start', files: { x: 'x\n' } },
      { branch: 'topic', from: 'main', message: 'Tall', files },
    ])
    const limits = { patchLines: 100, answerPatchLines: 120 }
    const small = await startForge({ repository: tall.path, pulls: [{ number: 1, head: 'topic' }], limits })
    const { data } = await client(small).pulls.listFiles({ ...at, pull_number: 1 })
    expect(data.map(file => [file.additions, file.patch === undefined])).toEqual([
      [50, false],
      [200, true],
      [50, false],
      [0, true],
    ])
    await small.close()
    await tall.remove()
  })
})
