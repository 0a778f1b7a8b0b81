import type { Judgement } from '../engine/judge.ts'
import type { ReportOptions } from './report.ts'
import { renderSummary } from './summary.ts'

/** A job summary takes 1 MiB; a UTF-16 unit is at most three bytes of UTF-8. */
const LIMIT = Math.floor((1024 * 1024) / 3)

/** The report as Markdown, ready for `$GITHUB_STEP_SUMMARY`. */
export function renderMarkdown(judgement: Judgement, { language }: ReportOptions): string {
  return renderSummary(judgement, { limit: LIMIT, ...(language && { language }) })
}
