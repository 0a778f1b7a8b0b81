/** Holds a GraphQL operation against the schema before anything runs. */

import { ENUMS, INPUTS, SCALARS } from './inputs.ts'
import type { Document, Field, Operation, Place, Selection, Value } from './parse.ts'
import { TYPES } from './schema.ts'

export interface Problem {
  message: string
  path?: (string | number)[]
  type?: string
  extensions?: Record<string, unknown>
  locations?: Place[]
}

/** Everything that is wrong with the operation. */
export function validate(
  document: Document,
  operation: Operation,
  given: Record<string, unknown>,
): Problem[] {
  const root = operation.kind === 'query' ? 'Query' : 'Mutation'
  const check = new Check(document, operation)
  check.selections(operation.selections, root, [
    operation.name ? `${operation.kind} ${operation.name}` : operation.kind,
  ])
  for (const [name, { type, fallback }] of Object.entries(operation.variables)) {
    if (!check.used.has(name))
      check.problem(`Variable $${name} is declared by ${operation.name ?? 'anonymous query'} but not used`)
    const value = given[name]
    if (value === undefined && fallback !== undefined) continue
    const complaint = misfit(value, type)
    if (complaint !== undefined) {
      check.problem(`Variable $${name} of type ${type} was provided invalid value${complaint}`)
    }
  }
  return check.problems
}

class Check {
  readonly problems: Problem[] = []
  readonly used = new Set<string>()
  private readonly document: Document
  private readonly operation: Operation
  private depth = 0

  constructor(document: Document, operation: Operation) {
    this.document = document
    this.operation = operation
  }

  problem(message: string, at?: Place, path?: string[], extensions?: Record<string, unknown>): void {
    this.problems.push({
      message,
      ...(path ? { path } : {}),
      ...(extensions ? { extensions } : {}),
      ...(at ? { locations: [at] } : {}),
    })
  }

  selections(list: Selection[], type: string, path: string[]): void {
    if (this.depth > 50) {
      this.problem('Query is nested too deeply')
      return
    }
    this.depth++
    for (const selection of list) {
      if (selection.kind === 'field') this.field(selection, type, path)
      else this.fragment(selection, type, path)
    }
    this.depth--
  }

  private fragment(selection: Exclude<Selection, { kind: 'field' }>, type: string, path: string[]): void {
    const named = selection.kind === 'spread' ? this.document.fragments[selection.name] : undefined
    if (selection.kind === 'spread' && named === undefined) {
      this.problem(`Fragment ${selection.name} was used, but not defined`, selection.at, path)
      return
    }
    const on = (selection.kind === 'spread' ? named?.on : selection.on) ?? type
    if (TYPES[on] === undefined) {
      this.problem(`No such type ${on}, so it can't be a fragment condition`, selection.at, path)
      return
    }
    const fits = on === type || TYPES[type]?.possible?.includes(on) || TYPES[on]?.possible?.includes(type)
    if (!fits) {
      this.problem(`Fragment on ${on} can't be spread inside ${type}`, selection.at, path)
      return
    }
    this.selections(selection.kind === 'spread' ? (named?.selections ?? []) : selection.selections, on, path)
  }

  private field(field: Field, type: string, path: string[]): void {
    const here = [...path, field.alias]
    if (field.name === '__typename') return
    const spec = TYPES[type]?.fields[field.name]
    if (spec === undefined) {
      const extensions = { code: 'undefinedField', typeName: type, fieldName: field.name }
      this.problem(`Field '${field.name}' doesn't exist on type '${type}'`, field.at, here, extensions)
      return
    }
    this.args(field, spec.args ?? {}, here)
    const inner = spec.type.replace(/[[\]]/g, '')
    if (SCALARS.has(inner)) {
      if (field.selections)
        this.problem(
          `Selections can't be made on scalars (field '${field.name}' returns ${inner})`,
          field.at,
          here,
        )
    } else if (field.selections) this.selections(field.selections, inner, here)
    else
      this.problem(
        `Field must have selections (field '${field.name}' returns ${inner} but has no selections.)`,
        field.at,
        here,
      )
  }

