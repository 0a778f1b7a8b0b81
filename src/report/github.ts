import type { Finding } from '../engine/finding.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import { type Annotation, annotationsOn } from './annotations.ts'
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

/** Plain text, on one line of the log. */
const line = (text: string): string => `${inertLog(text.replace(/\s*[\r\n]+\s*/g, ' '))}\n`

const at = ({ path, place }: Finding): string => `${path}:${place.start.line}`

/**
 * The report as workflow commands, for a step that runs the command line. GitHub makes annotations of the first ten
 * errors of a step; the log keeps all of them, and advice and notes as plain lines.
 */
export const renderGithub = defineReport(function* (judgement, options: ReportOptions) {
  const spoken = options.language ?? languageOf(judgement)
  const { levels, labels } = catalogue(spoken)
  for (const failure of judgement.failures) {
    const { problem, fix } = sayProblem(failure, spoken)
    yield `::error title=purpose-gate::${data(inertLog(`${problem}\n${fix}`))}\n`
  }
  for (const manifest of judgement.manifests)
    for (const annotation of annotationsOn(manifest, { language: options.language, spoken }))
      yield `${command(annotation)}\n`
  for (const { findings } of judgement.manifests)
    for (const finding of findings.filter(({ level }) => level === 'advise')) {
      const { title, fix } = sayFinding(finding, options.language ?? finding.language)
      yield line(`${at(finding)} ${levels.advise} ${title} (${finding.rule}, ${finding.clause}) ${fix}`)
    }
  for (const { findings } of options.drafts ? judgement.manifests : [])
    for (const finding of findings)
      for (const draft of draftOn(finding, options, spoken))
        yield line(`${at(finding)} ${draft.label}${labels.colon} ${draft.line}`)
  yield* [headline(judgement, spoken), ...notesOn(judgement, spoken)].map(line)
})
