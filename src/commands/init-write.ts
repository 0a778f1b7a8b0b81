import { constants, existsSync, readFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { InitWords } from '../messages/init-words.ts'
import { visible } from '../report/inert.ts'
import { UsageError } from '../usage-error.ts'
import { say } from './init-run.ts'
import { unified } from './output.ts'

/** A file that `init` writes. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Whether something is at a path already. */
export const isThere = (path: string): boolean => existsSync(path)

/** Writes a file, and never through a link: what a repository points at is not ours to change. */
async function write({ path, text }: NewFile, overwrite: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const how = overwrite ? constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0) : constants.O_EXCL
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | how)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

/** Writes files, or prints what would be written as a patch that `git apply` takes. */
export async function writeFiles(files: readonly NewFile[], words: InitWords, dry: boolean): Promise<void> {
  for (const file of files) {
    const there = isThere(file.path)
    if (dry) {
      const before = there ? readFileSync(file.path, 'utf8') : undefined
      process.stdout.write(unified({ path: file.path, before, after: file.text }))
      process.stderr.write(`${visible(words.wouldWrite(file.path))}\n`)
      continue
    }
    try {
      await write(file, there)
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error)
      throw new UsageError(words.unwritable({ path: file.path, reason }))
    }
    say(words.written(file.path))
  }
}
