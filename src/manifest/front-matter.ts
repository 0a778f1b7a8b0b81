import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import { isBlank, type TreeNode } from '../document/tree.ts'
import type { Language } from '../reading/types.ts'
import { codeOf } from './codes.ts'
import { type Declaration, type Elements, NO_ELEMENTS, type Purpose, type Value } from './declaration.ts'
import { elementsFrom } from './elements.ts'
import { type DetailField, type Field, fieldOfKey, isDetail } from './fields.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import { type Found, itemsOf, leavesOf, scalarOf } from './nodes.ts'

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
  const fields = fieldsOf(item.node, `${item.path}.`, problems, { purposes: 'statement' })
  const [statement] = several(fields, 'statement')
  const own = { path: item.path, place: item.node.place, ...(statement && { statement }) }
  return { purpose: { ...elementsOf(fields), ...own }, fields }
}

/** A field as plain data for the schema: one value where one is meant, a list where several are. */
function plain(field: Field, node: TreeNode): unknown {
  const raw = (part: TreeNode): unknown =>
    part.kind === 'scalar' ? part.fragment.text : part.kind === 'list' ? part.items.map(raw) : {}
  if (field === 'regime' || field === 'language')
    return node.kind === 'scalar' ? codeOf(node.fragment.text) : {}
  const listed = field === 'capabilities' || field === 'operationalUses' || field === 'excludedFunctions'
  return listed ? itemsOf({ node, path: '' }).map(item => raw(item.node)) : raw(node)
}

const plainMap = (fields: FieldNodes): Record<string, unknown> =>
  Object.fromEntries(
    [...fields]
      .filter(([, { node }]) => !isBlank(node))
      .map(([field, { node }]) => [field, plain(field, node)]),
  )

/** Problems of shape and value, from the schema, each at the place of the field that has it. */
function validate(top: FieldNodes, purposes: readonly FieldNodes[], source: Source): Problem[] {
  const data = { ...plainMap(top), purposes: purposes.map(plainMap) }
  const result = frontMatterSchema.safeParse(data)
  if (result.success) return []
  return result.error.issues.map(issue => {
    const [head, index, inner] = issue.path
    const nested = head === 'purposes' && typeof index === 'number'
    const fields = nested ? (purposes[index] ?? top) : top
    const field = String(nested ? (inner ?? 'purposes') : head)
    const place = fields.get(field as Field)?.node.place ?? source.lines.place(0, 0)
    if (issue.code === 'invalid_value')
      return { id: 'field-value', field, allowed: issue.values.map(String), place }
    if (issue.code === 'unrecognized_keys') return { id: 'field-unknown', key: issue.keys.join(', '), place }
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
  const top = fieldsOf(root, '', problems, { statement: 'purposes' })
  const research = top.get('research')
  if (research?.node.kind === 'map')
    for (const [field, node] of fieldsOf(research.node, 'research.', problems, {
      purposes: 'researchObjective',
    }))
      top.set(field, node)
  else if (research) top.set('researchObjective', research)
  top.delete('research')

  const declared = top.get('purposes')
  const entries = declared ? itemsOf(declared).map(item => purposeOf(item, problems)) : []
  problems.push(
    ...validate(
      new Map([...top].filter(([field]) => field !== 'purposes')),
      entries.map(e => e.fields),
      source,
    ),
  )
  const [language] = several(top, 'language')
  const details: Partial<Record<DetailField, Value[]>> = {}
  for (const [field, node] of top) if (isDetail(field)) details[field] = leavesOf(node)
  const part = { purposes: entries.map(entry => entry.purpose), shared: elementsOf(top), details }
  return {
    part: language ? { ...part, language: codeOf(language.fragment.text) as Language } : part,
    problems,
  }
}
