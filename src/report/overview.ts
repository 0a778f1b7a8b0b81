import type { Finding } from '../engine/finding.ts'
import type { Outcome } from '../engine/outcome.ts'
import { isGreen } from '../engine/verdict.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { inertMarkdown, inlineCode } from './inert.ts'
import { notesOn } from './notes.ts'
import { headline } from './summary.ts'

export interface OverviewOptions {
  readonly language: Language
  /** Findings that have a comment of their own: here one line is enough. */
  readonly commented: ReadonlySet<Finding>
  /** Most characters; lines are left out whole. */
  readonly limit: number
}

/** Characters kept for the line that tells how much was left out, and for what follows. */
const MARGIN = 400

/** One line on each problem and finding, in the order of the files; what has no comment says what to do. */
function lines(judgement: Outcome, { language, commented }: OverviewOptions): string[] {
  const { levels, labels } = catalogue(language)
  const item = (at: string, text: string): string => `- ${at === '' ? '' : `${inlineCode(at)} `}${text}`
  return [
    ...judgement.failures.map(failure => {
      const { problem, fix } = sayProblem(failure, language)
      return item('', inertMarkdown(`${problem} ${fix}`))
    }),
    ...[...judgement.manifests].flatMap(({ path, problems, findings }) => [
      ...problems.map(found => {
        const { problem, fix } = sayProblem(found, language)
        return item(`${path}:${found.place?.start.line ?? 1}`, inertMarkdown(`${problem} ${fix}`))
      }),
      ...findings
        .filter(({ level }) => level !== 'advise')
        .map(finding => {
          const { title, problem, fix } = sayFinding(finding, language)
          const rest = commented.has(finding) ? labels.commented : inertMarkdown(`${problem} ${fix}`)
          const head = `**${inertMarkdown(title)}** (${levels[finding.level]}, \`${finding.rule}\`)`
          return item(`${path}:${finding.place.start.line}`, `${head}${labels.colon} ${rest}`)
        }),
    ]),
  ]
}

/** The state of a pull request at a glance, for one comment that is edited in place. */
export function renderOverview(judgement: Outcome, options: OverviewOptions): string {
  const { language, limit } = options
  const { labels } = catalogue(language)
  const parts = [
    `### ${isGreen(judgement.verdict) ? '✅' : '❌'} purpose-gate · ${headline(judgement, language)}`,
    ...notesOn(judgement, language).map(inertMarkdown),
  ]
  const end = `<sub>${labels.notBinding}</sub>`
  let left = limit - parts.join('\n\n').length - end.length - MARGIN
  const all = lines(judgement, options)
  const kept: string[] = []
  for (const line of all) {
    left -= line.length + 1
    if (left < 0) break
    kept.push(line)
  }
  if (kept.length < all.length) kept.push(`- *${labels.cut(all.length - kept.length)}*`)
  return [...parts, ...(kept.length > 0 ? [kept.join('\n')] : []), end].join('\n\n')
}
