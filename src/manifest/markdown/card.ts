import type { Fragment } from '../../document/fragment.ts'
import { findFrontMatter } from '../../document/front-matter.ts'
import { parseMarkdown } from '../../document/markdown.ts'
import type { Source } from '../../document/source.ts'
import type { TreeEntry } from '../../document/tree.ts'
import { parseYaml } from '../../document/yaml.ts'
import type { Declaration, FoundAs, Purpose, Value } from '../declaration.ts'
import { emptyPurpose, purposeOf } from '../elements.ts'
import type { DetailField } from '../fields.ts'
import { leavesOf } from '../nodes.ts'
import { type CardRole, cardRole } from './card-names.ts'
import { filledDetails, filledElements, textOf, titleAfter } from './filled.ts'
import { type Passage, passagesOf, type Vocabulary } from './passages.ts'
import { isFilled } from './placeholders.ts'
import { detailsOf, elementsOf, proseOf, slugOf, statementsOf, wholeOf } from './values.ts'

type CardPassage = Passage<CardRole>
type Details = Declaration['details']

const VOCABULARY: Vocabulary<CardRole> = {
  roleOf: cardRole,
  inherited: new Set<CardRole>(['uses', 'excludedFunctions', 'rationale']),
  // A column called "Purpose" is one of a table of tags or files.
  columns: new Set<CardRole>(),
  code: 'skip',
}

/** Keys of the hub's front matter that say something about our fields. */
const KEYS: Readonly<Record<string, { readonly field: DetailField; readonly foundAs: FoundAs }>> = {
  license: { field: 'licence', foundAs: 'declared' },
  license_name: { field: 'licence', foundAs: 'declared' },
  license_link: { field: 'licence', foundAs: 'declared' },
  extra_gated_prompt: { field: 'conditionsOfUse', foundAs: 'declared' },
  extra_gated_fields: { field: 'conditionsOfUse', foundAs: 'declared' },
  task_categories: { field: 'tasks', foundAs: 'code' },
  task_ids: { field: 'tasks', foundAs: 'code' },
  pipeline_tag: { field: 'tasks', foundAs: 'code' },
}

/** Entries of the front matter; none where it can't be read, for a card says in prose what its data are for. */
function entriesOf(source: Source): readonly TreeEntry[] {
  const { yaml } = findFrontMatter(source)
  const parsed = yaml && parseYaml(source, yaml)
  return parsed?.ok && parsed.value.kind === 'map' ? parsed.value.entries : []
}

/** What the front matter says: the licence, conditions of access and, as codes, the tasks. */
function frontDetails(entries: readonly TreeEntry[]): Details {
  const details: Partial<Record<DetailField, readonly Value[]>> = {}
  for (const { key, node } of entries) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
    if (!known) continue
    const values = leavesOf({ node, path: key }, known.foundAs)
    if (values.length > 0) details[known.field] = [...(details[known.field] ?? []), ...values]
  }
  return details
}

/** A description without its list of links: only its paragraphs. */
const paragraphsOf = (passage: CardPassage): CardPassage => ({
  ...passage,
  parts: passage.parts.filter(({ kind }) => kind === 'text'),
})

/** Sections in which "Use cases" are what could go wrong. */
const OF_DANGERS = /\b(?:ethic|limit|risk|caveat|bias|[ée]thique|risque|biais)/iu

/** Passages that name a use: none of those that a label names among dangers. */
function namesOfUse(passages: readonly CardPassage[]): CardPassage[] {
  let dangers = false
  return passages.filter(({ role, kind, name }) => {
    if (kind === 'heading') dangers = role !== 'uses' && OF_DANGERS.test(name)
    return role === 'uses' && !dangers
  })
}

/** Purposes of the section meant for them: each item of a list one. */
function usesIn(passages: readonly CardPassage[]): Purpose[] {
  const uses = namesOfUse(passages).filter(passage => isFilled(textOf(passage)))
  return uses.flatMap((passage, index) =>
    statementsOf(passage).flatMap((fragment, item) =>
      isFilled(fragment.text)
        ? [purposeOf(fragment, `${slugOf(passage.name)}[${index}.${item}]`, 'declared')]
        : [],
    ),
  )
}

/** The first of the other sections that holds words, as one statement that may be a purpose. */
function fallbackIn(passages: readonly CardPassage[]): Purpose[] {
  const of = (role: CardRole): CardPassage[] => passages.filter(passage => passage.role === role)
  // Text right below the title is the last resort.
  const introduction = passages.filter(({ kind }) => kind === 'heading').slice(0, 1)
  const sections = [
    ...of('rationale'),
    ...of('taskText'),
    ...[...of('summary'), ...of('description')].map(paragraphsOf),
    ...introduction.filter(({ role, level }) => !role && level === 1).map(paragraphsOf),
  ]
  // One section: a comment goes on a stretch of the file, not on two ends of it.
  const found = sections.find(passage => isFilled(textOf(passage)))
  return found ? [purposeOf(wholeOf(found), slugOf(found.name), 'fallback')] : []
}

/** Where the purpose of a card should stand: below the first heading meant for it, else for what stands in for it. */
function missing(passages: readonly CardPassage[]): Purpose[] {
  for (const role of ['uses', 'rationale', 'taskText', 'summary', 'description'] as const) {
    const named = passages.filter(({ role: own, kind, head }) => own === role && kind !== 'text' && head)
    // "Direct Use" below "Uses".
    const heading = named.find(({ level }, at) => (named[at + 1]?.level ?? 0) <= level) ?? named[0]
    if (heading?.head) return [emptyPurpose(slugOf(heading.name), heading.head.place())]
  }
  return []
}

const CARD_TITLE = /^\W*(?:data(?:set)?|model)[\s_-]*cards?(?:\.md)?\s*(?:for\b|:|[-—–|])?\s*/iu

/** Name of the dataset or model: as the front matter gives it, else as the title does. */
function titleOf(entries: readonly TreeEntry[], title: Fragment | undefined): Value | undefined {
  const named = entries.find(({ key }) => key === 'pretty_name' || key === 'model_name')
  const value = named && leavesOf({ node: named.node, path: named.key })[0]
  return value ?? titleAfter(CARD_TITLE, title)
}

/** What a dataset or model card declares: its uses, else what stands in for them. */
export function readCard(source: Source, format: string): Declaration {
  const entries = entriesOf(source)
  const passages = passagesOf(parseMarkdown(source, findFrontMatter(source).prose), VOCABULARY)
  const heading = passages.find(({ kind }) => kind === 'heading')
  const title = titleOf(entries, heading?.role ? undefined : heading?.head)
  const found = [usesIn, fallbackIn, missing].map(find => find(passages)).find(list => list.length > 0)
  return {
    source,
    format,
    path: '',
    place: heading?.head?.place() ?? source.lines.place(0, 0),
    ...(title && { title }),
    purposes: found ?? [],
    shared: filledElements(elementsOf(passages)),
    prose: proseOf(passages),
    details: filledDetails({ ...detailsOf(passages), ...frontDetails(entries) }),
  }
}
