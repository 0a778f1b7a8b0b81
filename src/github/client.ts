import { Octokit } from '@octokit/rest'

/** One repository of one GitHub, reached with one token. */
export interface Repository {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
}

/** No request waits longer than this for its answer; Octokit itself has no limit. */
const REQUEST_TIMEOUT_MS = 15_000

/**
 * A client for one repository. `apiUrl` is the runner's GITHUB_API_URL, so GitHub Enterprise Server works as well;
 * no other host is ever asked.
 */
export function connect(options: { token: string; apiUrl: string; owner: string; repo: string }): Repository {
  const silent = () => {}
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'purpose-gate',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  octokit.hook.before('request', request => {
    request.request = { ...request.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }
  })
  return { octokit, owner: options.owner, repo: options.repo }
}

/** HTTP status of a failed request; 0 when no answer came. */
export function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : 0
}

/** Why a request failed, in words for a log; never the token, never a stack. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error)
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  if (status === 401) return 'GitHub refused the token (401)'
  if (status === 403) return `the token lacks a permission, or a rate limit was reached (403: ${message})`
  if (status === 404) return 'GitHub does not have it, or the token may not see it (404)'
  return status > 0 ? `GitHub answered ${status}: ${message}` : `no answer from GitHub: ${message}`
}
