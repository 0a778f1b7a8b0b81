import type { Place } from '../document/lines.ts'
import type { Level } from '../engine/finding.ts'
import type { Outcome } from '../engine/outcome.ts'
import { sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { shorten, visible } from './inert.ts'
import { languageOf } from './topic.ts'

/** A remark on lines of a file, as check runs and workflow commands show them. Lines and columns are 1-based. */
export interface Annotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  /** Columns are given only where one line holds all the words; GitHub refuses them otherwise. */
  readonly columns?: { readonly start: number; readonly end: number }
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const LEVEL = { block: 'failure', review: 'failure', advise: 'notice' } as const satisfies Record<
  Level,
  Annotation['level']
>
/** Titles are at most 255 characters; messages are kept short enough to be read. */
const LONGEST_TITLE = 200
const LONGEST_MESSAGE = 3000

function onPlace(place: Place | undefined): Pick<Annotation, 'startLine' | 'endLine' | 'columns'> {
  const startLine = place?.start.line ?? 1
  const endLine = place?.end.line ?? startLine
  if (!place || endLine !== startLine || place.end.column <= place.start.column) return { startLine, endLine }
  // A range in a file excludes its end; a column of an annotation is the last one marked.
  return { startLine, endLine, columns: { start: place.start.column, end: place.end.column - 1 } }
}

/** Annotations of a judgement, gravest first, so that a limit on their number cuts the least. Advice makes none. */
export function annotationsOf(judgement: Outcome, language?: Language): Annotation[] {
  const annotations: Annotation[] = []
  for (const { path, findings, problems } of judgement.manifests) {
    for (const problem of problems) {
      const text = sayProblem(problem, language ?? languageOf(judgement))
      const message = `${visible(text.problem)}\n${visible(text.fix)}`
      const title = 'purpose-gate'
      annotations.push({ path, ...onPlace(problem.place), level: 'failure', title, message })
    }
    for (const finding of findings.filter(({ level }) => level !== 'advise')) {
      const text = sayFinding(finding, language ?? finding.language)
      annotations.push({
        path,
        ...onPlace(finding.place),
        level: LEVEL[finding.level],
        title: shorten(visible(`${text.title} (${finding.rule}, ${finding.clause})`), LONGEST_TITLE),
        message: shorten(visible(`${text.problem}\n${text.fix}\n${text.example}`), LONGEST_MESSAGE),
      })
    }
  }
  const rank = ({ level }: Annotation): number => ['failure', 'warning', 'notice'].indexOf(level)
  return annotations.sort((a, b) => rank(a) - rank(b))
}
