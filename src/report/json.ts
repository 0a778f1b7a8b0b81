import { hiddenIn } from '../document/disguise.ts'
import type { Place } from '../document/lines.ts'
import type { Problem } from '../document/problem.ts'
import type { Finding } from '../engine/finding.ts'
import type { Outcome, PurposeOutcome } from '../engine/outcome.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { countsOf } from './counts.ts'
import type { WithDrafts } from './drafts.ts'
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

/** The versioned report for machines. Lines and columns are 1-based, ends exclusive. */
export function reportOf(judgement: Outcome, language?: Language, drafts: WithDrafts = {}) {
  return {
    schema: 'purpose-gate/report-1',
    verdict: judgement.verdict,
    exitCode: exitCodeOf(judgement.verdict),
    counts: countsOf(judgement),
    manifests: judgement.manifests.map(({ path, verdict, carriedBy, purposes, findings, problems }) => ({
      path,
      verdict,
      ...(carriedBy !== undefined && { carriedBy }),
      purposes: purposes.map(purposeJson),
      findings: findings.map(finding => findingJson(finding, language, drafts)),
      problems: problems.map(problem => problemJson(path, problem, language ?? 'en')),
    })),
    contradictions: judgement.contradictions,
    hidden: judgement.manifests.flatMap(({ path, source }) =>
      source ? hiddenIn(source).map(({ place, characters }) => ({ path, ...span(place), characters })) : [],
    ),
    removed: judgement.removed,
    excluded: judgement.excluded,
    policyChanged: judgement.policyChanged,
    waived: judgement.waived.map(({ finding, waiver }) => ({ ...findingJson(finding, language), waiver })),
    waivers: judgement.notices,
    known: judgement.known.map(finding => findingJson(finding, language)),
    approvedBy: judgement.approvedBy,
    approved: judgement.approved.map(finding => findingJson(finding, language)),
    failures: judgement.failures.map(problem => problemJson('', problem, language ?? 'en')),
  }
}

/** The report as indented JSON text. */
export const renderJson = defineReport(
  (
    judgement: Outcome,
    {
      language,
      inventory,
      drafts,
      shard,
    }: Pick<ReportOptions, 'language' | 'inventory' | 'drafts' | 'shard'>,
  ): string => {
    const report = {
      ...reportOf(judgement, language, { drafts }),
      ...(inventory && { inventory }),
      ...(shard && { shard }),
    }
    return `${JSON.stringify(report, null, 2)}\n`
  },
)
