import { resolve } from 'node:path'
import { Option } from 'commander'
import { loadOutputs } from '../bundles.ts'
import { lastChanges } from '../change/ages.ts'
import { type OnProgress, treeAt } from '../change/directory.ts'
import { headCommit } from '../change/git.ts'
import { historiesOf } from '../change/history-of.ts'
import { namesOf } from '../change/scope.ts'
import { type Shard, shardFrom } from '../change/shard.ts'
import { localPolicy } from '../config/local-policy.ts'
import { judge } from '../engine/judge.ts'
import type { Standard } from '../engine/standard.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import type { Language } from '../reading/types.ts'
import { mergeRegisters, registerOf } from '../register/model.ts'
import { REGISTER_FORMATS, type RegisterFormat } from '../register/names.ts'
import type { Register } from '../register/schema.ts'
import { partOf } from '../report/part.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { defineCommand } from './command.ts'
import { textOf } from './input.ts'
import { progress, writeParts } from './output.ts'
import { inEach, POLICIES, policyHere, type Reading, withNames } from './repositories.ts'

/** The outputs are a bundle of their own, which no other command loads. */
export type LoadOutputs = () => Promise<typeof import('../register.ts')>

interface RegisterOptions {
  readonly format: RegisterFormat
  readonly output?: string
  readonly lang?: Language
  readonly history: boolean
  readonly config?: string
  readonly policies?: string
  readonly merge?: readonly string[]
  readonly shard?: Shard
}

/** What the working directory declares: judged by its own policy, with what Git knows of it. */
async function registerHere(
  repository: string,
  { history, ...reading }: Reading & Pick<RegisterOptions, 'history'>,
  tick: OnProgress,
): Promise<Register> {
  const { policy, failure } = await policyHere(repository, reading)
  const change = failure ? { manifests: [], failures: [failure] } : await treeAt('.', namesOf(policy), tick)
  const standard: Standard = { policy, today: today(), approvedBy: [] }
  const judgement = judge(change, standard)
  const paths = judgement.manifests.filter(({ source }) => source !== undefined).map(({ path }) => path)
  const commit = await headCommit()
  return registerOf(judgement, {
    repository,
    ...(commit !== undefined && { commit }),
    standard,
    changes: await lastChanges('.', paths),
    histories: history ? await historiesOf('.', paths) : new Map(),
  })
}

/** The language of a register that nobody asked one for: that of most of its declarations. */
export function usualLanguage({ entries }: Register): Language {
  const french = entries.filter(({ language }) => language === 'fr').length
  return french * 2 > entries.length ? 'fr' : 'en'
}

/** A register that `--format json` wrote. */
export function registerIn(
  { file, text }: { readonly file: string; readonly text: string },
  parse: Awaited<ReturnType<typeof loadOutputs>>['parse'],
): Register {
  const read = parse(text)
  if ('fault' in read) throw new UsageError(`${file}: ${read.fault}`)
  return read.register
}

async function register(folders: readonly string[], given: RegisterOptions): Promise<void> {
  const { format, output, lang, merge = [], config, shard } = given
  if (shard && (format !== 'json' || merge.length > 0))
    throw new UsageError(
      '--shard: write each part with --format json, and merge them with “purpose-gate merge”',
    )
  const { parse, render } = await loadOutputs()
  const merged: Register[] = []
  for (const file of merge) {
    const read = registerIn({ file, text: await textOf(file) }, parse)
    if (read.shard)
      throw new UsageError(`${file}: a part of a register; “purpose-gate merge” takes all of them`)
    merged.push(read)
  }
  const { tick, done } = progress('files looked at:')
  const repositories = withNames(folders.length > 0 || merge.length > 0 ? folders : ['.'])
  const reading = {
    history: given.history,
    config: config && resolve(config),
    policies: given.policies && resolve(given.policies),
    isOneOfSeveral: repositories.length > 1,
  }
  const own = await inEach(repositories, shard, name => registerHere(name, reading, tick))
  done()
  const whole = mergeRegisters([...merged, ...own])
  const policy = shard && config !== undefined && (await localPolicy(reading))
  const part = shard && partOf(shard, { repositories, history: given.history, policy })
  const text = render(part ? { ...whole, shard: part } : whole, format, {
    language: lang ?? usualLanguage(whole),
    today: today(),
  })
  await writeParts([text], output)
}

/** `register [DIR…]`: the record of purposes of one repository, or of several. */
export const addRegister = defineCommand(program => {
  program
    .command('register')
    .description('write the record of purposes of repositories: a page, a table, or data')
    .argument('[DIR...]', 'folders of repositories; the current folder by default')
    .addOption(
      new Option('--format <format>', 'form of the register').choices(REGISTER_FORMATS).default('html'),
    )
    .option('--output <file>', 'write the register to FILE instead of standard output')
    .addOption(
      new Option('--lang <language>', 'language; that of most declarations by default').choices(LANGUAGES),
    )
    .option('--history', 'tell how each purpose changed in Git', true)
    .option('--no-history', 'leave that out, which is quicker')
    .option('--merge <file...>', 'take in registers that --format json wrote, before those of the folders')
    .option('--config <file>', 'policy to judge by; .github/purpose-gate.yml of each repository by default')
    .option(...POLICIES)
    .option('--shard <i/n>', 'take in one of n parts of the folders, for “purpose-gate merge”', shardFrom)
    .action(register)
})
