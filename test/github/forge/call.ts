/** One request as its handler sees it, and the answer it gives. */

import type { Actor, Repo, World } from './world.ts'

export interface Call {
  world: World
  actor: Actor
  repo: Repo
  operationId: string
  params: Record<string, string>
  query: Record<string, string>
  /** The JSON body; an empty object where there is none. */
  body: Record<string, unknown>
  accept: string
  /** Path of the request as it came, for links to other pages. */
  path: string
}

export interface Answer {
  status: number
  /** JSON, unless `raw` is given. */
  body?: unknown
  raw?: Buffer
  headers?: Record<string, string>
  /** The operation whose schema the body has, where it is not the one asked for. */
  form?: string
}

export type Handler = (call: Call) => Promise<Answer> | Answer
export type Handlers = Record<string, Handler>

export function ok(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers }
}

export function number(call: Call, name: string): number {
  return Number(call.params[name])
}

/** Is that media type asked for: `raw`, `object`, `diff`, `patch`, `sha`? */
export function wants(call: Call, form: string): boolean {
  return new RegExp(`application/vnd\\.github(\\.v3)?\\.${form}(\\+json)?\\b`).test(call.accept)
}

/** The part of a list that the request asks for, and the range it covers. */
export function pageOf<T>(
  call: Call,
  items: T[],
  largest = 100,
  usual = 30,
): { items: T[]; headers: Record<string, string> } {
  const size = clamp(call.query.per_page, usual, largest)
  const page = clamp(call.query.page, 1, Number.MAX_SAFE_INTEGER)
  const last = Math.max(1, Math.ceil(items.length / size))
  const links: string[] = []
  const link = (to: number, rel: string) => links.push(`<${pageUrl(call, to)}>; rel="${rel}"`)
  if (page > 1) link(Math.min(page - 1, last), 'prev')
  if (page < last) {
    link(page + 1, 'next')
    link(last, 'last')
  }
  if (page > 1) link(1, 'first')
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {}
  return { items: items.slice((page - 1) * size, page * size), headers }
}

function clamp(text: string | undefined, usual: number, largest: number): number {
  const value = Number(text ?? usual)
  return Number.isInteger(value) && value > 0 ? Math.min(value, largest) : usual
}

/** GitHub's links name the repository by its number. */
function pageUrl(call: Call, page: number): string {
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.repo.id}`)
  const query = new URLSearchParams({ ...call.query, page: String(page) })
  return `${call.world.url}${path}?${query}`
}

/** A list answer, in pages. */
export function paged(call: Call, items: unknown[]): Answer {
  const page = pageOf(call, items)
  return ok(page.items, page.headers)
}
