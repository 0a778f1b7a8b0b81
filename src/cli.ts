#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { COMMANDS } from './commands/index.ts'
import { isHelper } from './commands/threads.ts'
import { visible } from './report/inert.ts'
import { UsageError } from './usage-error.ts'
import { VERSION } from './version.ts'

/** Wrong usage ends with 2; anything unforeseen with 3, because nothing was evaluated. */
function exitCodeFor(error: unknown): 0 | 2 | 3 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`purpose-gate: ${visible(message)}\n`)
  return error instanceof UsageError ? 2 : 3
}

const program = new Command('purpose-gate')
  .description('Judges declared purposes of datasets by the CNIL’s AI how-to sheet 2.')
  .version(VERSION)
  .showSuggestionAfterError()
  .exitOverride()
for (const add of COMMANDS) add(program)

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
})

// A thread that judges for another one has no command of its own.
if (!isHelper)
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = exitCodeFor(error)
  }
