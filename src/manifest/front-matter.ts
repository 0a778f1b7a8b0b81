import { type Issue, meantIssues } from '../document/issue.ts'
import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import { isBlank, type TreeNode } from '../document/tree.ts'
import type { Language } from '../reading/types.ts'
import { type Declaration, type Elements, NO_ELEMENTS, type Purpose, type Value } from './declaration.ts'
import { elementsFrom } from './elements.ts'
import { ALIASES, type DetailField, type Field, fieldOfKey, isDetail, partOfKey } from './fields.ts'
import { fieldsSchema, purposeSchema } from './front-matter-schema.ts'
import { type Found, itemsOf, leavesOf, scalarOf } from './nodes.ts'
import { isVocabulary, languageCodeOf, termOf } from './vocabulary.ts'

/** Fields of a map, by canonical name. */
type FieldNodes = ReadonlyMap<Field, Found>

/** What the front matter declares; purposes stay empty when it names none. */
export type FrontMatterPart = Pick<Declaration, 'purposes' | 'shared' | 'details'> & { language?: Language }

/** Reads a map as fields by canonical name and reports a field that is given twice under two names. */
function fieldsOf(node: TreeNode, prefix: string, problems: Problem[], alias: Partial<Record<Field, Field>>) {
  const fields = new Map<Field, Found>()
  const names = new Map<Field, string>()
  for (const entry of node.kind === 'map' ? node.entries : []) {
    const named = fieldOfKey(entry.key)
    const field = named && (alias[named] ?? named)
    const first = field && names.get(field)
    if (field === undefined) {
      if (prefix !== '') problems.push({ id: 'field-unknown', key: entry.key, place: entry.keyPlace })
    } else if (first !== undefined) {
      problems.push({ id: 'field-twice', field: entry.key, first, place: entry.keyPlace })
    } else {
      names.set(field, entry.key)
      fields.set(field, { node: entry.node, path: `${prefix}${field}` })
    }
  }
  return fields
}

const several = (fields: FieldNodes, field: Field): Value[] => {
  const found = fields.get(field)
  return found ? itemsOf(found).flatMap(item => scalarOf(item)) : []
}

/** Elements that a set of fields declares. Fields of a wrong shape were reported by the schema. */
const elementsOf = (fields: FieldNodes): Elements => elementsFrom(field => several(fields, field))

/** One entry of `purposes`: a sentence, or a map with a sentence and elements of its own. */
function purposeOf(item: Found, problems: Problem[]): { purpose: Purpose; fields: FieldNodes } {
  if (item.node.kind !== 'map') {
    const [statement] = scalarOf(item)
    const purpose = {
      ...NO_ELEMENTS,
      path: item.path,
      place: item.node.place,
      ...(statement && { statement }),
    }
    return { purpose, fields: new Map([['statement', item]]) }
  }
  const fields = fieldsOf(item.node, `${item.path}.`, problems, ALIASES.purpose)
  const [statement] = several(fields, 'statement')
  const own = { path: item.path, place: item.node.place, ...(statement && { statement }) }
  return { purpose: { ...elementsOf(fields), ...own }, fields }
}

/** A node as plain data for the schema, under canonical names and values. */
function plain(name: string, node: TreeNode): unknown {
  if (node.kind === 'list') return node.items.map(item => plain(name, item))
  if (node.kind === 'map')
    return Object.fromEntries(
      node.entries.map(({ key, node: inner }) => {
        const part = partOfKey(name, key)
        return [part, plain(part, inner)]
      }),
    )
  const { text } = node.fragment
  return isVocabulary(name) ? (termOf(name, text) ?? text) : text
}

const plainMap = (fields: FieldNodes): Record<string, unknown> =>
  Object.fromEntries(
    [...fields]
      .filter(([, { node }]) => !isBlank(node))
      .map(([field, { node }]) => [field, plain(field, node)]),
  )

/** The node of a field, or of a part of it, that an issue is about. */
function nodeOf(fields: FieldNodes, [field, ...steps]: readonly PropertyKey[]): TreeNode | undefined {
  let node = fields.get(field as Field)?.node
  for (const step of steps) {
    const entries = node?.kind === 'map' ? node.entries : []
    const entry = entries.find(({ key }) => partOfKey(String(field), key) === step)
    node = entry?.node ?? (node?.kind === 'list' ? node.items[Number(step)] : undefined) ?? node
  }
  return node
}

/** Values of a detail; the parts of a map have their canonical names. */
function detailOf(field: DetailField, found: Found): Value[] {
  if (found.node.kind !== 'map') return leavesOf(found)
  return found.node.entries.flatMap(({ key, node }) =>
    leavesOf({ node, path: `${found.path}.${partOfKey(field, key)}` }),
  )
}

/** Problems of shape and value, from a schema, each at the place of the field that has it. */
function validate(
  fields: FieldNodes,
  schema: typeof fieldsSchema | typeof purposeSchema,
  source: Source,
): Problem[] {
  const result = schema.safeParse(plainMap(fields))
  if (result.success) return []
  return result.error.issues
    .flatMap(issue => meantIssues(issue as Issue))
    .map((issue): Problem => {
      const field = issue.path.map(String).join('.')
      const place = nodeOf(fields, issue.path)?.place ?? source.lines.place(0, 0)
      if (issue.code === 'invalid_value')
        return { id: 'field-value', field, allowed: (issue.values ?? []).map(String), place }
      if (issue.code === 'unrecognized_keys')
        return { id: 'field-unknown', key: (issue.keys ?? []).join(', '), place }
      return { id: 'field-shape', field, place }
    })
}

/**
 * Reads front matter into the fields of a declaration. Keys may be English or French; unknown keys at the top are
 * left alone (other tools keep theirs there), inside a purpose they are problems.
 */
export function readFrontMatter(
  root: TreeNode,
  source: Source,
): { part: FrontMatterPart; problems: Problem[] } {
  const problems: Problem[] = []
  if (root.kind !== 'map') {
    if (!isBlank(root)) problems.push({ id: 'not-a-map', place: root.place })
    return { part: { purposes: [], shared: NO_ELEMENTS, details: {} }, problems }
  }
  const top = fieldsOf(root, '', problems, ALIASES.top)
  const research = top.get('research')
  if (research?.node.kind === 'map')
    for (const [field, node] of fieldsOf(research.node, 'research.', problems, ALIASES.research))
      top.set(field, node)
  else if (research) top.set('researchObjective', research)
  top.delete('research')

  const declared = top.get('purposes')
  const entries = declared ? itemsOf(declared).map(item => purposeOf(item, problems)) : []
  const own = new Map([...top].filter(([field]) => field !== 'purposes'))
  problems.push(
    ...validate(own, fieldsSchema, source),
    ...entries.flatMap(({ fields }) => validate(fields, purposeSchema, source)),
  )
  const [named] = several(top, 'language')
  const language = named && languageCodeOf(named.fragment.text)
  const details: Partial<Record<DetailField, Value[]>> = {}
  for (const [field, node] of top) if (isDetail(field)) details[field] = detailOf(field, node)
  const part = { purposes: entries.map(entry => entry.purpose), shared: elementsOf(top), details }
  return { part: { ...part, ...(language && { language }) }, problems }
}
