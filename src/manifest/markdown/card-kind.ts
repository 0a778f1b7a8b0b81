import { findFrontMatter } from '../../document/front-matter.ts'
import type { Source } from '../../document/source.ts'
import { CARD_SECTIONS, cardRole } from './card-names.ts'
import { marksOf } from './signals.ts'

export type CardKind = 'dataset' | 'model'

/** The first heading of the first level; one further down may be an example. */
const HEADING = /^ {0,3}#[ \t]+(.*)$/m
const TITLE = /^[^\p{L}]*(data(?:set)?|model)[ \\_-]*cards?(?:\.md)?[ *"”]*(?:$|for\b|[:—–|(-])/iu
/** Keys that the Hugging Face hub knows for one kind of card only. */
const DATASET =
  /^(?:task_categories|task_ids|size_categories|annotations_creators|language_creators|source_datasets|pretty_name|dataset_info|multilinguality|paperswithcode_id)[ \t]*:/m
const CONFIGS = /^configs[ \t]*:/m
const DATA_FILES = /^[ \t-]{0,20}data_files[ \t]*:/m
const MODEL = /^(?:library_name|pipeline_tag|base_model|base_model_relation|model-index)[ \t]*:/m
/** The card of an app. */
const SPACE = /^(?:sdk|app_file|sdk_version)[ \t]*:/m

/** Which card a text is by its title or the keys of its front matter; nothing for an app's, or any other text. */
export function cardKindOf(source: Source): CardKind | undefined {
  const { yaml, prose } = findFrontMatter(source)
  const keys = yaml ? source.text.slice(yaml.start, yaml.end) : ''
  if (SPACE.test(keys)) return undefined
  const heading = HEADING.exec(source.text.slice(prose.start))?.[1] ?? ''
  const title = TITLE.exec(heading)?.[1]?.toLowerCase()
  if (title) return title === 'model' ? 'model' : 'dataset'
  if (MODEL.test(keys)) return 'model'
  return DATASET.test(keys) || (CONFIGS.test(keys) && DATA_FILES.test(keys)) ? 'dataset' : undefined
}

/** Sections of a card that a text has at least to be one without saying so. */
const LEAST_SECTIONS = 2

/** Whether a text has sections that only cards have. */
export function hasCardSections(source: Source): boolean {
  const sections = marksOf(source)
    .filter(({ kind }) => kind === 'heading' || kind === 'bold')
    .filter(({ text }) => CARD_SECTIONS.has(cardRole(text)))
  return new Set(sections.map(({ text }) => text.toLowerCase())).size >= LEAST_SECTIONS
}
