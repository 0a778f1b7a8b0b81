import { parseData } from '../document/data.ts'
import { Fragment } from '../document/fragment.ts'
import type { Result, Source } from '../document/source.ts'
import { purposesIn } from '../reading/describes.ts'
import { read } from '../reading/read.ts'
import type { Declaration, FoundAs, Purpose, Value } from './declaration.ts'
import { elementsFrom, emptyPurpose, purposeOf, purposeOfFields } from './elements.ts'
import { type DetailField, type ElementField, type Field, isDetail } from './fields.ts'
import { isFilled } from './markdown/placeholders.ts'
import { type Found, itemsOf, leavesOf, nearest, type SameKey, scalarOf, select, valuesAt } from './nodes.ts'
import { languageCodeOf } from './vocabulary.ts'

/**
 * Where values of a field stand in a tree: under a path of keys, under one that holds codes or often holds the field,
 * or wherever a function finds them.
 */
export type Pick =
  | string
  | {
      readonly path: string
      readonly as?: FoundAs
      /** Of a map, keys that hold its words, the first that is there. */
      readonly first?: readonly string[]
      /** Values that count; others stand there too. */
      readonly keep?: RegExp
    }
  | ((root: Found) => readonly Value[])

/** Files of the repository among the places that a path holds; tables, buckets and web addresses cover none of them. */
export const filesUnder = (path: string): Pick => ({ path, keep: /^(?![a-z][a-z0-9+.-]*:)/i })

/** How the keys of a foreign format map to fields. */
export interface Mapping {
  readonly format: string
  readonly title: readonly Pick[]
  /** The fields that the format has for a purpose; each value under them is one purpose. */
  readonly purposes: readonly Pick[]
  /** Fields for the use of the data, where the purpose stands when its own field only describes them. */
  readonly uses?: readonly Pick[]
  /** Where the purpose often stands when no field for it is filled in: descriptions, summaries. */
  readonly fallback: readonly Pick[]
  readonly fields: Readonly<
    Partial<Record<Exclude<Field, 'purposes' | 'statement' | 'research'>, readonly Pick[]>>
  >
  readonly same?: SameKey
}

/** The words of an item that is a text, or a map which holds them under one of some keys. */
function wordsOf(item: Found, keys: readonly string[], as?: FoundAs): readonly Value[] {
  const under = keys.map(key => valuesAt(item, [key], as))
  return under.find(values => values.length > 0) ?? scalarOf(item, as)
}

function pick(root: Found, one: Pick, same?: SameKey): readonly Value[] {
  if (typeof one === 'function') return one(root)
  const { path, as, first, keep } = typeof one === 'string' ? { path: one } : one
  const values = select(root, path, same).flatMap(found =>
    first ? itemsOf(found).flatMap(item => wordsOf(item, first, as)) : leavesOf(found, as),
  )
  return keep ? values.filter(({ fragment }) => keep.test(fragment.text)) : values
}

/** The paths among picks. */
const pathsOf = (picks: readonly Pick[]): string[] =>
  picks.flatMap(one => (typeof one === 'string' ? [one] : typeof one === 'function' ? [] : [one.path]))

const within = ({ path }: Found, below: string): string => (path === '' ? below : `${path}.${below}`)

/** Values as they follow one another in the file, whatever the order of the paths that found them. */
const inOrder = (values: readonly Value[]): readonly Value[] =>
  values.toSorted((a, b) => a.fragment.place().start.offset - b.fragment.place().start.offset)

/** Whether a text pursues something, vague or not: a template or a description of data does not (clause A1). */
function pursues({ fragment }: Value): boolean {
  const { placeholder, noPurpose, unintelligible } = read(fragment.text)
  return placeholder === undefined && noPurpose === undefined && unintelligible === undefined
}

/** What a text that nobody wrote as a purpose says of one: the sentences that state it. */
function statedIn(value: Value): Value[] {
  const { fragment } = value
  const sentences = purposesIn(fragment.text).map(({ start, end }) => fragment.slice(start, end))
  return sentences.length > 0
    ? [{ ...value, fragment: Fragment.join(sentences, ' '), foundAs: 'fallback' }]
    : []
}

/**
 * The purposes of a tree: what the fields for it say; where they only describe data, the first field for its use that
 * does more; where they are empty, the first description that does; else the fields as they are, or a purpose without
 * words where one of them should have had some.
 */
function purposesOf(root: Found, { purposes, uses = [], fallback, same }: Mapping): readonly Purpose[] {
  const purpose = ({ fragment, path, foundAs }: Value): Purpose => purposeOf(fragment, path, foundAs)
  const valuesOf = (picks: readonly Pick[]): readonly Value[] => picks.flatMap(one => pick(root, one, same))
  const declared = inOrder(valuesOf(purposes)).filter(({ fragment }) => isFilled(fragment.text))
  if (declared.some(pursues)) return declared.map(purpose)
  const [found] = valuesOf(declared.length > 0 ? uses : [...uses, ...fallback]).flatMap(statedIn)
  if (found) return [purpose(found)]
  if (declared.length > 0) return declared.map(purpose)
  const paths = pathsOf([...purposes, ...uses, ...fallback])
  return [emptyPurpose(within(root, paths[0] ?? ''), nearest(root, paths, same))]
}

/** A field that holds words of a template says nothing; figures and marks say what they say. */
const saysSomething = ({ fragment: { text } }: Value): boolean => !/\p{L}/u.test(text) || isFilled(text)

/** What a tree declares by a mapping. */
export function declarationFrom(source: Source, root: Found, mapping: Mapping): Declaration {
  const { format, title, fields, same } = mapping
  const valuesOf = (field: ElementField | DetailField): readonly Value[] => {
    const picks = field in fields ? fields[field as keyof typeof fields] : undefined
    return (picks ?? []).flatMap(one => pick(root, one, same)).filter(saysSomething)
  }
  const [name] = title.flatMap(one => pick(root, one, same))
  const [spoken] = valuesOf('language')
  const language = spoken && languageCodeOf(spoken.fragment.text)
  const shared = elementsFrom(valuesOf)
  const purposes = purposesOf(root, mapping)
  const place = nearest(root, pathsOf(title), same)
  const worded = purposes.some(({ statement }) => statement)
  const details = Object.keys(fields)
    .map(field => field as Field)
    .filter(isDetail)
    .map(field => [field, valuesOf(field)] as const)
    .filter(([, values]) => values.length > 0)
  return {
    source,
    format,
    path: root.path,
    place,
    ...(name && { title: name }),
    ...(language && { language }),
    purposes: worded ? purposes : [...purposeOfFields(shared, place), ...purposes].slice(0, 1),
    shared,
    details: Object.fromEntries(details),
  }
}

/** Reads every document of a foreign file of data and gives each root to `declare`. */
export function readTrees(
  source: Source,
  declare: (root: Found) => readonly Declaration[],
): Result<readonly Declaration[]> {
  const trees = parseData(source, 'foreign')
  if (!trees.ok) return trees
  const declarations = trees.value.flatMap((node, index) =>
    declare({ node, path: trees.value.length > 1 ? `[${index}]` : '' }),
  )
  return { ok: true, value: declarations }
}
