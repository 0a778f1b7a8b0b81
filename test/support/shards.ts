import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { addAudit } from '../../src/commands/audit.ts'
import { addMerge } from '../../src/commands/merge.ts'
import { addRegister } from '../../src/commands/register.ts'

/** Runs a command from its source in a folder; gives what it wrote to its output file, and its exit code. */
export async function run(
  folder: string,
  args: readonly string[],
  output = join(folder, 'out'),
): Promise<{ out: string; code: number | string | undefined }> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} })
  addAudit(program)
  addMerge(program)
  addRegister(program)
  const [home, before] = [process.cwd(), process.exitCode]
  process.chdir(folder)
  process.exitCode = undefined
  try {
    await program.parseAsync([...args, '--output', output], { from: 'user' })
    return { out: readFileSync(output, 'utf8'), code: process.exitCode }
  } finally {
    process.chdir(home)
    process.exitCode = before
  }
}
