/** Answers a GraphQL request: parse, validate, run. */

import type { Actor, World } from '../world.ts'
import { type Document, type Field, parse, type Selection, SyntaxProblem, type Value } from './parse.ts'
import { type Context, FieldProblem } from './read.ts'
import { TYPES } from './schema.ts'
import { type Problem, validate } from './validate.ts'

/** The body of the answer; errors are part of it, the status is 200 all the same. */
export async function answerGraphql(world: World, actor: Actor, body: Record<string, unknown>) {
  const { query, variables, operationName } = body
  const unknown = Object.keys(body).find(
    key => !['query', 'variables', 'operationName', 'extensions'].includes(key),
  )
  if (unknown !== undefined) return { errors: [{ message: `Unknown key in the request: ${unknown}` }] }
  if (typeof query !== 'string')
    return { errors: [{ message: 'A query attribute must be specified and must be a string.' }] }
  let document: Document
  try {
    document = parse(query)
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error
    return { errors: [{ message: `Parse error: ${error.message}`, locations: [error.at] }] }
  }
  const operation =
    typeof operationName === 'string'
      ? document.operations.find(o => o.name === operationName)
      : document.operations[0]
  if (operation === undefined || (document.operations.length > 1 && typeof operationName !== 'string')) {
    return { errors: [{ message: 'An operation name is required' }] }
  }
  const given = (variables ?? {}) as Record<string, unknown>
  const problems = validate(document, operation, given)
  if (problems.length > 0) return { errors: problems }
  const values = new Map(
    Object.entries(operation.variables).map(([name, { fallback }]) => [
      name,
      given[name] ?? (fallback === undefined ? undefined : plainValue(fallback, new Map())),
    ]),
  )
  const run = new Run(document, values, { world, actor })
  const data = await run.object(
    operation.selections,
    {},
    operation.kind === 'query' ? 'Query' : 'Mutation',
    [],
  )
  return run.problems.length > 0 ? { data, errors: run.problems } : { data }
}

function plainValue(value: Value, variables: Map<string, unknown>): unknown {
  if (value.kind === 'variable') return variables.get(value.name)
  if (value.kind === 'list') return value.values.map(item => plainValue(item, variables))
  if (value.kind === 'object') {
    return Object.fromEntries(
      Object.entries(value.fields).map(([key, inner]) => [key, plainValue(inner, variables)]),
    )
  }
  return value.value
}

class Run {
  readonly problems: Problem[] = []
  private readonly document: Document
  private readonly variables: Map<string, unknown>
  private readonly context: Context

  constructor(document: Document, variables: Map<string, unknown>, context: Context) {
    this.document = document
    this.variables = variables
    this.context = context
  }

  async object(selections: Selection[], source: object, type: string, path: (string | number)[]) {
    const result: Record<string, unknown> = {}
    await this.into(result, selections, source, type, path)
    return result
  }

  private async into(
    result: Record<string, unknown>,
    selections: Selection[],
    source: object,
    type: string,
    path: (string | number)[],
  ): Promise<void> {
    for (const selection of selections) {
      if (selection.kind === 'field')
        result[selection.alias] = await this.field(selection, source, type, path)
      else {
        const fragment = selection.kind === 'spread' ? this.document.fragments[selection.name] : selection
        const on = fragment?.on ?? type
        const fits = on === type || TYPES[on]?.possible?.includes(type)
        if (fits && fragment) await this.into(result, fragment.selections, source, type, path)
      }
    }
  }

  private async field(
    field: Field,
    source: object,
    type: string,
    path: (string | number)[],
  ): Promise<unknown> {
    if (field.name === '__typename') return type
    const here = [...path, field.alias]
    const spec = TYPES[type]?.fields[field.name]
    if (spec === undefined) throw new Error(`no field ${field.name} on ${type}`)
    const args = Object.fromEntries(
      Object.entries(field.args)
        .map(([name, value]) => [name, plainValue(value, this.variables)] as const)
        .filter(([, value]) => value !== undefined),
    )
    try {
      const value = spec.resolve
        ? await spec.resolve(source as never, args, this.context)
        : (source as Record<string, unknown>)[field.name]
      if (value === undefined) throw new Error(`nothing resolves ${type}.${field.name}`)
      return await this.complete(value, field, spec.type, here)
    } catch (error) {
      if (!(error instanceof FieldProblem)) throw error
      this.problems.push({ type: error.type, path: here, locations: [field.at], message: error.message })
      return null
    }
  }

  private async complete(
    value: unknown,
    field: Field,
    type: string,
    path: (string | number)[],
  ): Promise<unknown> {
    if (value === null || field.selections === undefined) return value
    if (Array.isArray(value)) {
      const inner = type.slice(1, -1)
      return Promise.all(value.map((item, index) => this.complete(item, field, inner, [...path, index])))
    }
    const source = value as object & { __typename?: string }
    return this.object(field.selections, source, source.__typename ?? type, path)
  }
}
