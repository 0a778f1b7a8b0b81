import type { Command } from 'commander'
import { listAt } from '../change/directory.ts'
import { changeAgainst } from '../change/git.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import { includingNamed } from '../config/named-paths.ts'
import { judge } from '../engine/judge.ts'
import type { Outcome } from '../engine/outcome.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { judgeListing } from './judging.ts'
import { type OutputOptions, progress, withOutput, writeReport } from './output.ts'
import { POLICIES } from './repositories.ts'

interface CheckOptions extends OutputOptions {
  readonly base?: string
  readonly config?: string
  readonly policies?: string
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.base !== undefined && paths.length > 0)
    throw new UsageError('give either paths or --base, not both')
  const { tick, done } = progress('files looked at:')
  const { base } = options
  const policy = includingNamed(await localPolicy(options), paths)
  const names = namesOf(policy)
  const standard = { policy, today: today(), approvedBy: [] }
  const outcome = base === undefined ? await judgePaths() : judge(await changeAgainst(base, names), standard)
  done()
  writeReport(outcome, options)
  process.exitCode = exitCodeOf(outcome.verdict)

  async function judgePaths(): Promise<Outcome> {
    const manifests = listAt(paths.length > 0 ? paths : ['.'], names, tick)
    return (await judgeListing({ manifests, data: [] }, standard)).outcome
  }
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
    .option(...POLICIES)
  withOutput(command).action(check)
}
