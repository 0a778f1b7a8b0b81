import type { Octokit } from '@octokit/rest'

/** No request waits longer than this for its answer; Octokit itself has no limit. */
const REQUEST_TIMEOUT_MS = 15_000

/** A failure in the form in which Octokit and its plugins know failures. */
const failure = (message: string, status: number, request: object): Error =>
  Object.assign(new Error(message), { status, request })

/** An answer is an object or a list; one of GraphQL holds data or says what went wrong. */
function isWhole(answer: unknown, isGraphql: boolean): boolean {
  if (typeof answer !== 'object' || answer === null) return false
  return !isGraphql || 'errors' in answer || Boolean((answer as { data?: unknown }).data)
}

/**
 * A plugin that gives every try of a request a time limit, asks no other host, and takes only whole answers. Octokit makes a text of an
 * answer that breaks off, and an empty list of that text: a gate would see no files and pass. All that is asked for is
 * JSON, so an answer that is no object and no list is no answer. `end` is when the run's time is over.
 */
export const wholeAnswersUntil = (end: number) => (octokit: Pick<Octokit, 'hook'>) => {
  octokit.hook.wrap('request', async (request, options) => {
    const left = end - performance.now()
    if (left <= 0) throw failure('the time for this run is over', 408, options)
    // The token is for one host: neither a link in an answer nor a redirection leads to another.
    if (new URL(options.url, options.baseUrl).origin !== new URL(options.baseUrl).origin)
      throw failure('an answer of GitHub names another host', 421, options)
    const signal = AbortSignal.timeout(Math.min(left, REQUEST_TIMEOUT_MS))
    // The hooks within see these options and no copy of them.
    options.request = { ...options.request, signal, redirect: 'error' }
    const response = await request(options)
    const { status, data } = response as { status: number; data: unknown }
    if (status === 204 || isWhole(data, options.url.endsWith('/graphql'))) return response
    throw failure('the answer broke off', 502, options)
  })
}
