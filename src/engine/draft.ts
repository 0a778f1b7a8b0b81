import { compareStatements } from '../drift/compare.ts'
import { applyEdit, replaceWords } from './edit.ts'
import type { Finding } from './finding.ts'
import { type Judged, judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import type { Standard } from './standard.ts'
import type { Subject } from './subject.ts'
import { isGreen } from './verdict.ts'
import { wholeOf } from './words.ts'

/** Wording that a language model suggests for a statement. Text of a stranger, as any file's is. */
export interface Draft {
  readonly text: string
  /** The model that worded it, by the name its operator gives it. */
  readonly model: string
}

/**
 * Drafts by the finding they answer. They stand beside a judgement and are made after it: nothing that decides takes
 * one, so a draft cannot change a verdict.
 */
export type Drafts = ReadonlyMap<Finding, Draft>

export const NO_DRAFTS: Drafts = new Map()

/** A statement whose reading its author is asked to confirm. */
export interface Undecided {
  readonly finding: Finding
  readonly subject: Subject
  readonly statement: string
}

/** The statements whose reading somebody has to confirm, in the order of their files. Advice asks nobody for anything. */
export function undecidedIn({ manifests }: Judgement): Undecided[] {
  return manifests.flatMap(({ purposes }) =>
    purposes.flatMap(({ subject, findings }) => {
      const { statement } = subject.purpose
      const finding = findings.find(({ rule, level }) => rule === 'reading-confirmed' && level !== 'advise')
      if (!finding || !statement || statement.elsewhere !== undefined) return []
      return [{ finding, subject, statement: statement.fragment.text }]
    }),
  )
}

/** Longest statement that is shown as a draft. */
const LONGEST_DRAFT = 600

/** What one sentence on one line, as a person types it, does not have: a break, what does not show, a second sentence. */
const NO_SENTENCE = /\p{C}|[.!?]\s+\p{Lu}/u

/**
 * Whether a draft may be offered: it says no other and no wider purpose, and with it in the place of the statement the same change,
 * read and judged again, holds nothing against the purpose. What is shown must be what was judged, so a text that the
 * file's syntax reads as anything else is no draft.
 */
export function isAcceptable(
  { finding: { path }, subject, statement }: Undecided,
  text: string,
  change: Judged,
  standard: Standard,
): boolean {
  const value = subject.purpose.statement
  if (!value || text.length > LONGEST_DRAFT || NO_SENTENCE.test(text)) return false
  if (compareStatements(statement, text).needsReview) return false
  const { source } = subject.declaration
  const edited = applyEdit(source, replaceWords(wholeOf(value), text, source))
  const bytes = new TextEncoder().encode(edited)
  const manifests = change.manifests.map(file => (file.path === path ? { ...file, bytes } : file))
  const again = judge({ ...change, manifests }, standard).manifests.find(manifest => manifest.path === path)
  const same = again?.purposes.find(
    ({ subject: { purpose, index } }) => index === subject.index && purpose.path === subject.purpose.path,
  )
  return same?.subject.purpose.statement?.fragment.text === text && isGreen(same.verdict)
}
