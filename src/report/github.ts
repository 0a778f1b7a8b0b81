import type { Outcome } from '../engine/outcome.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import { type Annotation, annotationsOf } from './annotations.ts'
import { draftOn } from './drafts.ts'
import { inertLog } from './inert.ts'
import { notesOn } from './notes.ts'
import { defineReport, type ReportOptions } from './report.ts'
import { headline } from './summary.ts'
import { languageOf } from './topic.ts'

/** Workflow commands carry their text in one line; the runner decodes these sequences. */
const data = (text: string): string => text.replace(/[%\r\n]/g, character => encodeURIComponent(character))

/** In a property, what would end it is encoded too. */
const property = (text: string | number): string =>
  data(String(text)).replace(/[:,]/g, character => encodeURIComponent(character))

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const

function command({ path, startLine, endLine, columns, level, title, message }: Annotation): string {
  const properties = {
    file: path,
    line: startLine,
    endLine,
    ...(columns && { col: columns.start, endColumn: columns.end }),
    title: inertLog(title),
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::${COMMANDS[level]} ${list.join(',')}::${data(inertLog(message))}`
}

/**
 * The report as workflow commands, for a step that runs the command line. GitHub makes annotations of the first ten
 * errors of a step; the log keeps all of them, and advice and notes as plain lines.
 */
export const renderGithub = defineReport((judgement: Outcome, options: ReportOptions): string => {
  const language = options.language ?? languageOf(judgement)
  const { levels, labels } = catalogue(language)
  const failures = judgement.failures.map(failure => {
    const { problem, fix } = sayProblem(failure, language)
    return `::error title=purpose-gate::${data(inertLog(`${problem}\n${fix}`))}`
  })
  const advice = judgement.manifests.flatMap(({ findings }) =>
    findings
      .filter(({ level }) => level === 'advise')
      .map(finding => {
        const { title, fix } = sayFinding(finding, options.language ?? finding.language)
        const at = `${finding.path}:${finding.place.start.line}`
        return `${at} ${levels.advise} ${title} (${finding.rule}, ${finding.clause}) ${fix}`
      }),
  )
  const drafted = judgement.manifests.flatMap(({ findings }) =>
    findings.flatMap(finding =>
      draftOn(finding, options, language).map(
        ({ label, line }) => `${finding.path}:${finding.place.start.line} ${label}${labels.colon} ${line}`,
      ),
    ),
  )
  const plain = [...advice, ...drafted, headline(judgement, language), ...notesOn(judgement, language)]
  const lines = plain.map(line => inertLog(line.replace(/\s*[\r\n]+\s*/g, ' ')))
  return `${[...failures, ...annotationsOf(judgement, options.language).map(command), ...lines].join('\n')}\n`
})
