import type { Place } from '../document/lines.ts'
import type { ManifestOutcome } from '../engine/manifest-outcome.ts'
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

/** Annotations of one manifest, in the order of its file. Advice makes none; problems are told in `spoken`. */
export function annotationsOn(
  { path, findings, problems }: ManifestOutcome,
  { language, spoken }: { readonly language?: Language | undefined; readonly spoken: Language },
): Annotation[] {
  return [
    ...problems.map((problem): Annotation => {
      const text = sayProblem(problem, spoken)
      const message = `${visible(text.problem)}\n${visible(text.fix)}`
      return { path, ...onPlace(problem.place), level: 'failure', title: 'purpose-gate', message }
    }),
    ...findings
      .filter(({ level }) => level !== 'advise')
      .map((finding): Annotation => {
        const text = sayFinding(finding, language ?? finding.language)
        return {
          path,
          ...onPlace(finding.place),
          level: 'failure',
          title: shorten(visible(`${text.title} (${finding.rule}, ${finding.clause})`), LONGEST_TITLE),
          message: shorten(visible(`${text.problem}\n${text.fix}\n${text.example}`), LONGEST_MESSAGE),
        }
      }),
  ]
}

/** Annotations of a judgement, in the order of the files. */
export function annotationsOf(judgement: Outcome, language?: Language): Annotation[] {
  const spoken = language ?? languageOf(judgement)
  return [...judgement.manifests].flatMap(manifest => annotationsOn(manifest, { language, spoken }))
}