  private args(field: Field, specs: Record<string, string>, path: string[]): void {
    for (const [name, value] of Object.entries(field.args)) {
      const spec = specs[name]
      if (spec === undefined) {
        this.problem(`Field '${field.name}' doesn't accept argument '${name}'`, field.at, path)
      } else this.value(value, spec, `Argument '${name}' on Field '${field.name}'`, field.at, path)
    }
    for (const [name, spec] of Object.entries(specs)) {
      if (spec.endsWith('!') && field.args[name] === undefined) {
        this.problem(`Field '${field.name}' is missing required arguments: ${name}`, field.at, path)
      }
    }
  }

  private value(value: Value, spec: string, what: string, at: Place, path: string[]): void {
    const bare = spec.replace(/!$/, '')
    const bad = () => this.problem(`${what} has an invalid value. Expected type '${spec}'.`, at, path)
    if (value.kind === 'variable') {
      const variable = this.operation.variables[value.name]
      this.used.add(value.name)
      if (variable === undefined) {
        this.problem(`Variable $${value.name} is used but not declared`, at, path)
        return
      }
      const strict = variable.type.endsWith('!') || variable.fallback !== undefined
      const fits = variable.type.replace(/!$/, '') === bare && (!spec.endsWith('!') || strict)
      if (!fits)
        this.problem(
          `Type mismatch on variable $${value.name} and argument (${variable.type} / ${spec})`,
          at,
          path,
        )
    } else if (value.kind === 'list' && bare.startsWith('[')) {
      for (const item of value.values) this.value(item, bare.slice(1, -1), what, at, path)
    } else if (value.kind === 'enum') {
      if (!ENUMS[bare]?.includes(value.value)) bad()
    } else if (value.kind === 'literal') {
      if (misfit(value.value, spec) !== undefined || ENUMS[bare]) bad()
    } else if (value.kind === 'object' && INPUTS[bare]) this.input(value.fields, bare, what, at, path)
    else bad()
  }

  private input(fields: Record<string, Value>, type: string, what: string, at: Place, path: string[]): void {
    const specs = INPUTS[type] ?? {}
    for (const [name, value] of Object.entries(fields)) {
      const spec = specs[name]
      if (spec === undefined)
        this.problem(`InputObject '${type}' doesn't accept argument '${name}'`, at, path)
      else this.value(value, spec, `${what}: '${name}'`, at, path)
    }
    for (const [name, spec] of Object.entries(specs)) {
      if (spec.endsWith('!') && fields[name] === undefined) {
        this.problem(
          `Argument '${name}' on InputObject '${type}' is required. Expected type ${spec}`,
          at,
          path,
        )
      }
    }
  }
}

/** Why a JSON value is not of the type; undefined when it is. */
function misfit(value: unknown, spec: string): string | undefined {
  if (value === undefined || value === null)
    return spec.endsWith('!') ? ' (Expected value to not be null)' : undefined
  const type = spec.replace(/!$/, '')
  const inputs = INPUTS[type]
  if (inputs !== undefined) {
    if (typeof value !== 'object' || Array.isArray(value)) return ' (Expected an object)'
    const fields = value as Record<string, unknown>
    const extra = Object.keys(fields).find(key => inputs[key] === undefined)
    if (extra !== undefined) return ` for ${extra} (Field is not defined on ${type})`
    for (const [name, inner] of Object.entries(inputs)) {
      const complaint = misfit(fields[name], inner)
      if (complaint !== undefined) return ` for ${name}${complaint}`
    }
    return undefined
  }
  if (ENUMS[type] !== undefined)
    return ENUMS[type].includes(String(value)) ? undefined : ` (Expected one of ${ENUMS[type].join(', ')})`
  if (type === 'Int') return Number.isInteger(value) ? undefined : ' (Expected an integer)'
  if (type === 'Boolean') return typeof value === 'boolean' ? undefined : ' (Expected a boolean)'
  return SCALARS.has(type) && typeof value === 'string' ? undefined : ` (Expected ${type})`
}
