/** The contents API: files, folders, links and submodules at a commit. */

import { OBJECT_FORM } from '../amendments.ts'
import { type Answer, type Call, type Handlers, ok, wants } from '../call.ts'
import { readCommit } from '../commits.ts'
import type { TreeEntry } from '../git.ts'
import { notFound, Refusal } from '../refusal.ts'
import { apiOf, base64Lines, webOf } from '../shapes.ts'

export const contents: Handlers = {
  async 'repos/get-content'(call) {
    const { world, repo } = call
    const reference = call.query.ref ?? world.defaultBranch
    const commit = await world.commitOf(repo, reference)
    if (commit === undefined) throw notFound(`No commit found for the ref ${reference}`)
    const path = (call.params.path ?? '').replace(/\/$/, '')
    const place = { path, commit, reference }
    if (path === '') return folder(call, place, (await readCommit(world, commit)).tree)
    const entry = await find(call, commit, path)
    if (entry === undefined) throw notFound()
    if (entry.type === 'tree') return folder(call, place, entry.oid)
    if (entry.type === 'commit') return submodule(call, place, entry)
    return entry.mode === '120000' ? link(call, place, entry) : file(call, place, entry.oid)
  },
}

interface Place {
  path: string
  commit: string
  reference: string
}

/** The tree entry at a path, walked folder by folder so that no part of it can be an expression of git. */
async function find(call: Call, commit: string, path: string): Promise<TreeEntry | undefined> {
  const parts = path.split('/')
  let tree = (await readCommit(call.world, commit)).tree
  for (const [index, part] of parts.entries()) {
    const entry = (await call.world.git.tree(tree, false)).find(candidate => candidate.path === part)
    if (entry === undefined || index === parts.length - 1) return entry
    if (entry.type !== 'tree') return undefined
    tree = entry.oid
  }
  return undefined
}

/** What all the forms share. */
function common(call: Call, place: Place, oid: string, size: number, kind: 'blobs' | 'trees') {
  const { world, repo } = call
  const path = place.path.split('/').map(encodeURIComponent).join('/')
  const self = `${apiOf(world, repo)}/contents/${path}?ref=${encodeURIComponent(place.reference)}`
  const git = `${apiOf(world, repo)}/git/${kind}/${oid}`
  const html = `${webOf(world, repo)}/${kind === 'blobs' ? 'blob' : 'tree'}/${encodeURIComponent(place.reference)}/${path}`
  return {
    name: place.path.split('/').at(-1) ?? '',
    path: place.path,
    sha: oid,
    size,
    url: self,
    html_url: html as string | null,
    git_url: git as string | null,
    download_url: kind === 'blobs' ? `${webOf(world, repo)}/raw/${place.commit}/${path}` : null,
    _links: { self, git: git as string | null, html: html as string | null },
  }
}

async function file(call: Call, place: Place, oid: string): Promise<Answer> {
  const { limits } = call.world
  const object = await call.world.git.object(oid)
  if (object === undefined) throw notFound()
  const bytes = object.content
  if (bytes.length > limits.contentsRaw) throw tooLarge()
  if (wants(call, 'raw')) {
    return {
      status: 200,
      raw: bytes,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    }
  }
  const whole = bytes.length <= limits.contents
  return answer(call, {
    ...common(call, place, oid, bytes.length, 'blobs'),
    type: 'file',
    content: whole ? base64Lines(bytes) : '',
    encoding: whole ? 'base64' : 'none',
  })
}

function tooLarge(): Refusal {
  const message =
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain it.'
  return new Refusal(403, { message, errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] })
}

/** A link to a file of the repository gives that file; any other gives itself. */
async function link(call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const target = (await call.world.git.object(entry.oid))?.content.toString('utf8') ?? ''
  const aim = resolveLink(place.path, target)
  const found = aim === undefined ? undefined : await find(call, place.commit, aim)
  if (found?.type === 'blob' && found.mode !== '120000') return file(call, place, found.oid)
  return answer(call, {
    ...common(call, place, entry.oid, Buffer.byteLength(target), 'blobs'),
    type: 'symlink',
    target,
  })
}

function resolveLink(from: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

async function submodule(call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const url = await submoduleUrl(call, place)
  const base = common(call, place, entry.oid, 0, 'trees')
  const { self } = base._links
  const elsewhere = {
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { self, git: null, html: null },
  }
  return answer(call, { ...base, ...elsewhere, type: 'submodule', submodule_git_url: url })
}

/** The address in `.gitmodules`. */
async function submoduleUrl(call: Call, place: Place): Promise<string> {
  const modules = await find(call, place.commit, '.gitmodules')
  const text = modules && (await call.world.git.object(modules.oid))?.content.toString('utf8')
  for (const section of (text ?? '').split(/^\[submodule /m)) {
    if (/^\s*path\s*=\s*(.*?)\s*$/m.exec(section)?.[1] !== place.path) continue
    const url = /^\s*url\s*=\s*(.*?)\s*$/m.exec(section)?.[1]
    if (url !== undefined) return url
  }
  return `${call.world.serverUrl}/unknown/${encodeURIComponent(place.path)}.git`
}

async function folder(call: Call, place: Place, oid: string): Promise<Answer> {
  const entries = (await call.world.git.tree(oid, false)).slice(0, call.world.limits.directory)
  const items = entries.map(entry => {
    const path = place.path === '' ? entry.path : `${place.path}/${entry.path}`
    const kind = entry.type === 'tree' ? 'trees' : 'blobs'
    // Submodules are called files here, as GitHub still does.
    const type = entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file'
    return { ...common(call, { ...place, path }, entry.oid, entry.size ?? 0, kind), type }
  })
  if (!wants(call, 'object')) return ok(items)
  return answer(call, { ...common(call, place, oid, 0, 'trees'), type: 'dir', entries: items })
}

function answer(call: Call, body: unknown): Answer {
  return wants(call, 'object') ? { ...ok(body), form: `${call.operationId}${OBJECT_FORM}` } : ok(body)
}
