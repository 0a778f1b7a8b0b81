import type { Edit } from '../engine/edit.ts'
import type { Finding, Level } from '../engine/finding.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { Language } from '../reading/types.ts'

/** Findings on the same value of a manifest: they make one comment, not several. */
export interface Topic {
  readonly path: string
  /** First and last line, 1-based: those of the words, or those that an edit changes. */
  readonly lines: { readonly first: number; readonly last: number }
  readonly level: Level
  readonly language: Language
  readonly findings: readonly [Finding, ...Finding[]]
  /** A change that answers the first of the findings that has one. */
  readonly edit?: Edit
}

const LEVELS: readonly Level[] = ['block', 'review', 'advise']

/** The gravest of some levels. */
function gravest(findings: readonly Finding[]): Level {
  return LEVELS.find(level => findings.some(finding => finding.level === level)) ?? 'advise'
}

/** Lines of the words of some findings; a range that ends at the start of a line does not touch that line. */
function linesOf(findings: readonly Finding[]): Topic['lines'] {
  const first = Math.min(...findings.map(({ place }) => place.start.line))
  const last = Math.max(...findings.map(({ place: { end } }) => (end.column === 1 ? end.line - 1 : end.line)))
  return { first, last: Math.max(first, last) }
}

function topicOf(findings: readonly [Finding, ...Finding[]]): Topic {
  const [{ path, language }] = findings
  const edit = findings.find(finding => finding.edit)?.edit
  const lines = edit ? { first: edit.first, last: edit.last } : linesOf(findings)
  return { path, lines, level: gravest(findings), language, findings, ...(edit && { edit }) }
}

/** An edit elsewhere than on the words needs a comment there. */
function isElsewhere({ edit, place }: Finding): boolean {
  return edit !== undefined && (place.start.line < edit.first || place.end.line > edit.last)
}

/**
 * Groups the findings of a judgement by the value they stand on, in the order of the files. Advice is left out: it is
 * shown in the summary and asks nobody for anything.
 */
export function topicsOf({ manifests }: Outcome): Topic[] {
  return [...manifests].flatMap(({ findings }) => {
    const groups = new Map<string, [Finding, ...Finding[]]>()
    for (const finding of findings.filter(({ level }) => level !== 'advise')) {
      const key = isElsewhere(finding) ? `${finding.at} ${finding.rule}` : finding.at
      const group = groups.get(key)
      if (group) group.push(finding)
      else groups.set(key, [finding])
    }
    return [...groups.values()].map(topicOf)
  })
}

/** Language of what is said about a judgement as a whole: that of its first declaration, else English. */
export function languageOf({ manifests }: Outcome): Language {
  for (const { purposes } of manifests) for (const { subject } of purposes) return subject.language
  return 'en'
}
