import type { Place } from '../document/lines.ts'
import { matchedBy } from '../document/matched.ts'
import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import { type Edit, replacementOf } from '../engine/edit.ts'
import type { Finding, RuleId } from '../engine/finding.ts'
import type { ManifestOutcome } from '../engine/manifest-outcome.ts'
import { totalsOf } from '../engine/manifests.ts'
import type { Outcome } from '../engine/outcome.ts'
import { isGreen } from '../engine/verdict.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { columnsOf, cut, cutAround, wrap } from './columns.ts'
import { countsOf } from './counts.ts'
import { draftOn } from './drafts.ts'
import { shorten, visible } from './inert.ts'
import { inventoryTable } from './inventory.ts'
import { notesOn } from './notes.ts'
import { defineReport, type ReportOptions } from './report.ts'
import { languageOf } from './topic.ts'

/** Text is not read over a wider line than this, whatever the terminal has. */
const WIDEST = 120
/** No narrower: below, broken words read worse than broken lines. */
const NARROWEST = 40
/** Longest text of one row; more is in the report for machines. */
const LONGEST_ROW = 1000

const lines = (texts: readonly string[]): string[] => texts.map(text => `${text}\n`)

/** The line of a file with the judged words underlined; long lines are cut around the words. */
function excerpt(source: Source, place: Place, { colours, width }: ReportOptions): string[] {
  const { line, column } = place.start
  const start = source.lines.startOf(line - 1)
  const text = source.text.slice(start, source.lines.startOf(line)).replace(/[\r\n]+$/, '')
  const last = place.end.line === line ? place.end.column : text.length + 1
  if (text.trim() === '' || last <= column) return []
  const gutter = String(line)
  const { before, words, after } = cutAround(text, [column - 1, last - 1], width - gutter.length - 5)
  const under = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(words)))
  return [
    `  ${colours.dim(`${gutter} │`)} ${before}${words}${after}`,
    `  ${colours.dim(`${' '.repeat(gutter.length)} │`)} ${colours.red(under)}`,
  ]
}

/** The part of an edit that is new, from the end of what both texts begin with to the start of what both end with. */
function changed(old: string, text: string): readonly [number, number] {
  let from = 0
  while (from < text.length && text[from] === old[from]) from++
  let to = text.length
  while (to > from && text[to - 1] === old[to - 1 - text.length + old.length]) to--
  return [from, to]
}

/** Lines of a file, indented as they are there behind a mark. */
function fileLines(text: string, mark: string, width: number): string[] {
  return text.split(/\r\n|\n|\r/).flatMap(line => {
    const lead = matchedBy(/^\s*/, line)
    const hanging = `    ${' '.repeat(mark.length)}${lead}`
    return wrap(visible(line.slice(lead.length)), width, `    ${mark}${lead}`, hanging).split('\n')
  })
}

/** The new lines of an edit; a change in a very long line is cut around what is new. */
function editLines(source: Source, edit: Edit, { colours, width }: ReportOptions): string[] {
  const { place, text } = replacementOf(source, edit)
  const old = source.text.slice(place.start.offset, place.end.offset)
  const { before, words, after } = cutAround(text, changed(old, text), LONGEST_ROW)
  const shown = text.length > LONGEST_ROW ? before + words + after : text
  return fileLines(shown, '+ ', width).map(line => colours.green(line))
}

/** Advice without words of its own, on one line: good practice is not to drown what blocks. */
const isBrief = ({ level, words }: Finding): boolean => level === 'advise' && words === ''

/** A label and its text, on as many lines as it takes. */
function row(label: string, text: string, colon: string, { colours, width }: ReportOptions): string {
  const lead = `${label}${colon}`
  const wrapped = wrap(`${lead} ${visible(shorten(text, LONGEST_ROW))}`, width, '  ', '    ')
  return wrapped.replace(lead, colours.dim(lead))
}

/** Wording that would pass, on a line, or as the lines of a file that it is. */
function exampleLines(label: string, example: string, colon: string, options: ReportOptions): string {
  if (!example.includes('\n')) return row(label, example, colon, options)
  const head = `  ${options.colours.dim(`${label}${colon}`)}`
  return [head, ...fileLines(example, '', options.width)].join('\n')
}

