import { judge } from '../engine/judge.ts'
import type { Judgement } from '../engine/judgement.ts'
import type { Standard } from '../engine/standard.ts'
import type { FindingText } from '../messages/catalogue.ts'
import { sayFinding, sayProblem } from '../messages/index.ts'
import type { Draft, Question } from './questions.ts'
import { purposeText } from './render.ts'

/** Judges a declaration that is being written, as the file that it would be. */
export function judgeDraft(draft: Draft, path: string, standard: Standard): Judgement {
  const bytes = new TextEncoder().encode(purposeText(draft))
  return judge({ manifests: [{ path, bytes, asked: true }] }, standard)
}

/** Why the sheet refuses an answer in the declaration that holds it; nothing where it takes it. */
export function concernsOn(draft: Draft, { refusal }: Question, standard: Standard): FindingText[] {
  if (refusal === undefined) return []
  const { manifests } = judgeDraft(draft, 'PURPOSE.md', standard)
  const refuses = 'rules' in refusal ? refusal.rules : undefined
  const waits = 'allBut' in refusal ? refusal.allBut : []
  return manifests.flatMap(({ findings, problems }) => [
    ...problems.map(problem => ({ ...sayProblem(problem, draft.language), title: '', example: '' })),
    ...findings
      .filter(({ rule, level }) => refuses?.includes(rule) ?? (level !== 'advise' && !waits.includes(rule)))
      .map(finding => sayFinding(finding, draft.language)),
  ])
}

/** Whether a rule finds something in a declaration as it stands. */
export function isFound(draft: Draft, rule: string, standard: Standard): boolean {
  const { manifests } = judgeDraft(draft, 'PURPOSE.md', standard)
  return manifests.some(({ findings }) => findings.some(finding => finding.rule === rule))
}
