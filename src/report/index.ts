import { renderGithub } from './github.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import type { Renderer } from './report.ts'
import { renderSarif } from './sarif.ts'
import { renderText } from './text.ts'

/** Every form of a report by the name that `--format` takes. One is added by its file and its line here. */
export const REPORTS = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  markdown: renderMarkdown,
} as const satisfies Record<string, Renderer>

export type Format = keyof typeof REPORTS

/** Names of the forms. */
export const FORMATS = Object.keys(REPORTS) as Format[]
