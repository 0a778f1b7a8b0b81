import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EventKind, eventOf } from '../github/events.ts'
import type { ForgeOptions } from '../github/forge/types.ts'
import { type Forge, type LoggedRequest, startForge } from '../github/forge.ts'
import { type Entry, makeRepository } from '../github/repository.ts'
import { type RunResult, runAction } from '../github/run-action.ts'
import { inTheEnd } from './clean-up.ts'
import { ROOT } from './fixtures.ts'

/** A fixture's text, for a commit. */
export const fixture = (path: string): Buffer => readFileSync(join(ROOT, 'fixtures', path))

/** A stand-in of GitHub with one pull request, number 7, that changes these files. It is closed after the tests. */
export async function pullRequest(
  files: Record<string, Entry>,
  more: { base?: Record<string, Entry>; pull?: object; forge?: Partial<ForgeOptions> } = {},
): Promise<Forge> {
  const repository = await makeRepository([
    { branch: 'main', message: 'Start', files: { 'README.md': '# Datasets\n', ...more.base } },
    { branch: 'topic', from: 'main', message: 'Change', files },
  ])
  const pulls = [{ number: 7, head: 'topic', ...more.pull }]
  const forge = await startForge({ repository: repository.path, pulls, ...more.forge })
  inTheEnd(async () => {
    await forge.close()
    await repository.remove()
  })
  return forge
}

/** Comments of a person on the pull request, so many. */
export function talk(forge: Forge, comments = 1): void {
  const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' }
  const comment = { issue: 7, author: 'dev', body: 'Nice.', minimized: null, ...times }
  for (let at = 0; at < comments; at++) forge.state.issueComments.push({ ...comment, id: forge.nextId() })
}

/** Runs the built bundle on the pull request as the runner would. */
export async function runOn(
  forge: Forge,
  more: {
    event?: EventKind
    inputs?: Record<string, string>
    node?: string
    env?: Record<string, string>
  } = {},
): Promise<RunResult> {
  const event = await eventOf(forge, more.event ?? 'pull_request', { pull: 7 })
  const inputs = { 'github-token': forge.token, ...more.inputs }
  const { node, env } = more
  return runAction({ forge, event, inputs, ...(node && { node }), ...(env && { env }) })
}

/** The report on the newest check run, which is the job summary's. */
export const reportOn = ({ state }: Forge): string => state.checkRuns.at(-1)?.summary ?? ''

const NAME = /^(?:query|mutation) (\w+)/

/** What a request asks for; of GraphQL the name that its query bears. */
const nameOf = ({ operationId, body }: LoggedRequest): string => {
  const { query } = (body ?? {}) as { query?: unknown }
  return (typeof query === 'string' ? NAME.exec(query)?.[1] : undefined) ?? operationId ?? '?'
}

/** Operations that a run asked for, in order. */
export const operations = (forge: Forge): string[] => forge.requests.map(nameOf)

/** Requests that write; a query of GraphQL is posted, and reads. */
export const writes = (forge: Forge): string[] =>
  forge.requests
    .filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')
    .concat(forge.requests.filter(request => nameOf(request) === 'Edits'))
    .map(nameOf)
