import picomatch from 'picomatch'
import type { Result, Source } from '../../document/source.ts'
import type { Declaration } from '../declaration.ts'
import { FIELDS, type Field, normaliseName } from '../fields.ts'
import { declarationFrom, type Mapping, readTrees } from '../mapping.ts'
import { valuesAt } from '../nodes.ts'
import { durationFrom } from '../retention.ts'
import { sectionsOf } from '../sections.ts'
import type { Format } from './format.ts'

/** Fields that a repository can point to. */
export type MappedField = keyof Mapping['fields']

const isMapped = (field: Field): field is MappedField =>
  field !== 'purposes' && field !== 'statement' && field !== 'research'

/** Their names, as a policy has them. */
export const MAPPED_FIELDS: readonly MappedField[] = FIELDS.filter(isMapped)

/** Files of a repository's own making, and where in them the fields stand: paths of keys, or headings. */
export interface OwnFormat {
  /** Globs from the root of the repository. */
  readonly paths: readonly string[]
  readonly title: readonly string[]
  readonly purposes: readonly string[]
  readonly fields: Readonly<Partial<Record<MappedField, readonly string[]>>>
}

const MARKDOWN = /\.(?:md|markdown)$/i

/** The mapping of a format; `named` turns what the policy names into keys of the tree. */
function mappingOf({ title, purposes, fields }: OwnFormat, named: (name: string) => string): Mapping {
  const picks = Object.entries(fields).map(([field, names]) => {
    const paths = names.map(named)
    const durations: Mapping['fields'][MappedField] = [root => valuesAt(root, paths).map(durationFrom)]
    return [field, field === 'retention' ? durations : paths]
  })
  return {
    format: 'configured',
    title: title.map(named),
    purposes: purposes.map(named),
    fallback: [],
    fields: Object.fromEntries(picks),
  }
}

function read(source: Source, format: OwnFormat): Result<readonly Declaration[]> {
  if (!MARKDOWN.test(source.path)) {
    const mapping = mappingOf(format, name => name)
    return readTrees(source, root => [declarationFrom(source, root, mapping)])
  }
  const root = { node: sectionsOf(source), path: '' }
  return { ok: true, value: [declarationFrom(source, root, mappingOf(format, normaliseName))] }
}

/** A format that a policy describes. Its globs are certain: whoever names files says that they hold a purpose. */
export function configuredFormat(own: OwnFormat): Format {
  const sources = own.paths.map(glob => picomatch.makeRe(glob, { dot: true }).source)
  const names = new RegExp(sources.map(source => `(?:${source})`).join('|'))
  return {
    id: 'configured',
    certain: names,
    candidate: names,
    recognises: ({ path }) => names.test(path),
    read: source => read(source, own),
  }
}
