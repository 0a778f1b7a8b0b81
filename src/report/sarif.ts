import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif'
import type { Problem } from '../document/problem.ts'
import type { Outcome } from '../engine/outcome.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { catalogue, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { RULES } from '../rules/index.ts'
import { VERSION } from '../version.ts'
import { list, object, type Writer, written } from './indented.ts'
import { inertMessage } from './inert.ts'
import { PROJECT_URL, pageOf } from './links.ts'
import { notesOn } from './notes.ts'
import { defineReport, type ReportOptions } from './report.ts'
import { resultsOf, SARIF_LEVELS, UNREADABLE } from './sarif-results.ts'
import { languageOf } from './topic.ts'

/** Code scanning takes this many results of a run and shows the first 5,000; the gravest come first. */
const MOST_RESULTS = 25_000

const ruleDescriptors = (language: Language): ReportingDescriptor[] =>
  RULES.map(({ meta: { id, clause, level } }) => {
    const { rules, labels } = catalogue(language)
    const quote = `${labels.clause} ${clause}${labels.colon} ${labels.quote(CLAUSES[clause][language])}`
    return {
      id,
      name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: rules[id] },
      fullDescription: { text: `${rules[id]} ${quote}` },
      help: {
        text: `${rules[id]}\n\n${quote}\n${SHEET_URL}\n\n${labels.notBinding}`,
        markdown: `${rules[id]}\n\n> ${quote}\n\n[CNIL](${SHEET_URL}) · [${id}](${pageOf(id, language)})\n\n${labels.notBinding}`,
      },
      helpUri: pageOf(id, language),
      defaultConfiguration: { level: SARIF_LEVELS[level] },
      properties: {
        tags: ['gdpr', 'cnil', 'purpose-limitation', `clause-${clause}`],
        precision: 'high',
        'problem.severity': level === 'advise' ? 'recommendation' : 'error',
      },
    }
  })

function unreadableDescriptor(language: Language): ReportingDescriptor {
  const { title, help } = catalogue(language).reports.unreadable
  return {
    id: UNREADABLE,
    name: 'CouldNotEvaluate',
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help },
    helpUri: `${PROJECT_URL}/blob/v${VERSION}/docs/purpose-md.md`,
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['gdpr'], precision: 'very-high', 'problem.severity': 'error' },
  }
}

/** What a tool that reads only results would miss: failures outside the manifests, and remarks on the run. */
function notifications(judgement: Outcome, language: Language, cut: number): Notification[] {
  const failure = (problem: Problem): Notification => {
    const text = sayProblem(problem, language)
    const message = { text: inertMessage(`${text.problem} ${text.fix}`) }
    return { level: 'error', descriptor: { id: problem.id }, message }
  }
  const note = (text: string): Notification => ({ level: 'note', message: { text: inertMessage(text) } })
  return [
    ...judgement.failures.map(failure),
    ...notesOn(judgement, language).map(note),
    ...(cut > 0 ? [note(catalogue(language).reports.cutResults(cut))] : []),
  ]
}

/** A run as it is written: its results one by one. */
function runOf(judgement: Outcome, options: ReportOptions): Writer {
  const language = options.language ?? languageOf(judgement)
  const rules = [...ruleDescriptors(language), unreadableDescriptor(language)]
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const { drafts } = options
  const { results, cut } = resultsOf(judgement, options.language, { drafts, most: MOST_RESULTS })
  const run: Omit<Run, 'results'> = {
    tool: {
      driver: {
        name: 'purpose-gate',
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: PROJECT_URL,
        language,
        rules,
      },
    },
    automationDetails: { id: 'purpose-gate/' },
    invocations: [
      {
        executionSuccessful: judgement.verdict !== 'could-not-evaluate',
        exitCode: exitCodeOf(judgement.verdict),
        toolExecutionNotifications: notifications(judgement, language, cut),
        properties: { verdict: judgement.verdict },
      },
    ],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    ...(options.shard && { properties: { shard: options.shard } }),
  }
  function* numbered(): Generator<Result> {
    for (const result of results) yield { ...result, ruleIndex: index.get(result.ruleId ?? '') ?? -1 }
  }
  return object({ ...run, results: list(numbered()) })
}

/** The report as SARIF 2.1.0, which GitHub code scanning and most editors read. */
export const renderSarif = defineReport((judgement, options: ReportOptions) => {
  const log: Omit<Log, 'runs'> = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
  }
  return written(object({ ...log, runs: list([runOf(judgement, options)]) }))
})
