import { writeFileSync } from 'node:fs'
import picocolors from 'picocolors'
import type { Judgement } from '../engine/judgement.ts'
import type { Language } from '../reading/types.ts'
import { renderJson } from '../report/json.ts'
import { renderText } from '../report/text.ts'

/** Formats of a report on the command line. */
export const FORMATS = ['text', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface OutputOptions {
  readonly format: Format
  readonly output?: string
  readonly lang?: Language
}

/** Writes a report to standard output or a file. Colours are for terminals only. */
export function writeReport(judgement: Judgement, { format, output, lang }: OutputOptions): void {
  const onTerminal = output === undefined && picocolors.isColorSupported && process.stdout.isTTY === true
  const colours = picocolors.createColors(onTerminal)
  const text =
    format === 'json'
      ? renderJson(judgement, lang)
      : renderText(judgement, { colours, ...(lang && { language: lang }) })
  if (output === undefined) process.stdout.write(text)
  else writeFileSync(output, text)
}

/** A progress line on standard error, rewritten in place; silent unless a person is watching. */
export function progress(label: string): { tick: (count: number) => void; done: () => void } {
  const watched = process.stderr.isTTY === true
  let shown = false
  return {
    tick(count) {
      if (watched) process.stderr.write(`\r${label} ${count}`)
      shown = watched
    },
    done() {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
