import { escapeUTF8 } from 'entities'
import type { Problem } from '../document/problem.ts'
import type { Finding } from '../engine/finding.ts'
import type { ManifestOutcome, Outcome, PurposeOutcome } from '../engine/outcome.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES } from '../rules/clauses.ts'
import { draftOn } from './drafts.ts'
import { shorten, visible } from './inert.ts'
import { notesOn } from './notes.ts'
import { defineReport, type ReportOptions } from './report.ts'
import { languageOf } from './topic.ts'

const LONGEST_NAME = 200

/** What happened to one test. Readers of JUnit look at the first failure of a test only, so a test has one at most. */
interface Case {
  readonly name: string
  readonly outcome?: { readonly kind: 'failure' | 'error'; readonly type: string; readonly message: string }
  /** Everything there is to say, as plain text. */
  readonly text: string
}

/** One suite a manifest, one test a purpose. */
interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
  /** Text on the suite as a whole. */
  readonly out?: string
}

/** XML 1.0 has no place for some code points, not even escaped. */
const xml = (text: string): string =>
  escapeUTF8(visible(text.toWellFormed()).replace(/[\ufffe\uffff]/g, '\ufffd'))

/** An attribute; line breaks would be read as spaces. */
const attribute = (name: string, value: string | number): string =>
  ` ${name}="${xml(String(value).replace(/\s+/g, ' '))}"`

/** How findings are told. */
type Told = Pick<ReportOptions, 'language' | 'drafts'>

function findingText(finding: Finding, options: Told): string {
  const { language } = options
  const spoken = language ?? finding.language
  const { labels, levels } = catalogue(spoken)
  const { title, problem, fix, example } = sayFinding(finding, spoken)
  const { rule, clause, path, place, words, level } = finding
  const row = (label: string, text: string) => `${label}${labels.colon} ${text}`
  return [
    `${path}:${place.start.line}:${place.start.column} ${levels[level]} ${title} (${rule})`,
    row(labels.words, words === '' ? labels.noWords : words),
    row(labels.missing, problem),
    row(labels.fix, fix),
    row(labels.example, example),
    ...draftOn(finding, options, spoken).map(({ label, line }) => row(label, line)),
    row(`${labels.clause} ${clause}`, labels.quote(CLAUSES[clause][spoken])),
  ].join('\n')
}

function caseOf(label: string, findings: readonly Finding[], options: Told): Case {
  const { language } = options
  const serious = findings.filter(({ level }) => level !== 'advise')
  const text = findings.map(finding => findingText(finding, options)).join('\n\n')
  const name = shorten(label, LONGEST_NAME)
  if (serious.length === 0) return { name, text }
  const titles = serious.map(finding => sayFinding(finding, language ?? finding.language).title)
  const type = serious.map(({ rule, clause }) => `${rule} (${clause})`).join(', ')
  return { name, text, outcome: { kind: 'failure', type, message: [...new Set(titles)].join('; ') } }
}

const purposeCase = ({ subject: { purpose }, findings }: PurposeOutcome, options: Told): Case =>
  caseOf(purpose.statement?.fragment.text || purpose.path, findings, options)

function problemCase(name: string, problem: Problem, language: Language): Case {
  const { problem: message, fix } = sayProblem(problem, language)
  const at = problem.place ? `${name}:${problem.place.start.line}:${problem.place.start.column} ` : ''
  return { name, text: `${at}${message}\n${fix}`, outcome: { kind: 'error', type: problem.id, message } }
}

function suiteOf(manifest: ManifestOutcome, options: ReportOptions, spoken: Language): Suite {
  const { path, purposes, problems, findings } = manifest
  // Data without a declaration has a finding and no purpose.
  const undeclared = purposes.length === 0 && findings.length > 0
  return {
    name: path,
    cases: [
      ...problems.map(problem => problemCase(path, problem, spoken)),
      ...(undeclared ? [caseOf(path, findings, options)] : []),
      ...purposes.map(judged => purposeCase(judged, options)),
    ],
  }
}

function caseXml(suite: string, { name, outcome, text }: Case): string {
  const head = `    <testcase${attribute('name', name)}${attribute('classname', suite)} time="0"`
  if (outcome) {
    const { kind, type, message } = outcome
    return `${head}>\n      <${kind}${attribute('type', type)}${attribute('message', message)}>${xml(text)}</${kind}>\n    </testcase>`
  }
  return text === '' ? `${head}/>` : `${head}>\n      <system-out>${xml(text)}</system-out>\n    </testcase>`
}

const tally = (cases: readonly Case[]): string => {
  const number = (kind: string) => cases.filter(({ outcome }) => outcome?.kind === kind).length
  return (
    attribute('tests', cases.length) +
    attribute('failures', number('failure')) +
    attribute('errors', number('error'))
  )
}

function suiteXml({ name, cases, out }: Suite): string {
  return [
    `  <testsuite${attribute('name', name)}${tally(cases)} time="0">`,
    ...cases.map(one => caseXml(name, one)),
    ...(out ? [`    <system-out>${xml(out)}</system-out>`] : []),
    '  </testsuite>',
  ].join('\n')
}

/** The report as JUnit XML, in the dialect of Jenkins, which GitLab and others read too. */
export const renderJunit = defineReport((judgement: Outcome, options: ReportOptions): string => {
  const language = options.language ?? languageOf(judgement)
  const { verdicts } = catalogue(language)
  const run: Suite = {
    name: 'purpose-gate',
    cases: judgement.failures.map(problem => problemCase('purpose-gate', problem, language)),
    out: [verdicts[judgement.verdict], ...notesOn(judgement, language)].join('\n'),
  }
  const suites = [run, ...judgement.manifests.map(manifest => suiteOf(manifest, options, language))]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="purpose-gate"${tally(suites.flatMap(({ cases }) => cases))} time="0">`,
    ...suites.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n')
})
