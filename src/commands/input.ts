import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'

/** The text of a file that a command line names; it must be there. */
export const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new UsageError(`no such file: ${file}`)
  })
