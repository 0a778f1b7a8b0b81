import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import picocolors from 'picocolors'
import { targetOf } from './change/event.ts'
import { changeOf } from './change/github.ts'
import { type Inputs, readInputs } from './config/inputs.ts'
import type { Judgement } from './engine/judge.ts'
import { exitCodeOf, isGreen } from './engine/verdict.ts'
import { gate } from './gate.ts'
import { connect, reasonOf } from './github/client.ts'
import { sayProblem } from './messages/index.ts'
import { planOf } from './publish/plan.ts'
import { publish } from './publish/publish.ts'
import { annotationsOf } from './report/annotations.ts'
import { countsOf } from './report/counts.ts'
import { inertLog } from './report/inert.ts'
import { renderJson } from './report/json.ts'
import { renderSummary, SUMMARY_LIMIT } from './report/summary.ts'
import { renderText } from './report/text.ts'
import { UsageError } from './usage-error.ts'

const LOG = { failure: core.error, warning: core.warning, notice: core.notice }

function annotate(judgement: Judgement, { language }: Inputs): void {
  for (const failure of judgement.failures)
    core.error(inertLog(sayProblem(failure, language ?? 'en').problem), { title: 'purpose-gate' })
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

async function writeSummary(judgement: Judgement, { language }: Inputs): Promise<void> {
  const options = { limit: SUMMARY_LIMIT, ...(language && { language }) }
  try {
    await core.summary.addRaw(renderSummary(judgement, options)).write()
  } catch {
    core.warning('The job summary could not be written; the log has the whole report.')
  }
}

/** Outputs hold fixed words, numbers and a path of our own, never text of the pull request. */
function setOutputs(judgement: Judgement): void {
  const report = join(mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'purpose-gate-')), 'report.json')
  writeFileSync(report, renderJson(judgement))
  core.setOutput('conclusion', isGreen(judgement.verdict) ? 'success' : 'failure')
  core.setOutput('verdict', judgement.verdict)
  core.setOutput('blocked', judgement.verdict === 'blocked')
  core.setOutput('findings', countsOf(judgement).findings)
  core.setOutput('report', report)
}

/** Runs the action on the event it was started for; returns its exit code. */
async function run(): Promise<number> {
  const inputs = readInputs(process.env)
  const target = targetOf(context.eventName, context.payload, context.sha)
  if (target.kind === 'nothing') {
    core.info(`Nothing to check: ${target.reason}.`)
    return 0
  }
  const repository = connect({ token: inputs.token, apiUrl: context.apiUrl, ...context.repo })
  const text = {
    colours: picocolors.createColors(false),
    ...(inputs.language && { language: inputs.language }),
  }
  const judgement = await gate({
    change: () => changeOf(target, repository),
    async report(judged) {
      core.info(inertLog(renderText(judged, text)))
      annotate(judged, inputs)
      await writeSummary(judged, inputs)
      setOutputs(judged)
    },
    async publish(judged, change) {
      const warnings = await publish(planOf(judged, change, inputs.language), repository, change, inputs)
      for (const warning of warnings) core.warning(inertLog(warning))
    },
  })
  return exitCodeOf(judgement.verdict)
}

try {
  process.exitCode = await run()
} catch (error) {
  const usage = error instanceof UsageError
  core.error(inertLog(usage ? error.message : `Could not evaluate: ${reasonOf(error)}.`), {
    title: 'purpose-gate',
  })
  process.exitCode = usage ? 2 : 3
}
