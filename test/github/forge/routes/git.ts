/** Commits, comparisons, branches, trees and blobs. */

import { type Answer, type Call, type Handlers, ok, pageOf, wants } from '../call.ts'
import { commitShape, fileShapes, gitCommitShape, readCommit } from '../commits.ts'
import { changedFiles, commitsBetween, mergeBase } from '../diff.ts'
import { EMPTY_TREE } from '../git.ts'
import { notFound, Refusal } from '../refusal.ts'
import { apiOf, base64Lines, fullRepositoryShape, nodeId, webOf } from '../shapes.ts'
import type { Repo, World } from '../world.ts'

export const git: Handlers = {
  'repos/get': call => ok(fullRepositoryShape(call.world, call.repo)),
  'repos/get-branch': branch,
  'repos/get-commit': commit,
  'repos/compare-commits-with-basehead': compare,
  'git/get-tree': tree,
  'git/get-blob': blob,

  async 'git/get-commit'(call) {
    const sha = await call.world.commitOf(call.repo, sha40(call.params.commit_sha))
    if (sha === undefined) throw notFound()
    return ok(await gitCommitShape(call.world, call.repo, sha))
  },
}

/** The git database takes whole SHAs only. */
function sha40(text = ''): string {
  if (/^[0-9a-f]{40}$/.test(text)) return text
  throw new Refusal(422, {
    message: 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
  })
}

async function branch(call: Call): Promise<Answer> {
  const { world, repo } = call
  const name = call.params.branch ?? ''
  const disk = world.diskBranch(repo, name)
  const sha = disk === undefined ? undefined : await world.git.commit(`refs/heads/${disk}`)
  if (sha === undefined) throw notFound('Branch not found')
  const self = `${apiOf(world, repo)}/branches/${name}`
  return ok({
    name,
    commit: await commitShape(world, repo, sha),
    _links: { self, html: `${webOf(world, repo)}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  })
}

async function commit(call: Call): Promise<Answer> {
  const { world, repo } = call
  const sha = await world.mustFind(repo, call.params.ref ?? '')
  if (wants(call, 'sha')) {
    return {
      status: 200,
      raw: Buffer.from(sha),
      headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
    }
  }
  const parent = (await readCommit(world, sha)).parents[0] ?? EMPTY_TREE
  if (wants(call, 'diff')) return textDiff(world, parent, sha)
  const files = await changedFiles(world.git, parent, sha, world.limits)
  const page = pageOf(call, files.slice(0, world.limits.files), 300, 300)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  const body = {
    ...(await commitShape(world, repo, sha)),
    stats: { total: additions + deletions, additions, deletions },
    files: fileShapes(world, repo, page.items, sha),
  }
  return ok(body, page.headers)
}

async function textDiff(world: World, from: string, to: string): Promise<Answer> {
  const raw = await world.git.runOnce(['diff', '--no-color', '--no-ext-diff', '-M', from, to])
  return { status: 200, raw, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' } }
}

/** One end of a comparison: `ref`, `owner:ref` or `owner:repo:ref`. */
async function end(call: Call, text: string): Promise<string> {
  const parts = text.split(':')
  const reference = parts.pop() ?? ''
  const owner = parts[0] ?? call.repo.owner
  const repo: Repo | undefined =
    owner.toLowerCase() === call.repo.owner.toLowerCase() ? call.repo : forkOf(call.world, owner, parts[1])
  const sha = repo === undefined ? undefined : await call.world.commitOf(repo, reference)
  if (sha === undefined) throw notFound()
  return sha
}

function forkOf(world: World, owner: string, name?: string): Repo | undefined {
  if (name !== undefined) return world.findRepo(owner, name)
  const fork = world.state.pulls.map(pull => pull.fork).find(candidate => candidate?.owner === owner)
  return fork ? world.forkRepo(fork) : undefined
}

async function compare(call: Call): Promise<Answer> {
  const { world, repo } = call
  const basehead = call.params.basehead ?? ''
  const [left, right, ...rest] = basehead.split('...')
  if (!left || !right || rest.length > 0) throw notFound()
  const [base, head] = await Promise.all([end(call, left), end(call, right)])
  const start = await mergeBase(world.git, base, head)
  if (start === EMPTY_TREE) throw notFound(`No common ancestor between ${left} and ${right}.`)
  if (wants(call, 'diff')) return textDiff(world, start, head)
  const ahead = await commitsBetween(world.git, base, head)
  const behind = (await commitsBetween(world.git, head, base)).length
  const page = pageOf(call, ahead.slice(0, world.limits.commits), 100, world.limits.commits)
  const first = (call.query.page ?? '1') === '1'
  const files = first
    ? (await changedFiles(world.git, start, head, world.limits)).slice(0, world.limits.compareFiles)
    : []
  const web = `${webOf(world, repo)}/compare/${basehead}`
  const body = {
    url: `${apiOf(world, repo)}/compare/${basehead}`,
    html_url: web,
    permalink_url: `${webOf(world, repo)}/compare/${base}...${head}`,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: await commitShape(world, repo, base),
    merge_base_commit: await commitShape(world, repo, start),
    status:
      ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: await Promise.all(page.items.map(sha => commitShape(world, repo, sha))),
    files: fileShapes(world, repo, files, head),
  }
  return ok(body, page.headers)
}

/** A tree by its own SHA or by anything that names a commit; `recursive` counts whatever its value. */
async function tree(call: Call): Promise<Answer> {
  const { world, repo } = call
  const name = call.params.tree_sha ?? ''
  const object = /^[0-9a-f]{40}$/.test(name) ? await world.git.object(name) : undefined
  const sha = object?.type === 'tree' ? name : await world.commitOf(repo, name)
  if (sha === undefined) throw notFound()
  const oid = sha === name && object?.type === 'tree' ? sha : (await readCommit(world, sha)).tree
  const all = await world.git.tree(oid, call.query.recursive !== undefined)
  const entries = []
  let bytes = 0
  for (const entry of all) {
    const { path, mode, type, oid: own, size } = entry
    const url = type === 'commit' ? {} : { url: `${apiOf(world, repo)}/git/${type}s/${own}` }
    const row = { path, mode, type, sha: own, ...(size === null ? {} : { size }), ...url }
    bytes += JSON.stringify(row).length
    if (entries.length >= world.limits.treeEntries || bytes > world.limits.treeBytes) break
    entries.push(row)
  }
  const url = `${apiOf(world, repo)}/git/trees/${sha}`
  return ok({ sha, url, tree: entries, truncated: entries.length < all.length })
}

async function blob(call: Call): Promise<Answer> {
  const { world, repo } = call
  const sha = sha40(call.params.file_sha)
  const object = await world.git.object(sha)
  if (object?.type !== 'blob') throw notFound()
  const bytes = object.content
  if (bytes.length > world.limits.contentsRaw) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }]
    throw new Refusal(403, { message: 'This API returns blobs up to 100 MB in size.', errors })
  }
  if (wants(call, 'raw')) {
    return {
      status: 200,
      raw: bytes,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    }
  }
  const url = `${apiOf(world, repo)}/git/blobs/${sha}`
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: bytes.length,
    url,
    content: base64Lines(bytes),
    encoding: 'base64',
  })
}
