/** Puts answers on the wire, whole or broken as a fault wants it. */

import type { ServerResponse } from 'node:http'
import type { Answer } from './call.ts'
import type { Fault } from './faults.ts'
import type { LoggedRequest } from './records.ts'
import type { World } from './world.ts'

/** GitHub's account of the token's requests in this hour. */
export function rateHeaders(world: World, requests: LoggedRequest[]): Record<string, string> {
  const used = countedRequests(requests)
  const reset = Math.floor((requests[0]?.time ?? Date.now()) / 1000) + 3600
  return {
    'x-ratelimit-limit': String(world.limits.rate),
    'x-ratelimit-remaining': String(Math.max(0, world.limits.rate - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  }
}

/** Answers 304 are free; GraphQL has an account of its own. */
export function countedRequests(requests: LoggedRequest[]): number {
  return requests.filter(request => request.status !== 304 && request.operationId !== 'graphql').length
}

/** Sends the answer; says which status went out, 0 when the connection was cut before its end. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
): Promise<number> {
  const changed = fault === undefined ? answer : spoil(answer, fault)
  const bytes =
    changed.raw ?? (changed.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(changed.body)))
  const headers: Record<string, string> = {
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': '0000:0000:000000:000000:00000000',
    ...(bytes.length > 0 ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    ...changed.headers,
  }
  const bodiless = changed.status === 204 || changed.status === 304
  if (fault?.kind === 'truncate') return truncate(response, changed.status, headers, bytes, fault.what)
  response.writeHead(
    changed.status,
    bodiless ? headers : { ...headers, 'content-length': String(bytes.length) },
  )
  await new Promise<void>(resolve => response.end(bodiless ? undefined : bytes, () => resolve()))
  return changed.status
}

/** The answer as a fault leaves it; what GitHub did stays done. */
function spoil(answer: Answer, fault: Fault): Answer {
  if (fault.kind === 'empty') return { status: 200, headers: { ...answer.headers } }
  if (fault.kind === 'alter') return { ...answer, body: fault.alter(answer.body as never) }
  if (fault.kind !== 'apply-then') return answer
  const page = Buffer.from(`<html><head><title>${fault.status}</title></head><body>Unicorn!</body></html>`)
  return { status: fault.status, raw: page, headers: { 'content-type': 'text/html; charset=utf-8' } }
}

/** Half of the body: with the promise of all of it and a cut connection, or as if it were all. */
async function truncate(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  bytes: Buffer,
  what: 'connection' | 'text',
): Promise<number> {
  const half = bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2)))
  const promised = what === 'text' ? half.length : bytes.length
  response.writeHead(status, { ...headers, 'content-length': String(promised) })
  if (what === 'text') {
    await new Promise<void>(resolve => response.end(half, () => resolve()))
    return status
  }
  await new Promise<void>(resolve => response.write(half, () => resolve()))
  response.socket?.destroySoon()
  return status
}
