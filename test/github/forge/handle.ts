/** Token, permission, form, then the handler: the order in which GitHub refuses. */

import type { Answer, Call, Handlers } from './call.ts'
import type { Contract, Route } from './contract.ts'
import type { Faults } from './faults.ts'
import { answerGraphql } from './graphql/answer.ts'
import { refuseWithout } from './permissions.ts'
import type { LoggedRequest, Violation } from './records.ts'
import {
  authenticationRequired,
  badCredentials,
  badRequest,
  forbidden,
  notAccessible,
  notFound,
  Refusal,
  rateExceeded,
  secondaryExceeded,
} from './refusal.ts'
import { checks } from './routes/checks.ts'
import { contents } from './routes/contents.ts'
import { git } from './routes/git.ts'
import { issues } from './routes/issues.ts'
import { others } from './routes/others.ts'
import { pulls } from './routes/pulls.ts'
import { reviewComments } from './routes/review-comments.ts'
import { reviews } from './routes/reviews.ts'
import { countedRequests } from './transport.ts'
import { type Actor, type Repo, WORKFLOW_USER, type World } from './world.ts'

export const HANDLERS: Handlers = {
  ...pulls,
  ...reviews,
  ...reviewComments,
  ...issues,
  ...git,
  ...contents,
  ...checks,
  ...others,
}

/** Versions of the API that GitHub knows. */
const VERSIONS = ['2022-11-28', '2026-03-10']

export interface Desk {
  world: World
  contract: Contract
  faults: Faults
  requests: LoggedRequest[]
  violations: Violation[]
  unknownRoutes: string[]
  prefix: string
  token: string
}

/** A request with its body, before anybody has looked at it. */
export interface Incoming {
  method: string
  /** As it came. */
  url: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  text: string
  graphql: boolean
  route: Route | undefined
}

export function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

/** Who asks? Refuses as GitHub does. */
function authenticate(desk: Desk, incoming: Incoming): Actor {
  if ((incoming.headers['user-agent'] ?? '') === '') {
    throw forbidden(
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    )
  }
  const version = incoming.headers['x-github-api-version']
  if (version !== undefined && !VERSIONS.includes(version)) {
    throw badRequest(`${version} is not a supported version of the REST API.`)
  }
  const header = incoming.headers.authorization
  if (header === undefined) throw authenticationRequired()
  const token = /^(?:bearer|token) (.+)$/i.exec(header)?.[1] ?? ''
  if (token === desk.token) return { login: WORKFLOW_USER, kind: 'workflow' }
  const person = desk.world.options.people?.[token]
  if (person === undefined) throw badCredentials()
  return { login: person, kind: 'person' }
}

export async function graphqlAnswer(desk: Desk, incoming: Incoming): Promise<Answer> {
  const actor = authenticate(desk, incoming)
  const body = jsonBody(incoming)
  return { status: 200, body: await answerGraphql(desk.world, actor, body) }
}

function jsonBody(incoming: Incoming): Record<string, unknown> {
  if (incoming.text === '') return {}
  const body = parsed(incoming.text)
  if (typeof body === 'string') throw badRequest('Problems parsing JSON')
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw badRequest('Body should be a JSON object')
  return body as Record<string, unknown>
}

/** Route, token, permission, form, then the handler. */
export async function handle(desk: Desk, incoming: Incoming): Promise<Answer> {
  const { world } = desk
  const actor = authenticate(desk, incoming)
  const { route } = incoming
  if (route === undefined) {
    desk.unknownRoutes.push(`${incoming.method} ${incoming.path}`)
    throw notFound()
  }
  const { operationId, params } = route
  const repo = params.owner === undefined ? world.repo : world.findRepo(params.owner, params.repo ?? '')
  if (repo === undefined) throw notFound()
  if (actor.kind === 'workflow') refuseWorkflow(desk, incoming, repo, route)
  const body = jsonBody(incoming)
  const present = incoming.text !== ''
  checkForm(desk, incoming, route, present ? body : undefined)
  const handler = HANDLERS[operationId]
  if (handler === undefined) throw new Error(`no handler for ${operationId}`)
  const { query, path } = incoming
  const accept = incoming.headers.accept ?? ''
  const call: Call = { world, actor, repo, operationId, params, query, body, accept, path }
  return handler(call)
}

function refuseWorkflow(desk: Desk, incoming: Incoming, repo: Repo, route: Route): void {
  if (countedRequests(desk.requests) > desk.world.limits.rate) throw rateExceeded()
  if (CONTENT.test(route.operationId)) refuseFlood(desk)
  // The token reaches the repository of the workflow only; of a public fork it reads what everybody reads.
  if (!repo.fork) refuseWithout(desk.world, route.operationId, route.params)
  else if (incoming.method !== 'GET') throw notAccessible()
}

/** Operations that make something that people are told of. */
const CONTENT = /^(pulls|issues)\/create/

/** The secondary limit. The request itself is in the list already. */
function refuseFlood(desk: Desk): void {
  const since = Date.now() - 60_000
  const made = desk.requests.filter(
    request => request.time > since && CONTENT.test(request.operationId ?? '') && request.status < 300,
  )
  if (made.length > desk.world.limits.contentPerMinute) throw secondaryExceeded()
}

/** Holds the request against the description. */
function checkForm(desk: Desk, incoming: Incoming, route: Route, body: unknown): void {
  const { method, query, headers } = incoming
  const complaints = desk.contract.checkRequest(route, { method, query, headers, body })
  if (complaints.path.length > 0) throw notFound()
  const { operationId } = route
  if (complaints.rest.length > 0)
    desk.violations.push({ kind: 'request', operationId, details: complaints.rest })
  if (complaints.unknown.length > 0) {
    desk.violations.push({ kind: 'unknown-field', operationId, details: complaints.unknown })
  }
  const lines = [
    ...complaints.rest,
    ...complaints.unknown.map(field => `"${field.slice(1)}" is not a permitted key.`),
  ]
  if (lines.length > 0) throw new Refusal(422, { message: `Invalid request.\n\n${lines.join('\n')}` })
}
