/** Commit statuses, SARIF uploads, teams and the user behind the token. */

import { gunzipSync } from 'node:zlib'
import { type Answer, type Call, type Handlers, ok, paged, pageOf } from '../call.ts'
import { badRequest, notAccessible, notFound, validationFailed } from '../refusal.ts'
import { apiOf, nodeId, profileShape, repositoryShape, userShape } from '../shapes.ts'
import type { CommitStatus } from '../types.ts'
import type { World } from '../world.ts'

export const others: Handlers = {
  'repos/create-commit-status': createStatus,
  'repos/get-combined-status-for-ref': combined,
  'code-scanning/upload-sarif': uploadSarif,

  'teams/list-members-in-org'(call) {
    const { world, params } = call
    const members = world.options.teams?.[params.team_slug ?? '']
    if (params.org?.toLowerCase() !== world.repo.owner.toLowerCase() || members === undefined)
      throw notFound()
    return paged(
      call,
      members.map(login => userShape(world, login)),
    )
  },

  'users/get-authenticated'(call) {
    if (call.actor.kind === 'workflow') throw notAccessible()
    return ok(profileShape(call.world, call.actor.login))
  },
}

async function createStatus(call: Call): Promise<Answer> {
  const { world, repo, body } = call
  const asked = call.params.sha ?? ''
  const sha = await world.commitOf(repo, asked)
  const field = (name: string, message: string) =>
    validationFailed({ resource: 'Status', code: 'custom', field: name, message })
  if (sha === undefined || sha !== asked) throw field('sha', `No commit found for SHA: ${asked}`)
  const context = String(body.context ?? 'default')
  const description = (body.description as string | null | undefined) ?? null
  const targetUrl = (body.target_url as string | null | undefined) ?? null
  if ((description ?? '').length > 140)
    throw field('description', 'description is too long (maximum is 140 characters)')
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl))
    throw field('target_url', 'target_url must use http(s) scheme')
  const twins = world.state.statuses.filter(status => status.sha === sha && status.context === context).length
  if (twins >= world.limits.statusesPerContext) {
    throw field('base', 'This SHA and context has reached the maximum number of statuses.')
  }
  const status: CommitStatus = {
    id: world.nextId(),
    sha,
    state: String(body.state),
    context,
    description,
    targetUrl,
    author: call.actor.login,
    createdAt: world.now(),
  }
  world.state.statuses.push(status)
  return { status: 201, body: { ...statusShape(world, status), creator: userShape(world, status.author) } }
}

function statusShape(world: World, status: CommitStatus) {
  return {
    url: `${apiOf(world, world.repo)}/statuses/${status.sha}`,
    avatar_url: userShape(world, status.author).avatar_url,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

/** The last status of each context; pending when there is none. */
async function combined(call: Call): Promise<Answer> {
  const { world, repo } = call
  const sha = await world.mustFind(repo, call.params.ref ?? '')
  const latest = new Map(
    world.state.statuses.filter(s => s.sha === sha).map(status => [status.context, status]),
  )
  const statuses = [...latest.values()]
  const states = new Set(statuses.map(status => status.state))
  const bad = states.has('failure') || states.has('error')
  const page = pageOf(call, statuses)
  const body = {
    state: bad ? 'failure' : statuses.length === 0 || states.has('pending') ? 'pending' : 'success',
    statuses: page.items.map(status => statusShape(world, status)),
    sha,
    total_count: statuses.length,
    repository: repositoryShape(world, repo),
    commit_url: `${apiOf(world, repo)}/commits/${sha}`,
    url: `${apiOf(world, repo)}/commits/${sha}/status`,
  }
  return ok(body, page.headers)
}

/** Keeps the unpacked SARIF; GitHub judges its contents later, when nobody waits any more. */
async function uploadSarif(call: Call): Promise<Answer> {
  const { world, repo, body } = call
  const commitSha = String(body.commit_sha)
  if (!/^[0-9a-f]{40}$/.test(commitSha) || (await world.commitOf(repo, commitSha)) === undefined) {
    throw notFound(`commit not found: ${commitSha}`)
  }
  const ref = String(body.ref)
  if (!/^refs\/(heads|tags|pull)\/.+$/.test(ref)) throw badRequest('ref must be a full reference')
  const id = `${String(world.nextId()).padStart(8, '0')}-0000-4000-8000-000000000000`
  world.state.sarifs.push({ id, commitSha, ref, sarif: unpack(String(body.sarif)) })
  return { status: 202, body: { id, url: `${apiOf(world, repo)}/code-scanning/sarifs/${id}` } }
}

function unpack(sarif: string): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8'))
  } catch {
    throw badRequest('sarif is not a gzip-compressed, base64-encoded JSON document')
  }
}
