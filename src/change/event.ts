import { UsageError } from '../usage-error.ts'

/**
 * What an event asks to be judged. `head` is the commit that the verdict is bound to; of a pull request it is only
 * what the payload says, for a failure to be shown on: what is judged is read anew.
 */
export type Target =
  | { readonly kind: 'pull-request'; readonly number: number; readonly head?: string }
  | { readonly kind: 'range'; readonly base: string; readonly head: string }
  | { readonly kind: 'tree'; readonly head: string }
  | { readonly kind: 'nothing'; readonly reason: string }

/** The parts of an event payload that are used. The payload is a message from outside: nothing in it is relied on. */
type Payload = Readonly<Record<string, unknown>>

/** An event as the runner hands it over. */
export interface RunEvent {
  readonly name: string
  readonly payload: Payload
  /** GITHUB_SHA. */
  readonly sha: string
}

/** Events that the action answers, for the error that names them. */
export const EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'merge_group',
  'push',
  'workflow_dispatch',
  'schedule',
] as const

const NO_COMMIT = /^0+$/

/** A value of the payload by its path; nothing where the path leads nowhere. */
function at(payload: Payload, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Payload | null | undefined)?.[key], payload)
}

function text(payload: Payload, path: string): string {
  const value = at(payload, path)
  if (typeof value === 'string' && value !== '') return value
  throw new UsageError(`the event payload has no ${path}`)
}

function pushTarget(payload: Payload, sha: string): Target {
  const before = text(payload, 'before')
  const after = text(payload, 'after')
  if (NO_COMMIT.test(after)) return { kind: 'nothing', reason: 'the branch was deleted' }
  if (!NO_COMMIT.test(before)) return { kind: 'range', base: before, head: after }
  // A new branch is judged by what it changes against the default branch.
  const base = at(payload, 'repository.default_branch')
  return typeof base === 'string' ? { kind: 'range', base, head: after } : { kind: 'tree', head: sha }
}

/** Whether an event asks for the repository as it is, rather than for a change of it. */
export const isAudit = ({ name }: RunEvent): boolean => name === 'schedule' || name === 'workflow_dispatch'

/**
 * Turns an event into what is to be judged; an event that the action does not know is an error, never a pass. `base`
 * narrows an audit to what differs from it.
 */
export function targetOf(event: RunEvent, base?: string): Target {
  const { name, payload, sha } = event
  if (base !== undefined && !isAudit(event))
    throw new UsageError(`input “base” is for schedule and workflow_dispatch; “${name}” has its own`)
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const number = at(payload, 'pull_request.number')
      if (typeof number !== 'number') throw new UsageError('the event payload has no pull_request.number')
      const head = at(payload, 'pull_request.head.sha')
      return typeof head === 'string'
        ? { kind: 'pull-request', number, head }
        : { kind: 'pull-request', number }
    }
    case 'merge_group': {
      const base = text(payload, 'merge_group.base_sha')
      return { kind: 'range', base, head: text(payload, 'merge_group.head_sha') }
    }
    case 'push':
      return pushTarget(payload, sha)
    case 'workflow_dispatch':
    case 'schedule':
      if (sha === '') throw new UsageError('GITHUB_SHA is not set')
      return base === undefined ? { kind: 'tree', head: sha } : { kind: 'range', base, head: sha }
    default:
      throw new UsageError(`the event “${name}” is not supported; use one of ${EVENTS.join(', ')}`)
  }
}
