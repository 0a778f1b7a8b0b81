/** GitHub's refusals, in GitHub's own words and shapes. */

const DOCS = 'https://docs.github.com/rest'

/** Thrown by a handler to answer with an error. */
export class Refusal extends Error {
  status: number
  body: Record<string, unknown>
  headers: Record<string, string>
  /** False for refusals whose documentation address does not depend on the operation. */
  ownDocs: boolean

  constructor(status: number, body: Record<string, unknown>, headers: Record<string, string> = {}) {
    super(String(body.message))
    this.status = status
    this.ownDocs = 'documentation_url' in body
    this.body = { ...body, documentation_url: body.documentation_url ?? DOCS, status: String(status) }
    this.headers = headers
  }
}

/** One entry of the list `errors` in a 422 answer. */
export interface FieldError {
  resource: string
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom' | 'too_large'
  field?: string
  message?: string
}

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, { message })
}

export function badCredentials(): Refusal {
  return new Refusal(401, { message: 'Bad credentials', documentation_url: DOCS })
}

export function authenticationRequired(): Refusal {
  return new Refusal(401, { message: 'Requires authentication' })
}

/** The answer to a token without the permission; `accepted` is what GitHub says would have been enough. */
export function notAccessible(accepted?: string): Refusal {
  const headers: Record<string, string> = accepted ? { 'x-accepted-github-permissions': accepted } : {}
  return new Refusal(403, { message: 'Resource not accessible by integration' }, headers)
}

export function forbidden(message: string): Refusal {
  return new Refusal(403, { message })
}

/** 422 "Validation Failed" with a list of fields. */
export function validationFailed(...errors: FieldError[]): Refusal {
  return new Refusal(422, { message: 'Validation Failed', errors })
}

/** 422 "Unprocessable Entity" with sentences, the form that reviews use. */
export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, { message: 'Unprocessable Entity', errors })
}

/** 422 of the schema check that stands before some endpoints. */
export function invalidRequest(...lines: string[]): Refusal {
  return new Refusal(422, { message: `Invalid request.\n\n${lines.join('\n')}` })
}

export function noCommit(sha: string): Refusal {
  return new Refusal(422, { message: `No commit found for SHA: ${sha}` })
}

export function badRequest(message: string): Refusal {
  return new Refusal(400, { message })
}

/** The primary rate limit; the headers tell when it ends. */
export function rateExceeded(): Refusal {
  return new Refusal(403, {
    message: 'API rate limit exceeded for installation.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
  })
}

const SECONDARY = {
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on ' +
    'scraping GitHub and how it may affect your rights, please review our Terms of Service',
  documentation_url:
    'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
}

/** The secondary rate limit, as GitHub words it. */
export function secondaryExceeded(retryAfter = 60, status: 403 | 429 = 403): Refusal {
  return new Refusal(status, SECONDARY, { 'retry-after': String(retryAfter) })
}
