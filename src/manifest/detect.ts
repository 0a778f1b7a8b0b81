import type { Source } from '../document/source.ts'
import type { Format } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'

/** Whether a file is worth opening by its name: it may hold a declaration of purpose. */
export function isCandidatePath(path: string): boolean {
  return FORMATS.some(({ candidate }) => candidate.test(path))
}

/** Whether a file must hold a declaration by its name alone, so that it is red when it can't be read. */
export function isCertainPath(path: string): boolean {
  return FORMATS.some(({ certain }) => certain?.test(path))
}

/**
 * The format of a text: one whose names it bears and whose content it has, else one that its name alone makes
 * certain. `asked`: somebody named the file, so that its content decides whatever its name.
 */
export function formatOf(source: Source, asked = false): Format | undefined {
  const { path } = source
  return (
    FORMATS.find(format => (asked || format.candidate.test(path)) && format.recognises(source)) ??
    FORMATS.find(({ certain }) => certain?.test(path))
  )
}
