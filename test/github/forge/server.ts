/** Takes a request from the socket to its answer, and the answer back to the socket. */

import { createHash } from 'node:crypto'
import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './call.ts'
import type { Contract, Route } from './contract.ts'
import type { Fault } from './faults.ts'
import { type Desk, graphqlAnswer, handle, type Incoming, parsed } from './handle.ts'
import type { LoggedRequest } from './records.ts'
import { Refusal } from './refusal.ts'
import { deliver, rateHeaders } from './transport.ts'

/** Tells whoever listens which request will get no answer, so that nobody has to wait to find out. */
const noAnswer = channel('purpose-gate:no-answer')

/** Serves one request. */
export async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const time = Date.now()
  const incoming = await receive(desk, request)
  const operationId = incoming.graphql ? 'graphql' : incoming.route?.operationId
  const { method, path, text } = incoming
  const log: LoggedRequest = {
    method,
    path,
    query: new URL(request.url ?? '/', 'http://localhost').search,
    operationId,
    status: 0,
    headers: incoming.headers,
    body: parsed(text),
    time,
    ended: 0,
  }
  desk.requests.push(log)
  const fault = desk.faults.strike({ operation: operationId, method, path, body: text })
  if (fault !== undefined) log.fault = fault
  const { latency = 0 } = desk.world.options
  if (latency > 0) await new Promise(resolve => setTimeout(resolve, latency))
  log.status = await respond(desk, incoming, fault, response)
  log.ended = Date.now()
}

async function receive(desk: Desk, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '/', 'http://localhost')
  const method = request.method ?? 'GET'
  const graphqlPath = desk.prefix === '' ? '/graphql' : '/api/graphql'
  const graphql = method === 'POST' && url.pathname === graphqlPath
  const inside = url.pathname.startsWith(`${desk.prefix}/`)
  const path = inside ? url.pathname.slice(desk.prefix.length) : url.pathname
  const named = path.replace(/^\/repositories\/(\d+)(?=\/|$)/, (whole, id) => {
    const repo = desk.world.findRepoById(Number(id))
    return repo === undefined ? whole : `/repos/${repo.owner}/${repo.name}`
  })
  const headers = Object.entries(request.headers).map(([key, value]) => [key, String(value)])
  return {
    method,
    url: request.url ?? '/',
    path: graphql ? url.pathname : named,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers) as Record<string, string>,
    text: Buffer.concat(chunks).toString('utf8'),
    graphql,
    route: graphql || !inside ? undefined : findRoute(desk.contract, method, named),
  }
}

function findRoute(contract: Contract, method: string, path: string): Route | undefined {
  try {
    return contract.route(method, path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Answers, with or without a fault; says which status went out. */
async function respond(
  desk: Desk,
  incoming: Incoming,
  fault: Fault | undefined,
  response: ServerResponse,
): Promise<number> {
  const limit = rateHeaders(desk.world, desk.requests)
  if (fault?.kind === 'hang') {
    noAnswer.publish({ method: incoming.method, url: incoming.url, body: incoming.text })
    return 0
  }
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy()
    return 0
  }
  if (fault?.kind === 'status') {
    return deliver(
      response,
      { status: fault.status, body: fault.body, headers: { ...limit, ...fault.headers } },
      undefined,
    )
  }
  const answer = await settle(desk, incoming)
  const headers = { ...limit, ...answer.headers }
  return deliver(response, conditional(incoming, { ...answer, headers }), fault)
}

/** 304 where the client has the same already. */
function conditional(incoming: Incoming, answer: Answer): Answer {
  if (incoming.method !== 'GET' || answer.status !== 200) return answer
  const bytes = answer.raw ?? Buffer.from(JSON.stringify(answer.body))
  const hash = createHash('sha256')
    .update(bytes)
    .update(incoming.headers.accept ?? '')
    .digest('hex')
  const etag = answer.raw === undefined ? `W/"${hash}"` : `"${hash}"`
  const headers = { ...answer.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  const known = (incoming.headers['if-none-match'] ?? '')
    .split(',')
    .map(tag => tag.trim().replace(/^W\//, ''))
  const same = known.includes(etag.replace(/^W\//, ''))
  return same ? { status: 304, headers } : { ...answer, headers }
}

/** The answer that GitHub itself would give; errors of the stand-in become a 500 and a violation. */
async function settle(desk: Desk, incoming: Incoming): Promise<Answer> {
  const operationId = incoming.route?.operationId ?? (incoming.graphql ? 'graphql' : 'unknown')
  let answer: Answer
  try {
    answer = incoming.graphql ? await graphqlAnswer(desk, incoming) : await handle(desk, incoming)
  } catch (error) {
    if (!(error instanceof Refusal))
      return broken(desk, operationId, [String((error as Error).stack ?? error)])
    const documentation = incoming.route?.documentation
    const docs = documentation && !error.ownDocs ? { documentation_url: documentation } : {}
    answer = { status: error.status, body: { ...error.body, ...docs }, headers: error.headers }
  }
  if (incoming.route === undefined || answer.raw !== undefined) return answer
  const body = answer.body === undefined ? null : JSON.parse(JSON.stringify(answer.body))
  const details = desk.contract.checkResponse(answer.form ?? operationId, answer.status, body)
  return details.length > 0 ? broken(desk, operationId, details) : answer
}

function broken(desk: Desk, operationId: string, details: string[]): Answer {
  desk.violations.push({ kind: 'response', operationId, details })
  return { status: 500, body: { message: 'The stand-in of GitHub erred', errors: details } }
}
