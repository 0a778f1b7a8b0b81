import { Fragment } from '../../document/fragment.ts'
import { findFrontMatter, splitFrontMatter } from '../../document/front-matter.ts'
import { parseMarkdown } from '../../document/markdown.ts'
import type { Result, Source } from '../../document/source.ts'
import { parseYaml } from '../../document/yaml.ts'
import { type Declaration, type Elements, NO_ELEMENTS, type Purpose } from '../declaration.ts'
import { purposeOf, purposeOfFields } from '../elements.ts'
import { type Field, fieldOfKey, fieldOfLabel } from '../fields.ts'
import { type FrontMatterPart, readFrontMatter } from '../front-matter.ts'
import { NAMES, namedFor } from '../markdown/names.ts'
import { type Passage, passagesOf, type Vocabulary } from '../markdown/passages.ts'
import { marksOf } from '../markdown/signals.ts'
import { detailsOf, elementsOf, proseOf, slugOf, statementsOf } from '../markdown/values.ts'
import { defineFormat } from './format.ts'

const EMPTY: FrontMatterPart = { purposes: [], shared: NO_ELEMENTS, details: {} }

/** Names of our own fields, and what stands in the document besides them is prose. */
const VOCABULARY: Vocabulary<Field> = {
  roleOf: fieldOfLabel,
  inherited: new Set<Field>(['purposes']),
  columns: new Set<Field>(['purposes']),
  code: 'text',
}

/** Purposes under headings and labels that name them; a title does so only where nothing below it does. */
function namedPurposes(passages: readonly Passage<Field>[]): Purpose[] {
  const named = passages.filter(passage => passage.role === 'purposes')
  const below = named.filter(passage => passage.level !== 1)
  const chosen = below.length > 0 ? below : named
  return chosen.flatMap((passage, index) =>
    statementsOf(passage).map((fragment, item) =>
      purposeOf(fragment, `${slugOf(passage.name)}[${index}.${item}]`, 'declared'),
    ),
  )
}

/** A section that only sends the reader to the front matter. */
const POINTER =
  /^[^.!?\n]{0,60}\b(?:front[ -]?matter|ya?ml|header|above|en-t[êe]te|ci-dessus)\b[^.!?\n]{0,20}[.!]?\s*$/iu

/** The words of a statement, however they are typed. */
const wordsOf = ({ statement }: Purpose): string =>
  statement?.fragment.text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** Purposes of the front matter, and those named below it that it does not say; without any, those named anywhere. */
function purposesOf(front: readonly Purpose[], passages: readonly Passage<Field>[]): readonly Purpose[] {
  if (front.length === 0) return namedPurposes(passages)
  const said = new Set(front.map(wordsOf))
  const below = namedPurposes(passages.filter(({ level }) => level !== 1))
  return [
    ...front,
    ...below.filter(
      purpose => !said.has(wordsOf(purpose)) && !POINTER.test(purpose.statement?.fragment.text ?? ''),
    ),
  ]
}

/** Prose that no heading or label claims, read as one statement. */
function wholeProse(passages: readonly Passage<Field>[]): Purpose[] {
  const parts = passages.filter(passage => passage.role === undefined).flatMap(passage => passage.parts)
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

/**
 * Reads a Markdown declaration: YAML front matter, plain Markdown in French or English, or both. Purposes are those of
 * the front matter and those under headings and labels; where nothing is named, the prose. Besides a front matter the
 * title names none: it is the file's.
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
  const passages = passagesOf(parseMarkdown(source, split.value.prose), VOCABULARY).filter(
    ({ parts }) => parts.length > 0,
  )
  const shared = merge(front.shared, elementsOf(passages))
  const purposes = purposesOf(front.purposes, passages)
  const place = source.lines.place(0, 0)
  const whole = split.value.yaml ? source.lines.place(0, 3) : place
  const stated = purposes.length > 0 ? purposes : purposeOfFields(shared, whole)
  return {
    ok: true,
    value: [
      {
        source,
        format: 'purpose-md',
        path: '',
        place,
        ...(front.language && { language: front.language }),
        purposes: stated.length > 0 ? stated : wholeProse(passages),
        shared,
        prose: proseOf(passages),
        details: { ...detailsOf(passages), ...front.details },
      },
    ],
  }
}

const CERTAIN = /(?:^|\/)(?:purpose|finalit(?:e|é|e\u0301)s?)\.md$/i

/** Labels that make a declaration of a file that is only named like one. */
const LEAST_LABELS = 2

/** Whether the front matter of a text has keys of ours: a purpose, or several other fields. */
function hasOurFrontMatter(source: Source): boolean {
  const { yaml } = findFrontMatter(source)
  const keys = yaml
    ? source.text.slice(yaml.start, yaml.end).matchAll(/^([^\s#:'"-][^:\n]{0,60}?)[ \t]*:/gmu)
    : []
  const fields = new Set([...keys].map(([, key = '']) => fieldOfKey(key)))
  fields.delete(undefined)
  return fields.has('purposes') || fields.size >= LEAST_LABELS
}

/** Whether headings and labels name a purpose and another field beside it. */
function hasOurLabels(source: Source): boolean {
  const fields = new Set(marksOf(source).map(({ text }) => fieldOfLabel(text)))
  fields.delete(undefined)
  return fields.has('purposes') && fields.size >= LEAST_LABELS
}

/**
 * `PURPOSE.md`, or `FINALITE.md` in French, our own: every one is judged, in any folder and letter case, whatever it
 * holds. `PURPOSE.fr.md` or `purpose-dataset.md` are judged where their content is ours.
 */
export const purposeMd = defineFormat({
  id: 'purpose-md',
  certain: CERTAIN,
  candidate: NAMES['purpose-md'],
  recognises: source =>
    CERTAIN.test(source.path) ||
    (namedFor('purpose-md', source.path) === 'own' && (hasOurFrontMatter(source) || hasOurLabels(source))),
  read: readDeclaration,
})
