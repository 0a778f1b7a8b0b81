import type { Declaration, Value } from '../manifest/declaration.ts'
import { type DetailField, normaliseName } from '../manifest/fields.ts'
import { isOfFiles } from './coverage.ts'

/** Two manifests of one dataset that say different things in the same field. */
export interface Contradiction {
  readonly field: 'regime' | DetailField
  readonly values: readonly { readonly path: string; readonly line: number; readonly text: string }[]
}

/** Manifests of one folder read as what they are: several accounts of one dataset. */
export interface Twins {
  /** What is judged in the place of a declaration: itself, completed by what the others say. */
  readonly judged: ReadonlyMap<Declaration, Declaration>
  /** Declarations that leave the purpose to another of the same folder. */
  readonly carriedBy: ReadonlyMap<Declaration, Declaration>
  readonly contradictions: readonly Contradiction[]
}

/** Formats by how well they can carry a purpose, the best first; others follow. */
const CARRIERS = [
  'purpose-md',
  'purpose-data',
  'datasheet',
  'dataset-card',
  'model-card',
  'croissant',
  'odcs',
]

const rankOf = ({ format }: Declaration): number => {
  const rank = CARRIERS.indexOf(format)
  return rank < 0 ? CARRIERS.length : rank
}

const folderOf = ({ source: { path } }: Declaration): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Whether a declaration states a purpose in a place meant for it, not only a description or a code. */
function carriesPurpose({ purposes, shared }: Declaration): boolean {
  const stated = purposes.some(({ statement }) => statement !== undefined && statement.foundAs !== 'fallback')
  return stated || shared.operationalUses.length > 0 || shared.researchObjective !== undefined
}

/** Fields that two accounts of one dataset must agree on. */
const AGREED: readonly DetailField[] = ['licence', 'retention', 'legalBasis', 'controller']

const lineOf = (value: Value): number => value.fragment.place().start.line

/** Whether two texts say the same thing in the loosest sense: one contains the other. */
function agree(a: string, b: string): boolean {
  const [x, y] = [normaliseName(a), normaliseName(b)]
  return x === '' || y === '' || x.includes(y) || y.includes(x)
}

function contradictionsIn(group: readonly Declaration[]): Contradiction[] {
  const single = (field: Contradiction['field'], of: Declaration): Value | undefined => {
    const values = field === 'regime' ? [of.shared.regime] : (of.details[field] ?? [])
    return values.length === 1 && values[0]?.foundAs !== 'code' ? values[0] : undefined
  }
  return (['regime', ...AGREED] as const).flatMap(field => {
    const given = group.flatMap(declaration => {
      const value = single(field, declaration)
      const text = field === 'regime' ? declaration.shared.regime?.regime : value?.fragment.text.trim()
      return value && text ? [{ path: declaration.source.path, line: lineOf(value), text }] : []
    })
    const [first] = given
    return first && given.some(({ text }) => !agree(text, first.text)) ? [{ field, values: given }] : []
  })
}

/** One declaration completed by another in the places that it leaves empty. */
function complete(own: Declaration, other: Declaration): Declaration {
  const elsewhere = other.source.path
  const from = <T extends Value>(values: readonly T[] = []): T[] =>
    values.map(value => ({ ...value, elsewhere }))
  const { regime, systemType } = other.shared
  const { shared } = own
  const details = Object.fromEntries(
    Object.entries(other.details).map(([field, values]) => [field, from(values)]),
  )
  return {
    ...own,
    details: { ...details, ...own.details },
    shared: {
      ...(regime && { regime: { ...regime, elsewhere } }),
      ...(systemType && { systemType: { ...systemType, elsewhere } }),
      ...shared,
      capabilities: shared.capabilities.length > 0 ? shared.capabilities : from(other.shared.capabilities),
      excludedFunctions: [...shared.excludedFunctions, ...from(other.shared.excludedFunctions)],
    },
  }
}

function byFolder(declarations: readonly Declaration[]): Declaration[][] {
  const groups = new Map<string, Declaration[]>()
  for (const declaration of declarations) {
    const group = groups.get(folderOf(declaration))
    if (group) group.push(declaration)
    else groups.set(folderOf(declaration), [declaration])
  }
  return [...groups.values()]
}

/** Sorts the declarations of one folder: who carries the purpose, and who leaves it to another. */
function sortGroup(group: readonly Declaration[], isTouched: (declaration: Declaration) => boolean) {
  const carriers = group.filter(carriesPurpose)
  const candidates = carriers.length > 0 ? carriers : group.filter(isTouched)
  const [best] = candidates.toSorted((a, b) => rankOf(a) - rankOf(b))
  return { best, carrying: new Set(carriers.length > 0 ? carriers : [best]) }
}

/**
 * Manifests of one folder that can be accounts of one dataset; a folder of more holds many datasets, and to complete each
 * by all others would take quadratic time.
 */
const MOST_ACCOUNTS = 20

/**
 * Reads the manifests of each folder as accounts of one dataset: the purpose is judged where it is best carried, as
 * completed by the others; an account without one leaves it to that. What they contradict one another in is told.
 */
export function twinsOf(declarations: readonly Declaration[], touched: ReadonlySet<Declaration>): Twins {
  const judged = new Map<Declaration, Declaration>()
  const carriedBy = new Map<Declaration, Declaration>()
  const contradictions: Contradiction[] = []
  for (const group of byFolder(declarations.filter(isOfFiles))) {
    const accounts = new Set(group.map(({ source }) => source.path)).size
    if (accounts < 2 || accounts > MOST_ACCOUNTS) continue
    const { best, carrying } = sortGroup(group, declaration => touched.has(declaration))
    for (const declaration of group) {
      const others = group.filter(other => other !== declaration)
      if (carrying.has(declaration)) judged.set(declaration, others.reduce(complete, declaration))
      else if (best) carriedBy.set(declaration, best)
    }
    if (group.some(declaration => touched.has(declaration))) contradictions.push(...contradictionsIn(group))
  }
  return { judged, carriedBy, contradictions }
}
