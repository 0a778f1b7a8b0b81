/** What the page asks of the engine and what it is told: plain data, so that it can cross to a worker and back. */

import type { Place } from '../../src/document/lines.ts'
import { sourceOf } from '../../src/document/source.ts'
import { judge } from '../../src/engine/judge.ts'
import { judgeDeclaration } from '../../src/engine/judge-declaration.ts'
import type { JudgedManifest, JudgedPurpose } from '../../src/engine/judgement.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { isGreen, type Verdict } from '../../src/engine/verdict.ts'
import { declarationOfStatement } from '../../src/manifest/formats/statement.ts'
import { catalogue, sayProblem } from '../../src/messages/index.ts'
import type { Language } from '../../src/reading/types.ts'
import { halvesOf } from '../../src/report/halves.ts'
import { type FindingView, findingView } from './finding-view.ts'
import type { Kind } from './kinds.ts'
import { type Mark, marksOf } from './marks.ts'

export interface Question {
  readonly text: string
  readonly kind: Kind
  /** Language of the page; messages speak it. */
  readonly language: Language
}

/** One purpose: its case of the sheet, and which of the parts that the case needs are stated. */
export interface PurposeView {
  readonly regime: string
  readonly isGreen: boolean
  readonly verdict: string
  readonly parts: readonly { readonly name: string; readonly stated: boolean }[]
}

/** Why a file could not be read. */
export interface ProblemView {
  readonly line?: number
  readonly start: number
  readonly end: number
  readonly problem: string
  readonly fix: string
}

export interface Answer {
  readonly verdict: Verdict
  readonly isGreen: boolean
  readonly verdictText: string
  /** Language of the text that was judged. */
  readonly spoken: Language
  readonly marks: readonly Mark[]
  readonly purposes: readonly PurposeView[]
  readonly findings: readonly FindingView[]
  readonly problems: readonly ProblemView[]
}

/** A bare statement needs a name for its edits to be tried. */
const STATEMENT_NAME = 'statement'

/** No one edit answers more findings than these, so that none has to be tried. */
const MOST_TOGETHER = 6

type Judged = Pick<JudgedManifest, 'verdict' | 'purposes' | 'findings' | 'problems'>

function judgeText({ text, kind }: Question): Judged {
  if (kind === 'statement')
    return {
      problems: [],
      ...judgeDeclaration(declarationOfStatement(text, undefined, STATEMENT_NAME), BY_THE_SHEET),
    }
  const bytes = new TextEncoder().encode(text)
  const { manifests, verdict } = judge({ manifests: [{ path: kind, bytes, asked: true }] })
  return manifests[0] ?? { verdict, purposes: [], findings: [], problems: [] }
}

function purposeView(judged: JudgedPurpose, language: Language): PurposeView {
  const { regimes, verdicts, reports } = catalogue(language)
  return {
    regime: regimes[judged.subject.regime],
    isGreen: isGreen(judged.verdict),
    verdict: verdicts[judged.verdict],
    parts: halvesOf(judged).map(({ half, stated }) => ({ name: reports.halves[half], stated })),
  }
}

const offsets = (place: Place | undefined) => ({
  start: place?.start.offset ?? 0,
  end: place?.end.offset ?? 0,
  ...(place && { line: place.start.line }),
})

/** Judges a text as the gate would, by the sheet as it is. */
export function answer(question: Question): Answer {
  const { text, kind, language } = question
  const { verdict, purposes, findings, problems } = judgeText(question)
  const source = sourceOf(kind, text)
  const passes = (edited: string): boolean =>
    findings.length <= MOST_TOGETHER && isGreen(judgeText({ ...question, text: edited }).verdict)
  return {
    verdict,
    isGreen: isGreen(verdict),
    verdictText: catalogue(language).verdicts[verdict],
    spoken: purposes[0]?.subject.language ?? language,
    marks: marksOf(purposes),
    purposes: purposes.map(purpose => purposeView(purpose, language)),
    findings: findings.map(finding => findingView(finding, source, language, passes)),
    problems: problems.map(problem => ({ ...offsets(problem.place), ...sayProblem(problem, language) })),
  }
}
