import { readFileSync } from 'node:fs'
import { OpenAPIBackend } from 'openapi-backend'
import { describe, expect, it } from 'vitest'
import { loadContract } from './forge/contract.ts'
import { HANDLERS } from './forge/handle.ts'
import { GUARDED } from './forge/permissions.ts'

interface Document {
  info: { version: string; 'x-source': { licence: string } }
  paths: Record<string, Record<string, { operationId: string }>>
}

const text = readFileSync(new URL('openapi.extract.json', import.meta.url), 'utf8')
const document = JSON.parse(text) as Document
const operations = Object.values(document.paths).flatMap(methods =>
  Object.values(methods).map(one => one.operationId),
)

describe('the extract of the description', () => {
  it('says where it is from and stays small', () => {
    expect(document.info.version).toBe('23.0.2')
    expect(document.info['x-source'].licence).toMatch(/^MIT/)
    expect(text.length).toBeLessThan(150_000)
  })

  it('is a valid description by itself', async () => {
    const api = new OpenAPIBackend({ definition: JSON.parse(text), strict: true, validate: false })
    await expect(api.init()).resolves.toBeDefined()
  })

  it('has a handler for every operation, and a permission for all but two', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual([...operations].sort())
    const free = operations.filter(operation => !GUARDED.has(operation))
    expect(free.sort()).toEqual(['repos/get', 'users/get-authenticated'])
  })
})

describe('the contract', () => {
  it('routes slashes, the root of the contents and nothing else', async () => {
    const contract = await loadContract()
    const params = (method: string, path: string) => contract.route(method, `/repos/a/b${path}`)?.params
    expect(params('GET', '/contents/x/y%20z%2Fé.md')).toMatchObject({ path: 'x/y z/é.md' })
    expect(params('GET', '/contents')).toMatchObject({ path: '' })
    expect(params('GET', '/commits/feature/x/check-runs')).toMatchObject({ ref: 'feature/x' })
    expect(params('GET', '/compare/a/b...c/d')).toMatchObject({ basehead: 'a/b...c/d' })
    expect(contract.route('PUT', '/repos/a/b/contents/x')).toBeUndefined()
    expect(() => contract.route('GET', '/repos/a/b/contents/%E0%A4%A')).toThrow(URIError)
  })

  it('finds faults in answers', async () => {
    const contract = await loadContract()
    expect(contract.checkResponse('git/get-tree', 200, { sha: 'x', truncated: 'no', tree: [] })).toHaveLength(
      1,
    )
    expect(contract.checkResponse('git/get-tree', 200, { sha: 'x', truncated: false, tree: [] })).toEqual([])
    expect(contract.checkResponse('git/get-tree', 201, {})).toEqual(['status 201 is not in the description'])
    expect(contract.checkResponse('checks/create', 422, { message: 'x' })).toHaveLength(2)
    const wrong = {
      sha: '1',
      filename: 'a',
      status: 'gone',
      additions: 1,
      deletions: 1,
      changes: 2,
      blob_url: 'x',
    }
    expect(contract.checkResponse('pulls/list-files', 200, [wrong])).toHaveLength(4)
  })
})
