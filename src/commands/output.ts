import { once } from 'node:events'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import picocolors from 'picocolors'
import type { Drafts } from '../engine/draft.ts'
import type { Outcome } from '../engine/outcome.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import type { Language } from '../reading/types.ts'
import { FORMATS, type Format, REPORTS } from '../report/index.ts'
import { visible } from '../report/inert.ts'
import type { Colours, ReportOptions } from '../report/report.ts'
import { UsageError } from '../usage-error.ts'

export interface OutputOptions extends Pick<ReportOptions, 'inventory'> {
  readonly format: Format
  readonly output?: string
  readonly lang?: Language
}

/** Adds the options of a command that writes a report. */
export function withOutput(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'))
    .option('--output <file>', 'write the report to FILE instead of standard output')
    .addOption(new Option('--lang <language>', 'language of the report').choices(LANGUAGES))
}

/** Columns of a report that no terminal shows: wide enough for most lines, narrow enough for a log. */
const WIDTH = 100

/** Colours and width for what goes to standard output; colours are for terminals only, and NO_COLOR is heard. */
export function terminal(): { readonly colours: Colours; readonly width: number } {
  const { isTTY, columns } = process.stdout
  return {
    colours: picocolors.createColors(picocolors.isColorSupported && isTTY === true),
    width: isTTY && columns > 0 ? columns : WIDTH,
  }
}

/** Writes a report to standard output or a file, piece by piece as it is made. */
export async function writeReport(
  outcome: Outcome,
  { format, output, lang, inventory, shard }: OutputOptions & Pick<ReportOptions, 'shard'>,
  drafts?: Drafts,
): Promise<void> {
  const plain = { colours: picocolors.createColors(false), width: WIDTH }
  const surroundings = output === undefined ? terminal() : plain
  const options = {
    ...surroundings,
    ...(inventory && { inventory }),
    ...(drafts && { drafts }),
    ...(lang && { language: lang }),
    ...(shard && { shard }),
  }
  await writeParts(REPORTS[format].parts(outcome, options), output)
}

/** Characters that are written at a time: few enough to be kept, many enough that to write them costs little. */
const AT_A_TIME = 2 ** 16

/** The same text in larger parts. */
function* gathered(parts: Iterable<string>): Generator<string> {
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < AT_A_TIME) continue
    yield text
    text = ''
  }
  yield text
}

/** Writes to standard output no faster than it is read; whoever reads it may stop early. */
async function writeOut(parts: Iterable<string>): Promise<void> {
  const { stdout } = process
  for (const part of gathered(parts)) {
    if (stdout.destroyed) return
    // What else an error of the stream means is for its own listener.
    if (!stdout.write(part)) await once(stdout, 'drain').catch(() => undefined)
  }
}

function writeFile(parts: Iterable<string>, file: string): void {
  try {
    const descriptor = openSync(file, 'w')
    try {
      for (const part of gathered(parts)) writeFileSync(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code}`)
  }
}

/** Writes a text to a file, or to standard output where none is named. */
export async function writeParts(parts: Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) await writeOut(parts)
  else writeFile(parts, file)
}

/**
 * A change as a unified diff that `git apply` takes, from nothing where the file is new; on a terminal, what is invisible
 * is named.
 */
export function unified(change: { path: string; before: string | undefined; after: string }): string {
  const { path, before, after } = change
  const from = before === undefined ? '/dev/null' : `a/${path}`
  const patch = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
  return process.stdout.isTTY ? visible(patch) : patch
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
