import { escapeUTF8 } from 'entities'
import type { Problem } from '../document/problem.ts'
import type { Finding } from '../engine/finding.ts'
import type { ManifestOutcome, PurposeOutcome } from '../engine/manifest-outcome.ts'
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
  readonly kind?: Kind
  /** What there is to say, made when it is written. */
  readonly told: () => Told
}

type Kind = 'failure' | 'error'

interface Told {
  /** Of a test that passes there is none. */
  readonly outcome?: { readonly type: string; readonly message: string }
  /** Everything, as plain text. */
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
type Telling = Pick<ReportOptions, 'language' | 'drafts'>

function findingText(finding: Finding, options: Telling): string {
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

function caseOf(label: string, findings: readonly Finding[], options: Telling): Case {
  const { language } = options
  const serious = findings.filter(({ level }) => level !== 'advise')
  const text = () => findings.map(finding => findingText(finding, options)).join('\n\n')
  const name = shorten(label, LONGEST_NAME)
  if (serious.length === 0) return { name, told: () => ({ text: text() }) }
  return {
    name,
    kind: 'failure',
    told() {
      const titles = serious.map(finding => sayFinding(finding, language ?? finding.language).title)
      const type = serious.map(({ rule, clause }) => `${rule} (${clause})`).join(', ')
      return { text: text(), outcome: { type, message: [...new Set(titles)].join('; ') } }
    },
  }
}

const purposeCase = ({ subject: { purpose }, findings }: PurposeOutcome, options: Telling): Case =>
  caseOf(purpose.statement?.fragment.text || purpose.path, findings, options)

function problemCase(name: string, problem: Problem, language: Language): Case {
  const { problem: message, fix } = sayProblem(problem, language)
  const at = problem.place ? `${name}:${problem.place.start.line}:${problem.place.start.column} ` : ''
  const told = { text: `${at}${message}\n${fix}`, outcome: { type: problem.id, message } }
  return { name, kind: 'error', told: () => told }
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

function caseXml(suite: string, { name, kind, told }: Case): string {
  const head = `    <testcase${attribute('name', name)}${attribute('classname', suite)} time="0"`
  const { outcome, text } = told()
  if (outcome) {
    const { type, message } = outcome
    return `${head}>\n      <${kind}${attribute('type', type)}${attribute('message', message)}>${xml(text)}</${kind}>\n    </testcase>`
  }
  return text === '' ? `${head}/>` : `${head}>\n      <system-out>${xml(text)}</system-out>\n    </testcase>`
}

function tally(suites: Iterable<Suite>): string {
  const numbers = { tests: 0, failures: 0, errors: 0 }
  for (const { cases } of suites)
    for (const { kind } of cases) {
      numbers.tests++
      if (kind) numbers[`${kind}s`]++
    }
  return Object.entries(numbers)
    .map(([name, number]) => attribute(name, number))
    .join('')
}

function suiteXml(suite: Suite): string {
  const { name, cases, out } = suite
  return [
    `  <testsuite${attribute('name', name)}${tally([suite])} time="0">\n`,
    ...cases.map(one => `${caseXml(name, one)}\n`),
    ...(out ? [`    <system-out>${xml(out)}</system-out>\n`] : []),
    '  </testsuite>\n',
  ].join('')
}

/** The report as JUnit XML, in the dialect of Jenkins, which GitLab and others read too. */
export const renderJunit = defineReport(function* (judgement, options: ReportOptions) {
  const language = options.language ?? languageOf(judgement)
  const { verdicts } = catalogue(language)
  function* suites(): Generator<Suite> {
    yield {
      name: 'purpose-gate',
      cases: judgement.failures.map(problem => problemCase('purpose-gate', problem, language)),
      out: [verdicts[judgement.verdict], ...notesOn(judgement, language)].join('\n'),
    }
    for (const manifest of judgement.manifests) yield suiteOf(manifest, options, language)
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="purpose-gate"${tally(suites())} time="0">\n`
  for (const suite of suites()) yield suiteXml(suite)
  yield '</testsuites>\n'
})
