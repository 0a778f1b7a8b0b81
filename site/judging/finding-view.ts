import { diffWordsWithSpace } from 'diff'
import type { Source } from '../../src/document/source.ts'
import { applyEdit, type Edit, replacementOf } from '../../src/engine/edit.ts'
import type { Finding, Level, RuleId } from '../../src/engine/finding.ts'
import { catalogue, sayFinding } from '../../src/messages/index.ts'
import type { Language } from '../../src/reading/types.ts'
import { pageOf } from '../../src/report/links.ts'
import { CLAUSES } from '../../src/rules/clauses.ts'

/** A piece of an edit: it stays, goes, or comes. */
export interface EditPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A change of the text that answers a finding; it was tried. */
export interface EditView {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly parts: readonly EditPart[]
  /** Nothing else is refused once it is made. */
  readonly passes: boolean
}

/** A finding in words, on its place in the text. */
export interface FindingView {
  readonly rule: RuleId
  readonly page: string
  readonly level: Level
  readonly levelText: string
  readonly title: string
  readonly problem: string
  readonly fix: string
  readonly example: string
  readonly clause: string
  /** The sentence of the sheet, in quotation marks and with its origin. */
  readonly quote: string
  readonly line: number
  readonly start: number
  readonly end: number
  /** The words that were judged; empty where there are none. */
  readonly words: string
  readonly edit?: EditView
}

/** Beyond this an edit is shown as new lines only: comparing words is quadratic, and nobody reads so long a change. */
const LONGEST_COMPARED = 4000

function partsOf(old: string, text: string): EditPart[] {
  if (old.length + text.length > LONGEST_COMPARED) return [{ kind: 'added', text }]
  return diffWordsWithSpace(old, text).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function editView(edit: Edit, source: Source, passes: (text: string) => boolean): EditView {
  const { place, text } = replacementOf(source, edit)
  const [start, end] = [place.start.offset, place.end.offset]
  return {
    start,
    end,
    text,
    parts: partsOf(source.text.slice(start, end), text),
    passes: passes(applyEdit(source, edit)),
  }
}

/** A finding as the page shows it; `passes` tells of a text whether nothing in it is refused. */
export function findingView(
  finding: Finding,
  source: Source,
  language: Language,
  passes: (text: string) => boolean,
): FindingView {
  const { rule, clause, level, place, words, edit } = finding
  const { labels, levels } = catalogue(language)
  return {
    rule,
    page: pageOf(rule, language),
    level,
    levelText: levels[level],
    ...sayFinding(finding, language),
    clause: `${labels.clause} ${clause}`,
    quote: labels.quote(CLAUSES[clause][language]),
    line: place.start.line,
    start: place.start.offset,
    end: place.end.offset,
    words,
    ...(edit && { edit: editView(edit, source, passes) }),
  }
}
