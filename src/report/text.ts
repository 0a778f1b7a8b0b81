import type picocolors from 'picocolors'
import type { Place } from '../document/lines.ts'
import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import type { Finding } from '../engine/finding.ts'
import type { JudgedManifest, Judgement } from '../engine/judgement.ts'
import { isGreen } from '../engine/verdict.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { countsOf } from './counts.ts'
import { visible } from './inert.ts'
import { notesOn } from './notes.ts'
import { languageOf } from './topic.ts'

const WIDTH = 100

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>

/** How a report is written: colours or none, and the language where the file's own is not wanted. */
export interface TextOptions {
  readonly colours: Colours
  /** Language of everything; by default each finding speaks the language of its declaration. */
  readonly language?: Language
}

/** The line of a file with the judged words underlined; long lines are cut around the words. */
function excerpt(source: Source, place: Place, colours: Colours): string[] {
  const { line, column } = place.start
  const start = source.lines.startOf(line - 1)
  const text = source.text.slice(start, source.lines.startOf(line)).replace(/[\r\n]+$/, '')
  const last = place.end.line === line ? place.end.column : text.length + 1
  if (text.trim() === '' || last <= column) return []
  const from = column > WIDTH - 20 ? column - 1 - 20 : 0
  const lead = from > 0 ? '…' : ''
  const shown = text.slice(from, from + WIDTH)
  const tail = from + WIDTH < text.length ? '…' : ''
  const marks = Math.max(1, Math.min(last - column, WIDTH - (column - 1 - from)))
  const gutter = String(line)
  const blank = ' '.repeat(gutter.length)
  const under = ' '.repeat(column - 1 - from + lead.length) + '^'.repeat(marks)
  // Replacing, not naming, what is invisible keeps the underline under its words.
  const plain = shown.replace(/\t/g, ' ').replace(/\p{C}/gu, '\ufffd')
  return [
    `  ${colours.dim(`${gutter} │`)} ${lead}${plain}${tail}`,
    `  ${colours.dim(`${blank} │`)} ${colours.red(under)}`,
  ]
}

/** Advice without words of its own, on one line: good practice is not to drown what blocks. */
const isBrief = ({ level, words }: Finding): boolean => level === 'advise' && words === ''

function findingLines(finding: Finding, source: Source, { colours, language }: TextOptions): string[] {
  const spoken = language ?? finding.language
  const { labels, levels } = catalogue(spoken)
  const { title, problem, fix, example } = sayFinding(finding, spoken)
  const { line, column } = finding.place.start
  const colour =
    finding.level === 'advise' ? colours.cyan : finding.level === 'review' ? colours.yellow : colours.red
  const at = colours.bold(`${visible(finding.path)}:${line}:${column}`)
  const headlineOf = `${at}  ${colour(levels[finding.level])}  ${title}  ${colours.dim(finding.rule)}`
  if (isBrief(finding)) return [headlineOf]
  const row = (label: string, text: string) => `  ${colours.dim(`${label}${labels.colon}`)} ${visible(text)}`
  return [
    headlineOf,
    ...excerpt(source, finding.place, colours),
    row(labels.missing, problem),
    row(labels.fix, fix),
    ...(finding.edit
      ? [
          `  ${colours.dim(`${labels.example}${labels.colon}`)}`,
          ...finding.edit.text.split('\n').map(line => `    ${colours.green(`+ ${visible(line)}`)}`),
        ]
      : [row(labels.example, example.includes('\n') ? `\n${example.replace(/^/gm, '    ')}` : example)]),
    row(
      `${labels.clause} ${finding.clause}`,
      `${labels.quote(CLAUSES[finding.clause][spoken])} ${SHEET_URL}`,
    ),
    '',
  ]
}

/** A problem with its file, line and remedy. `path` is empty for what concerns the run as a whole. */
export function problemLines(
  path: string,
  problem: Problem,
  { colours, language = 'en' }: TextOptions,
): string[] {
  const text = sayProblem(problem, language)
  const { labels, verdicts } = catalogue(language)
  const start = problem.place?.start
  const at = path === '' ? '' : `${visible(path)}${start ? `:${start.line}:${start.column}` : ''}  `
  return [
    `${colours.bold(at)}${colours.red(verdicts['could-not-evaluate'])}  ${visible(text.problem)}`,
    `  ${colours.dim(`${labels.fix}${labels.colon}`)} ${visible(text.fix)}`,
    '',
  ]
}

function manifestLines(manifest: JudgedManifest, options: TextOptions): string[] {
  const { path, source, findings, problems } = manifest
  const full = findings.filter(finding => !isBrief(finding))
  const brief = findings.filter(isBrief)
  return [
    ...problems.flatMap(problem => problemLines(path, problem, options)),
    ...[...full, ...brief].flatMap(finding => (source ? findingLines(finding, source, options) : [])),
    ...(brief.length > 0 ? [''] : []),
  ]
}

/** The report for a terminal: every finding on its words, then one line that closes. Ends with a line break. */
export function renderText(judgement: Judgement, options: TextOptions): string {
  const { colours, language = languageOf(judgement) } = options
  const { verdicts, labels } = catalogue(language)
  const green = isGreen(judgement.verdict)
  const mark = green ? colours.green('✔') : colours.red('✖')
  const closing = `${mark} ${colours.bold(verdicts[judgement.verdict])}: ${labels.counts(countsOf(judgement))}`
  return [
    ...judgement.failures.flatMap(problem => problemLines('', problem, options)),
    ...judgement.manifests.flatMap(manifest => manifestLines(manifest, options)),
    closing,
    ...notesOn(judgement, language).map(visible),
    '',
  ].join('\n')
}
