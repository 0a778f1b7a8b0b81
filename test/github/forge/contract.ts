/** GitHub's own description of its API: routes, and the check of every request and every answer. */

import { readFileSync } from 'node:fs'
import { OpenAPIBackend } from 'openapi-backend'
import { amend, type Json, OBJECT_FORM } from './amendments.ts'

export interface Route {
  operationId: string
  params: Record<string, string>
  /** The path as the description can match it: slashes inside a parameter encoded. */
  path: string
  documentation: string | undefined
}

interface Template {
  method: string
  operationId: string
  pattern: RegExp
  names: string[]
  template: string
  weight: number
  documentation: string | undefined
}

export interface Contract {
  /** The operation that a path names; undefined for an unknown route. Throws URIError on broken escapes. */
  route(method: string, path: string): Route | undefined
  /** Complaints about a request: of its path, of the rest. */
  checkRequest(route: Route, request: RequestParts): { path: string[]; rest: string[]; unknown: string[] }
  /** Complaints about an answer. */
  checkResponse(operationId: string, status: number, body: unknown): string[]
}

export interface RequestParts {
  method: string
  query: Record<string, string>
  headers: Record<string, string>
  body: unknown
}

let loaded: Promise<Contract> | undefined

/** The contract, read once for all stand-ins of the process. */
export function loadContract(): Promise<Contract> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Contract> {
  const source = JSON.parse(readFileSync(new URL('../openapi.extract.json', import.meta.url), 'utf8')) as Json
  const definition = amend(source)
  const api = new OpenAPIBackend({
    definition: definition as never,
    quick: true,
    ajvOpts: { allErrors: true, strict: false, logger: false },
    customizeAjv: ajv => {
      for (const [name, valid] of Object.entries(FORMATS)) ajv.addFormat(name, valid)
      return ajv
    },
  })
  await api.init()
  const templates = templatesOf(definition)
  return {
    route: (method, path) => findRoute(templates, method, path),
    checkRequest: (route, request) => checkRequest(api, route, request),
    checkResponse: (operationId, status, body) => checkResponse(api, operationId, status, body),
  }
}

/** Formats of the description that the validator does not know by itself. */
const FORMATS: Record<string, (text: string) => boolean> = {
  uri: text => URL.canParse(text),
  'date-time': text => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  email: text => /^[^@\s]+@[^@\s]+$/.test(text),
}

function templatesOf(definition: Json): Template[] {
  const templates: Template[] = []
  for (const [template, methods] of Object.entries(
    definition.paths as Record<string, Record<string, Json>>,
  )) {
    for (const [method, operation] of Object.entries(methods)) {
      const operationId = String(operation.operationId)
      if (operationId.endsWith(OBJECT_FORM)) continue
      templates.push(templateOf(template, method, operationId, operation, definition))
    }
  }
  return templates.sort((a, b) => b.weight - a.weight)
}

function templateOf(
  template: string,
  method: string,
  operationId: string,
  operation: Json,
  definition: Json,
): Template {
  const names: string[] = []
  const wide = new Set(multiSegment(operation, definition))
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map(part => {
      if (!part.startsWith('{')) return part.replace(/[.]/g, '\\.')
      const name = part.slice(1, -1)
      names.push(name)
      return wide.has(name) ? '(.+)' : '([^/]+)'
    })
    .join('')
  const documentation = (operation.externalDocs as { url?: string } | undefined)?.url
  const weight = template.replace(/\{[^}]+\}/g, '').length
  return { method, operationId, pattern: new RegExp(`^${pattern}$`), names, template, weight, documentation }
}

/** Names of the path parameters that may hold slashes. */
function multiSegment(operation: Json, definition: Json): string[] {
  const shared = (definition.components as { parameters: Record<string, Json> }).parameters
  const parameters = (operation.parameters as Json[] | undefined) ?? []
  return parameters
    .map(parameter => {
      const reference = parameter.$ref
      return typeof reference === 'string' ? (shared[reference.split('/').at(-1) ?? ''] ?? {}) : parameter
    })
    .filter(parameter => parameter['x-multi-segment'] === true)
    .map(parameter => String(parameter.name))
}

function findRoute(templates: Template[], method: string, path: string): Route | undefined {
  // The root of the repository: GitHub takes both forms, the description has neither.
  const asked = path.replace(/^(\/repos\/[^/]+\/[^/]+\/contents)\/?$/, '$1/%00')
  for (const template of templates) {
    if (template.method !== method.toLowerCase()) continue
    const match = template.pattern.exec(asked)
    if (match === null) continue
    const params: Record<string, string> = {}
    let plain = template.template
    for (const [index, name] of template.names.entries()) {
      const value = decodeURIComponent(match[index + 1] ?? '').replace(/^\0$/, '')
      params[name] = value
      plain = plain.replace(`{${name}}`, () => encodeURIComponent(value === '' ? '.' : value))
    }
    return { operationId: template.operationId, params, path: plain, documentation: template.documentation }
  }
  return undefined
}

interface Complaint {
  instancePath?: string
  message?: string
  params?: unknown
}

function sentence(complaint: Complaint): string {
  return `${complaint.instancePath ?? ''} ${complaint.message ?? ''} ${JSON.stringify(complaint.params ?? {})}`.trim()
}

function checkRequest(api: OpenAPIBackend, route: Route, request: RequestParts) {
  const { method, query, headers, body } = request
  const parts = { method, path: route.path, query, headers, body }
  const { errors } = api.validateRequest(parts as never, route.operationId)
  const complaints: Complaint[] = errors ?? []
  const ofPath = complaints.filter(complaint => complaint.instancePath?.startsWith('/path'))
  const operation = api.getOperation(route.operationId) as { requestBody?: unknown } | undefined
  const content = (operation?.requestBody as { content?: Record<string, { schema?: Json }> } | undefined)
    ?.content
  return {
    path: ofPath.map(sentence),
    rest: complaints.filter(complaint => !ofPath.includes(complaint)).map(sentence),
    unknown: unknownFields(content?.['application/json']?.schema, body, ''),
  }
}

/** Fields of a body that the schema does not name, at any depth. */
function unknownFields(schema: Json | undefined, value: unknown, at: string): string[] {
  if (schema === undefined || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      unknownFields(schema.items as Json | undefined, item, `${at}/${index}`),
    )
  }
  const properties = schema.properties as Record<string, Json> | undefined
  if (properties === undefined) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(properties, key) ? unknownFields(properties[key], inner, `${at}/${key}`) : [`${at}/${key}`],
  )
}

function checkResponse(api: OpenAPIBackend, operationId: string, status: number, body: unknown): string[] {
  const operation = api.getOperation(operationId) as { responses: Record<string, unknown> } | undefined
  const declared = operation?.responses[String(status)] !== undefined
  // GitHub answers many errors that the description does not list; they must still have the form of one.
  if (!declared) return status >= 400 ? checkError(body) : [`status ${status} is not in the description`]
  const { errors } = api.validateResponse(body, operationId, status)
  return (errors ?? []).map(sentence)
}

function checkError(body: unknown): string[] {
  const error = body as Record<string, unknown> | null
  const missing = ['message', 'documentation_url', 'status'].filter(key => typeof error?.[key] !== 'string')
  return missing.map(key => `error without ${key}`)
}
