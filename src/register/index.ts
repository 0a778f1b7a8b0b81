import { renderCroissant } from './croissant.ts'
import { renderCsv } from './csv.ts'
import { renderDpv } from './dpv.ts'
import { renderHtml } from './html.ts'
import { renderRegisterJson } from './json.ts'
import type { RegisterFormat } from './names.ts'
import type { RegisterRenderer } from './renderer.ts'

/** Every output of a register by the name that `--format` takes. */
export const REGISTERS = {
  html: renderHtml,
  csv: renderCsv,
  json: renderRegisterJson,
  dpv: renderDpv,
  croissant: renderCroissant,
} as const satisfies Record<RegisterFormat, RegisterRenderer>
