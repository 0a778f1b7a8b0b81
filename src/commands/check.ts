import type { Command } from 'commander'
import { NO_CHANGE } from '../change/change.ts'
import { filesAt } from '../change/directory.ts'
import { changeAgainst } from '../change/git.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import { includingNamed } from '../config/named-paths.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { gate } from '../gate.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { type OutputOptions, progress, withOutput, writeReport } from './output.ts'

interface CheckOptions extends OutputOptions {
  readonly base?: string
  readonly config?: string
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.base !== undefined && paths.length > 0)
    throw new UsageError('give either paths or --base, not both')
  const { tick, done } = progress('files looked at:')
  const { base } = options
  const policy = includingNamed(await localPolicy(options), paths)
  const names = namesOf(policy)
  const judgement = await gate({
    async change() {
      if (base !== undefined) return changeAgainst(base, names)
      return { ...NO_CHANGE, manifests: await filesAt(paths.length > 0 ? paths : ['.'], names, tick) }
    },
    standard: () => ({ policy, today: today(), approvedBy: [] }),
    report(judged) {
      done()
      writeReport(judged, options)
    },
  })
  process.exitCode = exitCodeOf(judgement.verdict)
}

/** `check [PATH…]`: judges files and folders, or what the working directory changes against a base. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('judge the purposes in files and folders, or those changed against a base')
    .argument(
      '[PATH...]',
      'files (any name) and folders (searched for manifests); the current folder by default',
    )
    .option('--base <ref>', 'judge what this working directory changes since it left REF')
    .option(
      '--config <file>',
      'policy to judge by; .github/purpose-gate.yml by default, of the base with --base',
    )
  withOutput(command).action(check)
}
