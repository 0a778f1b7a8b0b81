import { Fragment } from '../../document/fragment.ts'
import { splitFrontMatter } from '../../document/front-matter.ts'
import { parseMarkdown } from '../../document/markdown.ts'
import type { Result, Source } from '../../document/source.ts'
import { parseYaml } from '../../document/yaml.ts'
import type { Regime } from '../../reading/types.ts'
import { type Declaration, type Elements, NO_ELEMENTS, type Purpose, type Value } from '../declaration.ts'
import { type DetailField, type Field, isDetail, normaliseName } from '../fields.ts'
import { type FrontMatterPart, readFrontMatter, regimeOf } from '../front-matter.ts'
import { listedIn, type Passage, passagesOf, statementsOf } from '../prose.ts'
import { defineFormat } from './format.ts'

const EMPTY: FrontMatterPart = { purposes: [], shared: NO_ELEMENTS, details: {} }

/** Symbolic path of a passage: its heading or label, or `prose`. */
const pathOf = (passage: Passage): string => normaliseName(passage.name).slice(0, 60) || 'prose'

function valuesOf(passages: readonly Passage[], field: Field): Value[] {
  return passages
    .filter(passage => passage.field === field)
    .flatMap(passage =>
      listedIn(passage).map(
        (fragment, index): Value => ({ fragment, path: `${field}[${index}]`, foundAs: 'declared' }),
      ),
    )
}

/** Elements that headings, labels and tables name. */
function elementsOf(passages: readonly Passage[]): Elements {
  const [systemType] = valuesOf(passages, 'systemType')
  const [researchObjective] = valuesOf(passages, 'researchObjective')
  const [regimeValue] = valuesOf(passages, 'regime')
  const regime: Regime | undefined = regimeValue && regimeOf(regimeValue.fragment.text)
  return {
    ...(regimeValue && regime && { regime: { ...regimeValue, regime } }),
    ...(systemType && { systemType }),
    ...(researchObjective && { researchObjective }),
    capabilities: valuesOf(passages, 'capabilities'),
    operationalUses: valuesOf(passages, 'operationalUses'),
    excludedFunctions: valuesOf(passages, 'excludedFunctions'),
  }
}

const purposeOf = (fragment: Fragment, path: string, foundAs: 'declared' | 'read'): Purpose => ({
  ...NO_ELEMENTS,
  statement: { fragment, path, foundAs },
  path,
  place: fragment.place(),
})

/** Purposes under headings and labels that name them; a title does so only where nothing below it does. */
function namedPurposes(passages: readonly Passage[]): Purpose[] {
  const named = passages.filter(passage => passage.field === 'purposes')
  const below = named.filter(passage => passage.level !== 1)
  const chosen = below.length > 0 ? below : named
  return chosen.flatMap((passage, index) =>
    statementsOf(passage).map((fragment, item) =>
      purposeOf(fragment, `${pathOf(passage)}[${index}.${item}]`, 'declared'),
    ),
  )
}

/** Prose that no heading or label claims, read as one statement. */
function wholeProse(passages: readonly Passage[]): Purpose[] {
  const parts = passages.filter(passage => passage.field === undefined).flatMap(passage => passage.parts)
  if (parts.length === 0) return []
  return [
    purposeOf(
      Fragment.join(
        parts.map(part => part.fragment),
        '\n',
      ),
      'prose',
      'read',
    ),
  ]
}

function merge(front: Elements, prose: Elements): Elements {
  const pick = <T>(a: readonly T[], b: readonly T[]): readonly T[] => (a.length > 0 ? a : b)
  return {
    ...prose,
    ...front,
    capabilities: pick(front.capabilities, prose.capabilities),
    operationalUses: pick(front.operationalUses, prose.operationalUses),
    excludedFunctions: pick(front.excludedFunctions, prose.excludedFunctions),
  }
}

function detailsOf(passages: readonly Passage[]): Partial<Record<DetailField, Value[]>> {
  const details: Partial<Record<DetailField, Value[]>> = {}
  for (const { field } of passages) if (field && isDetail(field)) details[field] ??= valuesOf(passages, field)
  return details
}

const hasElements = (e: Elements): boolean =>
  Boolean(e.systemType ?? e.researchObjective) || e.capabilities.length > 0 || e.operationalUses.length > 0

/**
 * Reads a Markdown declaration: YAML front matter, plain Markdown in French or English, or both. Purposes of the front
 * matter are the declaration; then come those under headings and labels; then, where nothing is named, the prose.
 */
function readDeclaration(source: Source): Result<readonly [Declaration]> {
  const split = splitFrontMatter(source)
  if (!split.ok) return split
  let front = EMPTY
  if (split.value.yaml) {
    const yaml = parseYaml(source, split.value.yaml)
    if (!yaml.ok) return yaml
    const { part, problems } = readFrontMatter(yaml.value, source)
    if (problems.length > 0) return { ok: false, problems }
    front = part
  }
  const passages = passagesOf(parseMarkdown(source, split.value.prose))
  const shared = merge(front.shared, elementsOf(passages))
  const purposes = [front.purposes, namedPurposes(passages)].find(found => found.length > 0)
  const place = source.lines.place(0, 0)
  const fields: Purpose = {
    ...NO_ELEMENTS,
    path: 'fields',
    place: split.value.yaml ? source.lines.place(0, 3) : place,
  }
  return {
    ok: true,
    value: [
      {
        source,
        format: 'purpose-md',
        path: '',
        place,
        ...(front.language && { language: front.language }),
        purposes: purposes ?? (hasElements(shared) ? [fields] : wholeProse(passages)),
        shared,
        prose: passages.flatMap(({ parts }) => parts.map(({ fragment }) => fragment)),
        details: { ...detailsOf(passages), ...front.details },
      },
    ],
  }
}

const NAME = /(?:^|\/)purpose\.md$/i

/** `PURPOSE.md`, our own: every one is judged, in any folder and letter case, whatever it holds. */
export const purposeMd = defineFormat({
  id: 'purpose-md',
  certain: NAME,
  candidate: NAME,
  recognises: ({ path }) => NAME.test(path),
  read: readDeclaration,
})
