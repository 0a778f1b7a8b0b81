import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { wholeAnswersUntil } from './answers.ts'
import { AT_ONCE, apart, together, tries } from './spacing.ts'

/** One repository of one GitHub, reached with one token. */
export interface Repository {
  readonly octokit: Octokit
  /** Asks by GraphQL. It is posted like a write, and need not keep a write's distance. */
  readonly query: Octokit['graphql']
  readonly owner: string
  readonly repo: string
}

/** A run may wait this long in all; GitHub then had its time, and what is missing is a failure. */
const RUN_BUDGET_MS = 5 * 60_000
/** Longest wait that a rate limit may ask for; whoever asks for more is not waited for. */
const LONGEST_WAIT_S = 60
/** A request that a limit held up is tried three times in all; a read that failed, by the plugin's default, four. */
const RETRIES_AFTER_LIMIT = 2
/** Distances of many writes; of those of which GitHub notifies people it wants a longer one. */
const WRITES_APART_MS = 1000
const NOTIFICATIONS_APART_MS = 3000
/** Answers that another try would not change; limits (403, 429) are the other plugin's. */
const FINAL = [400, 401, 403, 404, 408, 409, 410, 421, 422, 429, 451]

/** A mutation of GraphQL writes; any other POST to it is a read. */
const isRead = ({ method, query }: { method: string; query?: unknown }): boolean =>
  method === 'GET' || (typeof query === 'string' && !query.trimStart().startsWith('mutation'))

/** Whose GitHub, whose repository, and by whose leave. */
export interface Access {
  readonly token: string
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  /** Sends a request; the runner's own knows of proxies. */
  readonly fetch?: unknown
}

/**
 * A client for one repository. `apiUrl` is the runner's GITHUB_API_URL, so GitHub Enterprise Server works as well; no
 * other host is ever asked. Reads are repeated, writes never: a write that failed may have taken effect, and whoever
 * repeats it has to look first.
 */
export function connect(options: Access): Repository {
  const end = performance.now() + RUN_BUDGET_MS
  // What both clients ask waits in one queue.
  const queues = { global: together(), retryLimiter: tries() }
  const silent = () => {}
  const wait = (seconds: number, _: object, __: unknown, retries: number): boolean =>
    retries < RETRIES_AFTER_LIMIT && seconds <= LONGEST_WAIT_S && performance.now() + seconds * 1000 < end
  // The first plugin is the innermost: each try has its own time limit.
  const Client = Octokit.plugin(wholeAnswersUntil(end), retry, throttling)
  const client = (throttle: object) => {
    const octokit = new Client({
      auth: options.token,
      baseUrl: options.apiUrl,
      userAgent: 'purpose-gate',
      ...(options.fetch !== undefined && { request: { fetch: options.fetch } }),
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { doNotRetry: FINAL },
      throttle: { ...queues, onRateLimit: wait, onSecondaryRateLimit: wait, ...throttle },
    })
    octokit.hook.before('request', request => {
      if (!isRead(request)) request.request = { ...request.request, retries: 0 }
    })
    return octokit
  }
  const { graphql: query } = client({ write: AT_ONCE })
  const octokit = client({ write: apart(WRITES_APART_MS), notifications: apart(NOTIFICATIONS_APART_MS) })
  return { octokit, query, owner: options.owner, repo: options.repo }
}
