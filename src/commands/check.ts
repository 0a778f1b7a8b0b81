import { NO_CHANGE } from '../change/change.ts'
import { listAt, readListed } from '../change/directory.ts'
import { changeAgainst } from '../change/git.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import { includingNamed } from '../config/named-paths.ts'
import { secondReaderOf } from '../config/second-reader.ts'
import { NO_DRAFTS } from '../engine/draft.ts'
import { exitCodeOf, type Verdict } from '../engine/verdict.ts'
import { gate } from '../gate.ts'
import { languageOf } from '../report/topic.ts'
import { draft } from '../second-reader/drafting.ts'
import type { SecondReader } from '../second-reader/endpoint.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { defineCommand } from './command.ts'
import { judgeListing } from './judging.ts'
import { type OutputOptions, progress, withOutput, writeReport } from './output.ts'
import { POLICIES } from './repositories.ts'

interface CheckOptions extends OutputOptions {
  readonly secondReaderEndpoint?: string
  readonly secondReaderModel?: string
  readonly base?: string
  readonly config?: string
  readonly policies?: string
}

/** Where the token of a second reader stands: never among arguments, which other users of a machine can read. */
const TOKEN = 'PURPOSE_GATE_SECOND_READER_TOKEN'

/** The second reader that the command line names. A token in the environment asks for none by itself. */
function secondReaderIn({
  secondReaderEndpoint: endpoint = '',
  secondReaderModel: model = '',
}: CheckOptions): SecondReader | undefined {
  const names = { endpoint: '--second-reader-endpoint', model: '--second-reader-model' }
  if (endpoint === '' && model !== '') throw new UsageError(`${names.model} needs ${names.endpoint}`)
  return secondReaderOf({ endpoint, model, token: (process.env[TOKEN] ?? '').trim() }, names)
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.base !== undefined && paths.length > 0)
    throw new UsageError('give either paths or --base, not both')
  const { tick, done } = progress('files looked at:')
  const { base, lang } = options
  const secondReader = secondReaderIn(options)
  const policy = includingNamed(await localPolicy(options), paths)
  const names = namesOf(policy)
  const standard = { policy, today: today(), approvedBy: [] }
  const listed = () => listAt(paths.length > 0 ? paths : ['.'], names, tick)
  // Drafts are judged in the place of what was read, so that is kept whole; else it is let go part by part.
  const verdict = await (base === undefined && !secondReader ? judgedInParts() : judgedWhole())
  process.exitCode = exitCodeOf(verdict)

  async function judgedInParts(): Promise<Verdict> {
    const { outcome } = await judgeListing({ manifests: listed(), data: [] }, standard)
    done()
    await writeReport(outcome, options)
    return outcome.verdict
  }

  async function judgedWhole(): Promise<Verdict> {
    const judgement = await gate({
      change: async () =>
        base === undefined
          ? { ...NO_CHANGE, manifests: readListed(listed()) }
          : await changeAgainst(base, names),
      standard: () => standard,
      async drafts(judged, change) {
        const drafting = secondReader && (await draft(secondReader, judged, change, standard))
        done()
        if (drafting) process.stderr.write(`${drafting.note(lang ?? languageOf(judged))}\n`)
        return drafting?.drafts ?? NO_DRAFTS
      },
      async report(judged, _, drafts) {
        done()
        await writeReport(judged, options, drafts)
      },
    })
    return judgement.verdict
  }
}

/** `check [PATH…]`: judges files and folders, or what the working directory changes against a base. */
export const addCheck = defineCommand(program => {
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
    .option('--second-reader-endpoint <url>', 'language model that drafts wording for undecided statements')
    .option('--second-reader-model <name>', 'the model that this endpoint is asked for')
  withOutput(command).action(check)
})
