import type { Place } from '../document/lines.ts'
import type { Problem } from '../document/problem.ts'
import type { Finding } from '../engine/finding.ts'
import type { ManifestOutcome, PurposeOutcome } from '../engine/manifest-outcome.ts'
import { totalsOf } from '../engine/manifests.ts'
import type { Outcome } from '../engine/outcome.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { countsOf } from './counts.ts'
import type { WithDrafts } from './drafts.ts'
import { list, object, written } from './indented.ts'
import { defineReport, type ReportOptions } from './report.ts'

const span = ({ start, end }: Place) => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
})

function findingJson(finding: Finding, language?: Language, { drafts }: WithDrafts = {}) {
  const draft = drafts?.get(finding)
  const text = sayFinding(finding, language ?? finding.language)
  return {
    rule: finding.rule,
    clause: finding.clause,
    level: finding.level,
    path: finding.path,
    at: finding.at,
    ...span(finding.place),
    words: finding.words,
    fingerprint: finding.fingerprint,
    ...text,
    ...(finding.edit && { edit: finding.edit }),
    ...(draft && { draft }),
    quote: CLAUSES[finding.clause].fr,
    source: SHEET_URL,
  }
}

const problemJson = (path: string, problem: Problem, language: Language) => ({
  problem: problem.id,
  ...(path && { path }),
  ...(problem.place && span(problem.place)),
  message: sayProblem(problem, language).problem,
  fix: sayProblem(problem, language).fix,
})

function purposeJson({ subject, verdict, fingerprint }: PurposeOutcome) {
  const { purpose, regime, systemType, capabilities, operationalUse, researchObjective } = subject
  return {
    at: purpose.path,
    text: purpose.statement?.fragment.text ?? null,
    verdict,
    fingerprint,
    regime,
    systemType: systemType?.span.text ?? null,
    capabilities: capabilities.map(words => words.span.text),
    operationalUse: operationalUse?.span.text ?? null,
    researchObjective: researchObjective?.span.text ?? null,
  }
}

/** How a report is told to machines. */
interface Told extends WithDrafts {
  readonly language?: Language | undefined
}

const manifestJson = (
  { path, verdict, carriedBy, purposes, findings, problems }: ManifestOutcome,
  { language, drafts }: Told,
) => ({
  path,
  verdict,
  ...(carriedBy !== undefined && { carriedBy }),
  purposes: purposes.map(purposeJson),
  findings: findings.map(finding => findingJson(finding, language, { drafts })),
  problems: problems.map(problem => problemJson(path, problem, language ?? 'en')),
})

/** What stands in the report before the manifests. */
const headOf = (judgement: Outcome) => ({
  schema: 'purpose-gate/report-1',
  verdict: judgement.verdict,
  exitCode: exitCodeOf(judgement.verdict),
  counts: countsOf(judgement),
})

/** What stands in the report after the manifests. */
const tailOf = (judgement: Outcome, language?: Language) => ({
  contradictions: judgement.contradictions,
  hidden: totalsOf(judgement.manifests).hidden.map(({ path, place, characters }) => ({
    path,
    ...span(place),
    characters,
  })),
  removed: judgement.removed,
  excluded: judgement.excluded,
  policyChanged: judgement.policyChanged,
  waived: judgement.waived.map(({ finding, waiver }) => ({ ...findingJson(finding, language), waiver })),
  waivers: judgement.notices,
  known: judgement.known.map(finding => findingJson(finding, language)),
  approvedBy: judgement.approvedBy,
  approved: judgement.approved.map(finding => findingJson(finding, language)),
  failures: judgement.failures.map(problem => problemJson('', problem, language ?? 'en')),
})

/** The versioned report for machines. Lines and columns are 1-based, ends exclusive. */
export const reportOf = (judgement: Outcome, language?: Language) => ({
  ...headOf(judgement),
  manifests: [...judgement.manifests].map(manifest => manifestJson(manifest, { language })),
  ...tailOf(judgement, language),
})

/** The report as indented JSON text. */
export const renderJson = defineReport(
  (judgement, options: Pick<ReportOptions, 'language' | 'inventory' | 'drafts' | 'shard'>) => {
    function* manifests() {
      for (const manifest of judgement.manifests) yield manifestJson(manifest, options)
    }
    return written(
      object({
        ...headOf(judgement),
        manifests: list(manifests()),
        ...tailOf(judgement, options.language),
        inventory: options.inventory && list(options.inventory),
        shard: options.shard,
      }),
    )
  },
)