/** `source` is absent for a finding on a file that nobody opened: data without a declaration. */
function findingLines(finding: Finding, source: Source | undefined, options: ReportOptions): string[] {
  const { colours, language } = options
  const spoken = language ?? finding.language
  const { labels, levels } = catalogue(spoken)
  const { title, problem, fix, example } = sayFinding(finding, spoken)
  const { line, column } = finding.place.start
  const colour =
    finding.level === 'advise' ? colours.cyan : finding.level === 'review' ? colours.yellow : colours.red
  const at = colours.bold(`${visible(finding.path)}:${line}:${column}`)
  const headlineOf = `${at}  ${colour(levels[finding.level])}  ${title}  ${colours.dim(finding.rule)}`
  if (isBrief(finding)) return [headlineOf]
  const said = (label: string, text: string) => row(label, text, labels.colon, options)
  return [
    headlineOf,
    ...(source ? excerpt(source, finding.place, options) : []),
    said(labels.missing, problem),
    said(labels.fix, fix),
    ...(finding.edit && source
      ? [`  ${colours.dim(`${labels.example}${labels.colon}`)}`, ...editLines(source, finding.edit, options)]
      : [exampleLines(labels.example, example, labels.colon, options)]),
    ...draftOn(finding, options, spoken).map(({ label, line }) => said(label, line)),
    said(`${labels.clause} ${finding.clause}`, labels.quote(CLAUSES[finding.clause][spoken])),
    '',
  ]
}

/** A problem with its file, line and remedy. `path` is empty for what concerns the run as a whole. */
function problemLines(path: string, problem: Problem, language: Language, options: ReportOptions): string[] {
  const { colours, width } = options
  const text = sayProblem(problem, language)
  const { labels, verdicts } = catalogue(language)
  const start = problem.place?.start
  const at = path === '' ? '' : `${visible(path)}${start ? `:${start.line}:${start.column}` : ''}  `
  return [
    `${colours.bold(at)}${colours.red(verdicts['could-not-evaluate'])}  ${visible(cut(text.problem, width * 3))}`,
    row(labels.fix, text.fix, labels.colon, options),
    '',
  ]
}

function manifestLines(manifest: ManifestOutcome, language: Language, options: ReportOptions): string[] {
  const { path, source, findings, problems } = manifest
  const full = findings.filter(finding => !isBrief(finding))
  const brief = findings.filter(isBrief)
  return [
    ...problems.flatMap(problem => problemLines(path, problem, language, options)),
    ...[...full, ...brief].flatMap(finding => findingLines(finding, source, options)),
    ...(brief.length > 0 ? [''] : []),
  ]
}

/** The rule of the first finding. */
function firstRule(manifests: Outcome['manifests']): RuleId | undefined {
  for (const { findings } of manifests) for (const { rule } of findings) return rule
  return undefined
}

/** What can be done next: changes to apply, a page to read, the sheet. */
function hints({ manifests }: Outcome, language: Language): string[] {
  const { findings, advice, fixable } = totalsOf(manifests)
  const first = findings + advice > 0 ? firstRule(manifests) : undefined
  if (first === undefined) return []
  const { reports } = catalogue(language)
  return [...(fixable > 0 ? [reports.fixable(fixable)] : []), reports.explainHint(first), SHEET_URL]
}

/** The report for a terminal: every finding on its words, then one line that closes. */
export const renderText = defineReport(function* (judgement, options: ReportOptions) {
  const { colours, language = languageOf(judgement) } = options
  const sized = { ...options, width: Math.max(NARROWEST, Math.min(options.width, WIDEST)) }
  const { verdicts, labels } = catalogue(language)
  const mark = isGreen(judgement.verdict) ? colours.green('✔') : colours.red('✖')
  const table = inventoryTable(options.inventory ?? [], language)
  yield* lines(table ? [...table.map(visible), ''] : [])
  yield* lines(judgement.failures.flatMap(problem => problemLines('', problem, language, sized)))
  for (const manifest of judgement.manifests) yield* lines(manifestLines(manifest, language, sized))
  yield* lines([
    `${mark} ${colours.bold(verdicts[judgement.verdict])}${labels.colon} ${labels.counts(countsOf(judgement))}`,
    ...notesOn(judgement, language).map(visible),
    ...hints(judgement, language).map(colours.dim),
  ])
})
