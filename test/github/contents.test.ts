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

describe('contents', () => {
  it('are base64 in lines of 60 characters, by branch, SHA and pull request', async () => {
    const want = numbered(40, { 5: 'five', 30: 'thirty' })
    for (const ref of ['topic', sample.sha('topic'), 'refs/pull/7/head', 'refs/heads/topic']) {
      const { data } = await client(forge).repos.getContent({ ...at, path: 'data/PURPOSE.md', ref })
      if (Array.isArray(data) || data.type !== 'file') throw new Error('not a file')
      expect(Buffer.from(data.content, 'base64').toString('utf8')).toBe(want)
      expect(data.content.split('\n')[0]).toHaveLength(60)
      expect(data.content.endsWith('\n')).toBe(true)
    }
  })

  it('take raw and encoded slashes alike', async () => {
    const headers = {
      authorization: `Bearer ${forge.token}`,
      'user-agent': 'test',
      accept: 'application/vnd.github.raw+json',
    }
    for (const path of ['data/PURPOSE.md', 'data%2FPURPOSE.md']) {
      const answer = await fetch(`${forge.url}/repos/acme/datasets/contents/${path}`, { headers })
      expect(answer.headers.get('content-type')).toBe('application/vnd.github.raw+json; charset=utf-8')
      expect(await answer.text()).toBe(numbered(40))
    }
  })

  it('list folders, and give them as an object on demand', async () => {
    const { data } = await client(forge).repos.getContent({ ...at, path: '' })
    if (!Array.isArray(data)) throw new Error('not a folder')
    const types = Object.fromEntries(data.map(item => [item.name, item.type]))
    expect(types).toMatchObject({ 'README.md': 'file', data: 'dir', vendor: 'dir', 'link.md': 'symlink' })
    const object = await client(forge).repos.getContent({
      ...at,
      path: 'data',
      mediaType: { format: 'object' },
    })
    expect(object.data).toMatchObject({ type: 'dir', path: 'data' })
    expect((object.data as unknown as { entries: unknown[] }).entries).toHaveLength(3)
  })

  it('follow links to files, show other links and submodules as they are', async () => {
    const get = async (path: string) => (await client(forge).repos.getContent({ ...at, path })).data
    expect(await get('link.md')).toMatchObject({ type: 'file', path: 'link.md', encoding: 'base64' })
    expect(await get('broken.md')).toMatchObject({ type: 'symlink', target: '../outside' })
    expect(await get('vendor/sub')).toMatchObject({
      type: 'submodule',
      submodule_git_url: 'https://example.org/sub.git',
    })
  })

  it('above 1 MB come empty unless raw, above 100 MB not at all', async () => {
    const big = await makeRepository([
      {
        branch: 'main',
        message: 'Big',
        files: { 'big.csv': 'x'.repeat(3000), 'huge.csv': 'x'.repeat(9000) },
      },
    ])
    const limits = { contents: 2000, contentsRaw: 8000 }
    const small = await startForge({ repository: big.path, limits })
    const get = (path: string, format?: string) =>
      client(small).repos.getContent({ ...at, path, ...(format ? { mediaType: { format } } : {}) })
    expect((await get('big.csv')).data).toMatchObject({ size: 3000, content: '', encoding: 'none' })
    expect((await get('big.csv', 'object')).data).toMatchObject({ size: 3000, content: '', encoding: 'none' })
    expect((await get('big.csv', 'raw')).data).toHaveLength(3000)
    const refusal = await refused(get('huge.csv', 'raw'))
    expect(refusal.status).toBe(403)
    expect(refusal.body.errors).toEqual([{ resource: 'Blob', field: 'data', code: 'too_large' }])
    expect(small.violations).toEqual([])
    await small.close()
    await big.remove()
  })

  it('are 404 for unknown paths, references, odd segments and other repositories', async () => {
    const tries = [
      { ...at, path: 'nope.md' },
      { ...at, path: 'data/../README.md' },
      { ...at, path: 'README.md/x' },
      { ...at, path: 'README.md', ref: 'nope' },
      { ...at, path: 'README.md', ref: 'main~1' },
      { owner: 'acme', repo: 'other', path: 'README.md' },
    ]
    for (const place of tries) expect((await refused(client(forge).repos.getContent(place))).status).toBe(404)
  })

  it('of a fork are read in the fork, and in the base repository unless told otherwise', async () => {
    const ref = sample.sha('fork-topic')
    const path = 'fork.md'
    expect((await client(forge).repos.getContent({ owner: 'bob', repo: 'datasets', path, ref })).status).toBe(
      200,
    )
    expect((await client(forge).repos.getContent({ ...at, path, ref })).status).toBe(200)
    expect((await refused(client(forge).repos.getContent({ ...at, path, ref: 'fork-topic' }))).status).toBe(
      404,
    )
    const fork = { owner: 'bob', name: 'datasets' }
    const pulls = [{ number: 8, head: 'fork-topic', fork }]
    const strict = await sample.start({ pulls, forkCommitsThroughBase: false })
    expect((await refused(client(strict).repos.getContent({ ...at, path, ref }))).status).toBe(404)
    expect((await client(strict).repos.getContent({ ...at, path, ref: 'refs/pull/8/head' })).status).toBe(200)
    await strict.close()
  })
})
