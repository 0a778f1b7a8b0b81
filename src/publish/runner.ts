import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import picocolors from 'picocolors'
import type { Drafts } from '../engine/draft.ts'
import type { Judgement } from '../engine/judgement.ts'
import { isGreen } from '../engine/verdict.ts'
import { sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { annotationsOf } from '../report/annotations.ts'
import { countsOf } from '../report/counts.ts'
import { inertLog } from '../report/inert.ts'
import { renderJson } from '../report/json.ts'
import { JOB_SUMMARY_LIMIT, renderSummary } from '../report/summary.ts'
import { renderText } from '../report/text.ts'

const LOG = { failure: core.error, warning: core.warning, notice: core.notice }
const TITLE = 'purpose-gate'
/** Columns of the report in the log of a run. */
const LOG_WIDTH = 120

/** One error on the run as a whole, as an annotation and in the log. */
export function logError(message: string): void {
  core.error(inertLog(message), { title: TITLE })
}

function annotate(judgement: Judgement, language?: Language): void {
  for (const failure of judgement.failures) logError(sayProblem(failure, language ?? 'en').problem)
  for (const { path, startLine, endLine, columns, level, title, message } of annotationsOf(
    judgement,
    language,
  ))
    LOG[level](inertLog(message), {
      title: inertLog(title),
      file: path,
      startLine,
      endLine,
      ...(columns && { startColumn: columns.start, endColumn: columns.end }),
    })
}

/** How a report is told to people: in which language, and with which drafts. */
interface Spoken {
  readonly language?: Language
  readonly drafts: Drafts
}

async function writeSummary(judgement: Judgement, options: Spoken): Promise<void> {
  const summary = renderSummary(judgement, { limit: JOB_SUMMARY_LIMIT, ...options })
  try {
    await core.summary.addRaw(summary).write()
  } catch {
    core.warning('The job summary could not be written; the log has the whole report.')
  }
}

/** Outputs hold fixed words, numbers and a path of our own, never text of the pull request. */
function setOutputs(judgement: Judgement, drafts: Drafts): void {
  const report = join(mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), `${TITLE}-`)), 'report.json')
  writeFileSync(report, renderJson(judgement, { drafts }))
  core.setOutput('conclusion', isGreen(judgement.verdict) ? 'success' : 'failure')
  core.setOutput('verdict', judgement.verdict)
  core.setOutput('blocked', judgement.verdict === 'blocked')
  core.setOutput('findings', countsOf(judgement).findings)
  core.setOutput('report', report)
}

/** Reports a judgement to the runner: log, annotations, job summary, outputs, in this order. */
export async function reportToRunner(
  judgement: Judgement,
  language: Language | undefined,
  drafts: Drafts,
): Promise<void> {
  const colours = picocolors.createColors(false)
  const options = { drafts, ...(language && { language }) }
  core.info(inertLog(renderText(judgement, { colours, width: LOG_WIDTH, ...options })))
  annotate(judgement, language)
  await writeSummary(judgement, options)
  setOutputs(judgement, drafts)
}
