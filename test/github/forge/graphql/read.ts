/** What GraphQL answers about repositories and their objects, and its errors. */

import { readCommit } from '../commits.ts'
import { may } from '../permissions.ts'
import { nodeId } from '../shapes.ts'
import type { Permissions } from '../types.ts'
import type { Actor, Repo, World } from '../world.ts'

export interface Context {
  world: World
  actor: Actor
}

/** Answers a field of a source. */
export type Resolver = (source: never, args: Record<string, unknown>, context: Context) => unknown

/** An error of one field, in GitHub's types. */
export class FieldProblem extends Error {
  type: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE' | 'MISSING_PAGINATION_BOUNDARIES' | 'EXCESSIVE_PAGINATION'

  constructor(type: FieldProblem['type'], message: string) {
    super(message)
    this.type = type
  }
}

export function demand(context: Context, permission: keyof Permissions, access: 'read' | 'write'): void {
  if (context.actor.kind === 'person' || may(context.world, [permission, access])) return
  throw new FieldProblem('FORBIDDEN', 'Resource not accessible by integration')
}

type Args = Record<string, unknown>

export function repository(_source: never, args: Args, { world }: Context) {
  const repo = world.findRepo(String(args.owner), String(args.name))
  if (repo === undefined) {
    const message = `Could not resolve to a Repository with the name '${String(args.owner)}/${String(args.name)}'.`
    throw new FieldProblem('NOT_FOUND', message)
  }
  const nameWithOwner = `${repo.owner}/${repo.name}`
  const isPrivate = !repo.fork && world.options.visibility === 'private'
  return { id: nodeId('R', repo.id), name: repo.name, nameWithOwner, isFork: repo.fork, isPrivate, repo }
}

export function rateLimit(_source: never, _args: Args, { world }: Context) {
  return { limit: 1000, cost: 1, remaining: 999, resetAt: world.now() }
}

/** `expression`: `REF`, `REF:` or `REF:path`; null where there is nothing. */
export async function object(source: { repo: Repo }, args: Args, context: Context) {
  demand(context, 'contents', 'read')
  const { world } = context
  if (args.oid !== undefined) return blobOrSo(world, String(args.oid))
  const expression = String(args.expression ?? 'HEAD')
  const colon = expression.indexOf(':')
  const reference = colon < 0 ? expression : expression.slice(0, colon)
  const sha = await world.commitOf(source.repo, reference)
  if (sha === undefined) return null
  if (colon < 0) return blobOrSo(world, sha)
  let oid = (await readCommit(world, sha)).tree
  const path = expression.slice(colon + 1)
  for (const part of path === '' ? [] : path.split('/')) {
    const tree = await world.git.object(oid)
    const entry =
      tree?.type === 'tree' ? (await world.git.tree(oid, false)).find(e => e.path === part) : undefined
    if (entry === undefined) return null
    oid = entry.oid
  }
  return blobOrSo(world, oid)
}

async function blobOrSo(world: World, oid: string) {
  if (!/^[0-9a-f]{40}$/.test(oid)) return null
  const found = await world.git.object(oid)
  if (found === undefined || found.type === 'tag') return null
  const common = { id: nodeId('O', oid), oid }
  if (found.type === 'commit') return { __typename: 'Commit', ...common }
  if (found.type === 'tree') return { __typename: 'Tree', ...common }
  const bytes = found.content
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const isTruncated = !isBinary && bytes.length > world.limits.blobText
  const text = isBinary ? null : bytes.subarray(0, world.limits.blobText).toString('utf8')
  return { __typename: 'Blob', ...common, byteSize: bytes.length, isBinary, isTruncated, text }
}

export async function commitTree(source: { oid: string }, _args: Args, { world }: Context) {
  return blobOrSo(world, (await readCommit(world, source.oid)).tree)
}

export async function entries(source: { oid: string }, _args: Args, { world }: Context) {
  return (await world.git.tree(source.oid, false)).map(entry => ({
    name: entry.path,
    path: entry.path,
    type: entry.type,
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.oid,
    size: entry.size ?? 0,
  }))
}

export function entryObject(source: { oid: string }, _args: Args, { world }: Context) {
  return blobOrSo(world, source.oid)
}
