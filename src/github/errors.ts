/** Errors of GraphQL carry a type instead of a status. */
const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
  RATE_LIMITED: 429,
}

interface Failed {
  readonly status?: unknown
  readonly response?: unknown
  readonly errors?: readonly { readonly type?: string }[]
}

/** HTTP status of a failed request; 0 when no answer, or no whole one, came. */
export function statusOf(error: unknown): number {
  const { status, response, errors } = (error ?? {}) as Failed
  if (errors !== undefined) return STATUS_OF_TYPE[errors[0]?.type ?? ''] ?? 500
  return typeof status === 'number' && response !== undefined ? status : 0
}

/** Whether GitHub answered, and the answer was no. */
export function isRefused(error: unknown): boolean {
  const status = statusOf(error)
  return status > 0 && status < 500
}

/** Whether a write that failed may have taken effect all the same: nobody said that it did not. */
export const mayHaveHappened = (error: unknown): boolean => !isRefused(error)

const LIMIT = /rate limit/i

/** Whether GitHub refused for want of a permission. A limit has the same status. */
export function lacksPermission(error: unknown): boolean {
  const message = error instanceof Error ? error.message : ''
  return statusOf(error) === 403 && !LIMIT.test(message)
}

/** Why a request failed, in words for a log; never the token, never a stack. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error)
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  if (status === 401) return 'GitHub refused the token (401)'
  if ((status === 403 || status === 429) && LIMIT.test(message ?? ''))
    return `a rate limit of GitHub was reached (${status})`
  if (status === 403) return `GitHub does not let the token do this (403: ${message})`
  if (status === 404) return 'GitHub does not have it, or the token may not see it (404)'
  return status > 0 ? `GitHub answered ${status}: ${message}` : `no answer from GitHub: ${message}`
}
