/** Scripted faults: what goes wrong, on which request. */

import { rateExceeded, secondaryExceeded } from './refusal.ts'

/** Which request is struck. Every condition given must hold. */
export interface FaultTarget {
  operation?: string
  method?: string
  path?: RegExp
  /** Tried on the text of the request.s body, e.g. to tell GraphQL calls apart. */
  sent?: RegExp
  /** The first matching request that is struck, counted from 1. */
  nth?: number
  /** How many in a row are struck from there; 1 when absent. */
  times?: number
}

export type FaultEffect =
  /** Answers instead of GitHub, which does nothing. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** Never answers. */
  | { kind: 'hang' }
  /** Cuts the connection before any answer. */
  | { kind: 'reset' }
  /** Lets GitHub act, then breaks off: the connection in mid-body, or the text alone (a whole answer, half a JSON). */
  | { kind: 'truncate'; what: 'connection' | 'text' }
  /** Lets GitHub act, then answers 200 with no body at all. */
  | { kind: 'empty' }
  /** Lets GitHub act, then answers with that status as a failing proxy does. */
  | { kind: 'apply-then'; status: number }
  /** Lets GitHub act, then answers something else than it said. */
  | { kind: 'alter'; alter: (body: never) => unknown }

export type Fault = FaultTarget & FaultEffect

/** Finds the fault that strikes a request, counting the requests that each fault has seen. */
export class Faults {
  private readonly seen = new WeakMap<Fault, number>()
  readonly list: Fault[] = []

  strike(request: {
    operation: string | undefined
    method: string
    path: string
    body: string
  }): Fault | undefined {
    let struck: Fault | undefined
    for (const fault of this.list) {
      if (!matches(fault, request)) continue
      const count = (this.seen.get(fault) ?? 0) + 1
      this.seen.set(fault, count)
      const first = fault.nth ?? 1
      if (struck === undefined && count >= first && count < first + (fault.times ?? 1)) struck = fault
    }
    return struck
  }
}

function matches(
  target: FaultTarget,
  request: { operation: string | undefined; method: string; path: string; body: string },
): boolean {
  if (target.operation !== undefined && target.operation !== request.operation) return false
  if (target.method !== undefined && target.method !== request.method) return false
  if (target.path !== undefined && !target.path.test(request.path)) return false
  return target.sent === undefined || target.sent.test(request.body)
}

/** The secondary rate limit. */
export function secondaryLimit(retryAfter: number, status: 403 | 429 = 403): FaultEffect {
  const { body, headers } = secondaryExceeded(retryAfter, status)
  return { kind: 'status', status, headers, body }
}

/** The primary rate limit: nothing left until the given second of the epoch. */
export function primaryLimit(reset: number): FaultEffect {
  const { status, body } = rateExceeded()
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
  return { kind: 'status', status, headers, body }
}
