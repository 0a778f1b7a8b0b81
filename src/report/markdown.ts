import { inventoryMarkdown } from './inventory.ts'
import { defineReport, type ReportOptions } from './report.ts'
import { JOB_SUMMARY_LIMIT, renderSummary } from './summary.ts'
import { languageOf } from './topic.ts'

/** The report as Markdown, ready for `$GITHUB_STEP_SUMMARY`. */
export const renderMarkdown = defineReport(
  (judgement, { language, drafts, inventory = [] }: ReportOptions) => {
    const table = inventoryMarkdown(inventory, language ?? languageOf(judgement))
    const limit = JOB_SUMMARY_LIMIT - (table?.length ?? 0)
    const summary = renderSummary(judgement, { limit, drafts, ...(language && { language }) })
    return table === undefined ? [summary] : [`${table}\n\n`, summary]
  },
)
