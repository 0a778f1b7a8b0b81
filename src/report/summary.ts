import type { Problem } from '../document/problem.ts'
import type { Finding } from '../engine/finding.ts'
import type { ManifestOutcome, PurposeOutcome } from '../engine/manifest-outcome.ts'
import { numberOf } from '../engine/manifests.ts'
import type { Outcome } from '../engine/outcome.ts'
import { isGreen, type Verdict } from '../engine/verdict.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { findingMarkdown } from './comment.ts'
import { countsOf } from './counts.ts'
import type { WithDrafts } from './drafts.ts'
import { halvesOf } from './halves.ts'
import { escapeHtml, inertMarkdown, inlineCode, shorten } from './inert.ts'
import { notesOn } from './notes.ts'
import { languageOf } from './topic.ts'

/** What a summary may know about its surroundings. */
export interface SummaryOptions extends WithDrafts {
  readonly language?: Language
  /** Most characters the summary may have; findings are left out whole. */
  readonly limit: number
}

/** Check runs take 65,535 characters. */
export const SUMMARY_LIMIT = 60_000

/** A job summary takes 1 MiB, and a UTF-16 unit is at most three bytes of UTF-8. */
export const JOB_SUMMARY_LIMIT = Math.floor((1024 * 1024) / 3)

/** One line on the outcome, for titles. */
export function headline(judgement: Outcome, language: Language = languageOf(judgement)): string {
  const { verdicts, labels } = catalogue(language)
  return `${verdicts[judgement.verdict]}${labels.colon} ${labels.counts(countsOf(judgement))}`
}

/** Rows of the table; beyond, the findings tell more than their list. */
const MOST_ROWS = 50

/** Table cell: one line, no cell border of its own. */
const cell = (text: string): string => inlineCode(shorten(text, 120)).replaceAll('|', '\\|')

/** A small picture of what a purpose states: `✅ type + ❌ **capabilities**`. */
function picture(judged: PurposeOutcome, language: Language): string {
  const { halves } = catalogue(language).reports
  return halvesOf(judged)
    .map(({ half, stated }) => (stated ? `✅ ${halves[half]}` : `❌ **${halves[half]}**`))
    .join(' + ')
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function rowsOf({ path, verdict, purposes }: ManifestOutcome, language: Language): string[] {
  const { labels, regimes, verdicts } = catalogue(language)
  if (purposes.length === 0) return [row(cell(path), '', '', '', told(verdict, verdicts))]
  return purposes.map((judged, at) => {
    const { purpose, regime, declaration } = judged.subject
    const how = (purpose.regime ?? declaration.shared.regime) ? labels.declared : labels.inferred
    return row(
      // One dataset after another: the file is named once.
      at === 0 ? cell(path) : '',
      cell(purpose.statement?.fragment.text ?? ''),
      `${regimes[regime]} (${how})`,
      picture(judged, language),
      told(judged.verdict, verdicts),
    )
  })
}

const told = (verdict: Verdict, verdicts: Readonly<Record<Verdict, string>>): string =>
  `${isGreen(verdict) ? '🟢' : '🔴'} ${verdicts[verdict]}`

function table(manifests: Iterable<ManifestOutcome>, language: Language): string {
  const { labels, reports } = catalogue(language)
  const rows: string[] = []
  let left = 0
  for (const manifest of manifests) {
    const room = MOST_ROWS - rows.length
    if (room > 0) rows.push(...rowsOf(manifest, language).slice(0, room))
    left += Math.max(0, Math.max(1, manifest.purposes.length) - room)
  }
  return [
    row(labels.file, labels.purpose, labels.regime, reports.halvesTitle, labels.verdict),
    row('---', '---', '---', '---', '---'),
    ...rows,
    ...(left > 0 ? [row(`… (+${left})`, '', '', '', '')] : []),
    '',
    `<sub>${reports.halvesKey}</sub>`,
  ].join('\n')
}

/** Advice on a manifest, folded away: good practice is not to drown what blocks. */
function adviceOn(path: string, advice: readonly Finding[], language: Language): string {
  const lines = advice.map(finding => {
    const { title, problem, fix } = sayFinding(finding, language)
    return `- **${inertMarkdown(title)}** (\`${finding.rule}\`, ${finding.clause}): ${inertMarkdown(problem)} ${inertMarkdown(fix)}`
  })
  const { levels } = catalogue(language)
  const head = `<summary>${levels.advise}: <code>${escapeHtml(path)}</code>, ${advice.length}</summary>`
  return `<details>${head}\n\n${lines.join('\n')}\n\n</details>`
}

/** Makes one of many texts, when there is room for it. */
type Block = () => string

const problemBlock =
  (path: string, problem: Problem, language: Language): Block =>
  () => {
    const text = sayProblem(problem, language)
    const at = path === '' ? '' : `${inlineCode(`${path}:${problem.place?.start.line ?? 1}`)}\n\n`
    return `${at}${inertMarkdown(text.problem)} ${inertMarkdown(text.fix)}`
  }

/** Every problem and finding as a block of its own, with its file and line. */
function* blocks(judgement: Outcome, language: Language, drafts: WithDrafts): Generator<Block> {
  for (const failure of judgement.failures) yield problemBlock('', failure, language)
  for (const { path, problems, findings } of judgement.manifests) {
    for (const found of problems) yield problemBlock(path, found, language)
    for (const found of findings.filter(({ level }) => level !== 'advise'))
      yield () =>
        `### ${inlineCode(`${path}:${found.place.start.line}`)}\n\n${findingMarkdown(found, language, drafts)}`
    const advice = findings.filter(({ level }) => level === 'advise')
    if (advice.length > 0) yield () => adviceOn(path, advice, language)
  }
}

/** Characters kept for the line that tells how much was left out. */
const MARGIN = 300

/** The report as Markdown for the job summary and the check run, cut at whole findings. */
export function renderSummary(judgement: Outcome, options: SummaryOptions): string {
  const language = options.language ?? languageOf(judgement)
  const { labels } = catalogue(language)
  const mark = isGreen(judgement.verdict) ? '✅' : '❌'
  const parts = [`## ${mark} purpose-gate · ${headline(judgement, language)}`]
  if (numberOf(judgement.manifests) > 0) parts.push(table(judgement.manifests, language))
  let room = options.limit - parts.join('\n\n').length - labels.notBinding.length - MARGIN
  let left = 0
  const add = (block: Block): void => {
    const text = left > 0 ? '' : block()
    room -= text.length + 2
    if (left > 0 || room < 0) left++
    else parts.push(text)
  }
  for (const note of notesOn(judgement, language)) add(() => inertMarkdown(note))
  for (const block of blocks(judgement, language, options)) add(block)
  if (left > 0) parts.push(`*${labels.cut(left)}*`)
  return `${[...parts, `<sub>${labels.notBinding}</sub>`].join('\n\n')}\n`
}
