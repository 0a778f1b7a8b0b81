import type { CodeAction, Diagnostic, Hover, Position, Range } from 'vscode-languageserver'
import { replacementOf } from '../engine/edit.ts'
import type { Finding, Level } from '../engine/finding.ts'
import type { JudgedManifest } from '../engine/judgement.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { halvesOf } from '../report/halves.ts'
import { inertMarkdown, inlineCode, shorten, visible } from '../report/inert.ts'
import { pageOf } from '../report/links.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { meet, rangeOf } from './ranges.ts'

const SOURCE = 'purpose-gate'
/** Severities of the protocol: error, warning, and a hint for advice, which an editor shows without noise. */
const SEVERITIES = { block: 1, review: 2, advise: 4 } as const satisfies Record<Level, Diagnostic['severity']>
const LONGEST_TITLE = 200

function findingDiagnostic(finding: Finding, language?: Language): Diagnostic {
  const spoken = language ?? finding.language
  const { title, problem, fix } = sayFinding(finding, spoken)
  return {
    range: rangeOf(finding.place),
    severity: SEVERITIES[finding.level],
    code: finding.rule,
    codeDescription: { href: pageOf(finding.rule, spoken) },
    source: SOURCE,
    message: visible(`${title}. ${problem}\n${fix}`),
  }
}

/** What an editor underlines in a manifest: findings, and what keeps it from being read. */
export function diagnosticsOf({ findings, problems }: JudgedManifest, language?: Language): Diagnostic[] {
  const start = { line: 0, character: 0 }
  return [
    ...problems.map((problem): Diagnostic => {
      const text = sayProblem(problem, language ?? 'en')
      return {
        range: problem.place ? rangeOf(problem.place) : { start, end: start },
        severity: SEVERITIES.block,
        code: problem.id,
        source: SOURCE,
        message: visible(`${text.problem}\n${text.fix}`),
      }
    }),
    ...findings.map(finding => findingDiagnostic(finding, language)),
  ]
}

/** A finding in full. Advice is a line: it is not to drown what blocks, nor what the reading is. */
function findingHover(finding: Finding, language?: Language): string {
  const spoken = language ?? finding.language
  const { labels, levels, reports } = catalogue(spoken)
  const { title, problem, fix, example } = sayFinding(finding, spoken)
  const page = pageOf(finding.rule, spoken)
  if (finding.level === 'advise')
    return `*${levels.advise}*${labels.colon} [${inertMarkdown(title)}](${page})`
  const quote = labels.quote(CLAUSES[finding.clause][spoken])
  return [
    `**${inertMarkdown(title)}** (${levels[finding.level]}, \`${finding.rule}\`)`,
    inertMarkdown(problem),
    `**${labels.fix}${labels.colon}** ${inertMarkdown(fix)}`,
    `**${labels.example}${labels.colon}** ${inlineCode(example)}`,
    `> [${labels.clause} ${finding.clause}](${SHEET_URL})${labels.colon} ${quote}`,
    `[${reports.rulePage}](${page}) · ${labels.notBinding}`,
  ].join('\n\n')
}

/** How purposes are read where nothing is to be said against the words: the regime, and what is stated. */
function readings({ purposes }: JudgedManifest, range: Range, language?: Language): string[] {
  return purposes.flatMap(judged => {
    const { purpose, regime, language: own } = judged.subject
    if (!purpose.statement || !meet(rangeOf(purpose.statement.fragment.place()), range)) return []
    const { regimes, verdicts, reports } = catalogue(language ?? own)
    const halves = halvesOf(judged).map(
      ({ half, stated }) => `${stated ? '✅' : '❌'} ${reports.halves[half]}`,
    )
    return [`**${verdicts[judged.verdict]}** · ${regimes[regime]} · ${halves.join(' + ')}`]
  })
}

/** What an editor shows on the words under the pointer: the findings with their clauses, or how they are read. */
export function hoverAt(
  manifest: JudgedManifest,
  position: Position,
  language?: Language,
): Hover | undefined {
  const here = { start: position, end: position }
  const findings = manifest.findings.filter(({ place }) => meet(rangeOf(place), here))
  const isSerious = findings.some(({ level }) => level !== 'advise')
  const parts = [
    ...(isSerious ? [] : readings(manifest, here, language)),
    ...findings.map(finding => findingHover(finding, language)),
  ]
  if (parts.length === 0) return undefined
  return { contents: { kind: 'markdown', value: parts.join(isSerious ? '\n\n---\n\n' : '\n\n') } }
}

/** Changes that answer the findings on some words; each has been tried on the file. */
export function actionsAt(
  { source, findings }: JudgedManifest,
  uri: string,
  range: Range,
  language?: Language,
): CodeAction[] {
  if (!source) return []
  return findings.flatMap(finding => {
    if (!finding.edit) return []
    const { place, text } = replacementOf(source, finding.edit)
    const diagnostic = findingDiagnostic(finding, language)
    if (!meet(diagnostic.range, range) && !meet(rangeOf(place), range)) return []
    const spoken = language ?? finding.language
    const { title } = sayFinding(finding, spoken)
    return [
      {
        title: shorten(catalogue(spoken).reports.applyFix(title), LONGEST_TITLE),
        kind: 'quickfix',
        diagnostics: [diagnostic],
        edit: { changes: { [uri]: [{ range: rangeOf(place), newText: text }] } },
      },
    ]
  })
}
