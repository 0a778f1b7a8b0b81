import type { Drafts } from '../engine/draft.ts'
import type { Finding } from '../engine/finding.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { shorten, visible } from './inert.ts'

/** A report that may show drafts beside its findings. */
export interface WithDrafts {
  readonly drafts?: Drafts | undefined
}

/** Longest draft that is shown, whoever made it. */
const LONGEST = 600

/** A draft as it is told: who worded it, the words on one line, and what to make of them. */
export interface ToldDraft {
  readonly label: string
  readonly text: string
  readonly caution: string
  /** Words and caution in one, for reports without markup. */
  readonly line: string
}

/**
 * What there is to tell of a finding's draft: one or nothing, as a list. A model's text is foreign text; each report
 * makes it harmless as it does with words of a file.
 */
export function draftOn(finding: Finding, { drafts }: WithDrafts, language: Language): ToldDraft[] {
  const draft = drafts?.get(finding)
  if (!draft) return []
  const { label, quoted, caution } = catalogue(language).secondReader
  const text = visible(shorten(draft.text.replace(/\s+/g, ' ').trim(), LONGEST))
  return [{ label: visible(label(draft.model)), text, caution, line: `${quoted(text)} ${caution}` }]
}
