import type { Judgement } from '../engine/judgement.ts'
import type { ReportOptions } from './report.ts'
import { JOB_SUMMARY_LIMIT, renderSummary } from './summary.ts'

/** The report as Markdown, ready for `$GITHUB_STEP_SUMMARY`. */
export function renderMarkdown(judgement: Judgement, { language }: ReportOptions): string {
  return renderSummary(judgement, { limit: JOB_SUMMARY_LIMIT, ...(language && { language }) })
}
