/** Where GitHub's description and GitHub differ, or the validator needs other words: applied when it is loaded. */

export type Json = Record<string, unknown>

/** Ends the id of the operation that stands for the object media type of the contents API. */
export const OBJECT_FORM = '.object'

/** The description with the amendments. */
export function amend(definition: Json): Json {
  const schemas = (definition.components as { schemas: Record<string, Json> }).schemas
  // A deleted head repository, or its deleted owner, is null.
  const head = property(schemas['pull-request'], 'head')
  const headSimple = property(schemas['pull-request-simple'], 'head')
  for (const part of [head, headSimple]) {
    const properties = part.properties as Record<string, Json>
    properties.repo = orNull(properties.repo)
    properties.user = orNull(properties.user)
  }
  // An outdated comment has no line and no position any more.
  for (const schema of [schemas['pull-request-review-comment'], schemas['review-comment']]) {
    for (const name of ['line', 'position', 'start_line', 'original_start_line']) {
      const part = property(schema, name)
      part.nullable = true
    }
  }
  addObjectForm(definition.paths as Record<string, Json>)
  allowNull(definition)
  return definition
}

function property(schema: Json | undefined, name: string): Json {
  const part = (schema?.properties as Record<string, Json> | undefined)?.[name]
  if (part === undefined)
    throw new Error(`the description has no property ${name} where an amendment expects it`)
  return part
}

function orNull(schema: Json | undefined): Json {
  return { anyOf: [schema ?? {}, { enum: [null] }] }
}

/** The validator looks at `application/json` only, so the other form becomes an operation of its own. */
function addObjectForm(paths: Record<string, Json>): void {
  const contents = paths['/repos/{owner}/{repo}/contents/{path}']?.get as Json | undefined
  if (contents === undefined) throw new Error('the description has no repos/get-content')
  const copy = structuredClone(contents)
  copy.operationId = `${String(contents.operationId)}${OBJECT_FORM}`
  const content = (copy.responses as Record<string, { content: Record<string, unknown> }>)['200']?.content
  if (content !== undefined) content['application/json'] = content['application/vnd.github.object']
  paths['/object-form/{owner}/{repo}/contents/{path}'] = { get: copy }
}

/** `nullable` beside an enumeration or a combination is lost on the validator: says the same in its words. */
function allowNull(node: unknown): void {
  if (Array.isArray(node)) for (const item of node) allowNull(item)
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return
  const schema = node as Json
  for (const value of Object.values(schema)) allowNull(value)
  if (schema.nullable !== true) return
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
  if (schema.type !== undefined) return
  // The validator refuses the word without a type.
  delete schema.nullable
  for (const word of ['oneOf', 'anyOf', 'allOf']) {
    const list = schema[word]
    if (!Array.isArray(list)) continue
    delete schema[word]
    schema.anyOf = [{ [word]: list }, { enum: [null] }]
    return
  }
}
