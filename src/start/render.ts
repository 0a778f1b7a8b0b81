import { Document, isMap, isNode, stringify } from 'yaml'
import { FIELD_NAMES, type Field } from '../manifest/fields.ts'
import { initWords } from '../messages/init.ts'
import type { AskedField } from '../messages/init-words.ts'
import type { Language, Regime } from '../reading/types.ts'
import { type Answers, type Draft, questionsFor } from './questions.ts'

/** Fields that stand in a map of their own, as docs/purpose-md.md has them. */
const OF_RESEARCH: ReadonlySet<Field> = new Set<Field>([
  'researchObjective',
  'organisation',
  'funding',
  'novelty',
  'creativity',
  'uncertainty',
  'systematicity',
  'transferability',
  'nextRefinement',
  'derogations',
])

/** Lists stay lists with one entry, except purposes: one is written as a sentence. */
const LISTS: ReadonlySet<Field> = new Set<Field>([
  'capabilities',
  'operationalUses',
  'excludedFunctions',
  'highRiskCapabilities',
  'dataCategories',
  'dataSubjects',
])

const REGIME_NAMES: Readonly<Record<Language, Readonly<Record<Regime, string>>>> = {
  en: { operational: 'operational', 'general-purpose': 'general-purpose', research: 'research' },
  fr: { operational: 'opérationnel', 'general-purpose': 'usage général', research: 'recherche' },
}

const WHOLE_LINES = { lineWidth: 0 } as const
const IN_BRACKETS = { collectionStyle: 'flow' } as const

/** Key under which a field is written in front matter of a language. */
function keyOf(field: Field, language: Language): string {
  const [french = field] = FIELD_NAMES[field].fr
  if (language === 'fr') return french
  return field === 'purposes' ? 'purpose' : field
}

/** A key as the file has it; what the research is about is called its objective where it stands in the map. */
function keyFor(field: AskedField, language: Language): string {
  if (field === 'researchObjective') return { en: 'objective', fr: 'objectif' }[language]
  return keyOf(field, language)
}

type Entry = readonly [key: string, value: unknown]

const valueFor = (field: AskedField, values: readonly string[]): unknown =>
  LISTS.has(field) || values.length > 1 ? values : values[0]

/** The answers as entries of front matter, in the order of the questions, what belongs to research in its map. */
function entriesOf({ language, regime, answers }: Pick<Draft, 'language' | 'regime' | 'answers'>): Entry[] {
  const entries: Entry[] = []
  const research: Record<string, unknown> = {}
  // Whoever reads the file reads the sentence first.
  const fields = new Set<AskedField>(['purposes', ...questionsFor(regime).map(({ field }) => field)])
  for (const field of fields) {
    const values = answers[field]
    if (values === undefined || values.length === 0) continue
    const entry: Entry = [keyFor(field, language), valueFor(field, values)]
    if (!OF_RESEARCH.has(field)) entries.push(entry)
    else {
      if (Object.keys(research).length === 0) entries.push([keyOf('research', language), research])
      research[entry[0]] = entry[1]
    }
  }
  return entries
}

const heading = (language: Language, regime: Regime): Entry[] => [
  [keyOf('language', language), language],
  [keyOf('regime', language), REGIME_NAMES[language][regime]],
]

const fenced = (yaml: string): string => `---\n${yaml}---\n`

/** A declaration as the text of a PURPOSE.md. */
export function purposeText({ language, regime, answers, facts }: Draft): string {
  const { title, description, tasks } = facts
  const entries: Entry[] = [
    ...heading(language, regime),
    ...(title ? [['title', title] as const] : []),
    ...(description ? [['description', description] as const] : []),
    ...entriesOf({ language, regime, answers }),
    ...(tasks.length > 0 ? [[keyOf('tasks', language), tasks] as const] : []),
  ]
  return fenced(stringify(Object.fromEntries(entries), WHOLE_LINES))
}

/** Puts before every entry that holds a TODO the example that would take its place. */
function commentWith(example: string, node: unknown, values: Readonly<Record<string, unknown>>): void {
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    const own = values[String(key)]
    if (isMap(value)) commentWith(example, value, own as Readonly<Record<string, unknown>>)
    else if (isNode(key) && own !== undefined) {
      const shown = stringify(own, { ...WHOLE_LINES, ...(Array.isArray(own) && IN_BRACKETS) })
      key.commentBefore = ` ${example} ${shown.trim()}`
    }
  }
}

/** What stands for an answer that somebody still has to give. */
export const PLACEHOLDER = 'TODO'

/** A declaration to fill in by hand: every field of a case, each with an example that would pass. */
export function templateText(language: Language, regime: Regime): string {
  const { examples, example, template } = initWords(language)
  const filled = examples[regime]
  const open = Object.fromEntries(Object.keys(filled).map(field => [field, [PLACEHOLDER]])) as Answers
  const fields = (answers: Answers) => Object.fromEntries(entriesOf({ language, regime, answers }))
  const document = new Document({ ...Object.fromEntries(heading(language, regime)), ...fields(open) })
  commentWith(example, document.contents, fields(filled))
  document.commentBefore = ` ${template}`
  return fenced(document.toString(WHOLE_LINES))
}
