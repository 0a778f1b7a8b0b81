import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { lastChanges } from '../change/ages.ts'
import { treeAt } from '../change/directory.ts'
import { headCommit } from '../change/git.ts'
import { historiesOf } from '../change/history-of.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import { judge } from '../engine/judge.ts'
import type { Standard } from '../engine/standard.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import type { Language } from '../reading/types.ts'
import { mergeRegisters, registerOf } from '../register/model.ts'
import { REGISTER_FORMATS, type RegisterFormat } from '../register/names.ts'
import type { Register } from '../register/schema.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { progress, writeText } from './output.ts'

/** The outputs are a bundle of their own, which no other command loads. */
export type LoadOutputs = () => Promise<typeof import('../register.ts')>

interface RegisterOptions {
  readonly format: RegisterFormat
  readonly output?: string
  readonly lang?: Language
  readonly history: boolean
  readonly config?: string
  readonly merge?: readonly string[]
}

/** What the working directory declares: judged by its own policy, with what Git knows of it. */
async function registerHere(
  repository: string,
  { history, config }: RegisterOptions,
  tick: (files: number) => void,
): Promise<Register> {
  const policy = await localPolicy({ ...(config !== undefined && { config }) })
  const standard: Standard = { policy, today: today(), approvedBy: [] }
  const judgement = judge(await treeAt('.', namesOf(policy), tick), standard)
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

/** The registers of folders, one after the other: each is read from within, as its own commands would read it. */
async function registersAt(folders: readonly string[], options: RegisterOptions): Promise<Register[]> {
  const { tick, done } = progress('files looked at:')
  const home = process.cwd()
  const taken = new Set<string>()
  const registers: Register[] = []
  for (const folder of folders) {
    const at = resolve(home, folder)
    const name = taken.has(basename(at)) ? folder : basename(at)
    taken.add(name)
    try {
      process.chdir(at)
    } catch {
      throw new UsageError(`no such folder: ${folder}`)
    }
    try {
      registers.push(await registerHere(name, options, tick))
    } finally {
      process.chdir(home)
    }
  }
  done()
  return registers
}

/** The language of a register that nobody asked one for: that of most of its declarations. */
function usualLanguage({ entries }: Register): Language {
  const french = entries.filter(({ language }) => language === 'fr').length
  return french * 2 > entries.length ? 'fr' : 'en'
}

async function register(
  folders: readonly string[],
  given: RegisterOptions,
  load: LoadOutputs,
): Promise<void> {
  const { format, output, lang, merge = [], config } = given
  const options = { ...given, ...(config !== undefined && { config: resolve(config) }) }
  const { parse, render } = await load()
  const merged: Register[] = []
  for (const file of merge) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new UsageError(`no such file: ${file}`)
    })
    const read = parse(text)
    if ('fault' in read) throw new UsageError(`${file}: ${read.fault}`)
    merged.push(read.register)
  }
  const asked = folders.length > 0 || merge.length > 0 ? folders : ['.']
  const whole = mergeRegisters([...merged, ...(await registersAt(asked, options))])
  writeText(render(whole, format, { language: lang ?? usualLanguage(whole), today: today() }), output)
}

/** `register [DIR…]`: the record of purposes of one repository, or of several. */
export function addRegister(program: Command, load: LoadOutputs): void {
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
    .action((folders, options) => register(folders, options, load))
}
