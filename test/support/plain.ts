import picocolors from 'picocolors'
import type { ReportOptions } from '../../src/report/report.ts'

/** A report for no terminal: no colours, and as wide as a log. */
export const plainOptions: ReportOptions = { colours: picocolors.createColors(false), width: 100 }
