import { statSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { loadPrompts } from '../bundles.ts'
import { treeAt } from '../change/directory.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import type { Standard } from '../engine/standard.ts'
import { initWords } from '../messages/init.ts'
import type { InitWords } from '../messages/init-words.ts'
import type { Language } from '../reading/types.ts'
import { type Dataset, datasetAt, datasetsOf, type Tree } from '../start/datasets.ts'
import type { Asker } from '../start/interview.ts'
import { templateText } from '../start/render.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { defineCommand } from './command.ts'
import { declareAll, nextDataset } from './init-declare.ts'
import { answersOf, type InitOptions, languageFor, withInitOptions } from './init-options.ts'
import { repositoryFiles } from './init-repository.ts'
import { isWithin, purposePath, type Run, say, slashes } from './init-run.ts'
import { isThere, type NewFile, writeFiles } from './init-write.ts'
import { progress } from './output.ts'

/** Somebody stopped in the middle of a question. */
class Cancelled extends Error {}

function cancel(): never {
  throw new Cancelled()
}

/** The prompts are a bundle of their own, which no other command loads. */
export type LoadPrompts = () => Promise<typeof import('../prompts.ts')>

/** The dataset to begin with: the folder that was named, else one that needs a declaration, as somebody chooses. */
async function firstDataset(folder: string, isNamed: boolean, run: Run): Promise<Dataset> {
  const { datasets, ask, words, tree, standard } = run
  const own = datasetAt(folder, tree, standard)
  const others = datasets.filter(dataset => dataset.folder !== folder)
  if (isNamed || !ask || others.length === 0) return own
  return (await nextDataset([...others, own], words.dataset, run, ask)) ?? own
}

async function start(folder: string, isNamed: boolean, run: Run): Promise<void> {
  const { words, datasets, options } = run
  const first = await firstDataset(folder, isNamed, run)
  const declared = await declareAll(first, run)
  if (declared.length === 0) return
  await writeFiles(await repositoryFiles(run), words, options.dryRun === true)
  const left = datasets
    .map(dataset => dataset.folder)
    .filter(at => !declared.some(done => isWithin(at, done)))
  if (options.dryRun === true) return
  if (left.length > 0) say(words.remaining(left.map(at => at || '.')))
  say(words.next)
}

/** The language of the terminal, as POSIX names it. */
const spokenHere = (): string | undefined => process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG

/** The run that the options ask for, with what the folder holds. */
async function prepared(folder: string, options: InitOptions): Promise<Run> {
  const { tick, done } = progress('files looked at:')
  const policy = await localPolicy({})
  if (!statSync(folder || '.', { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`no such folder: ${folder}`)
  // What lies elsewhere in the working directory is told; a folder outside of it is looked at alone.
  const isInside = !isAbsolute(folder) && !folder.startsWith('..')
  const change = await treeAt(isInside ? '.' : folder, namesOf(policy), tick)
  done()
  const standard: Standard = { policy: { ...policy, exclude: [] }, today: today(), approvedBy: [] }
  const tree: Tree = {
    manifests: change.manifests,
    touched: change.dataTouched,
    present: change.dataPresent,
  }
  const answers = answersOf(options as Readonly<Record<string, unknown>>)
  const isAsked = options.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true
  const prompts = isAsked ? await loadPrompts() : undefined
  prompts?.intro('purpose-gate init')
  const ask = prompts?.terminalAsker(cancel)
  const spoken = languageFor(options, answers, spokenHere())
  const language = ask && !options.language ? await askLanguage(ask, spoken) : spoken
  return {
    options,
    language,
    words: initWords(language),
    standard,
    tree,
    datasets: datasetsOf(tree, standard),
    ask,
  }
}

function askLanguage(ask: Asker, spoken: Language): Promise<Language> {
  const names = { fr: 'Français', en: 'English' } as const
  const order: readonly Language[] = spoken === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  return ask.choose({
    message: 'Language · Langue',
    options: order.map(value => ({ value, label: names[value] })),
  })
}

async function writeTemplate(file: NewFile, words: InitWords, { force, dryRun }: InitOptions): Promise<void> {
  if (isThere(file.path) && force !== true) throw new UsageError(words.exists(file.path))
  await writeFiles([file], words, dryRun === true)
}

async function init(dir: string | undefined, options: InitOptions): Promise<void> {
  const folder = slashes(relative('.', dir ?? '.'))
  if (options.template !== undefined) {
    const language = options.language ?? 'en'
    const text = templateText(language, options.template)
    if (dir === undefined) process.stdout.write(text)
    else await writeTemplate({ path: purposePath(folder), text }, initWords(language), options)
    return
  }
  try {
    await start(folder, dir !== undefined, await prepared(folder, options))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    say(initWords(languageFor(options, {}, spokenHere())).cancelled)
    process.exitCode = 1
  }
}

/** `init [DIR]`: asks what the sheet asks, and writes a declaration, the workflow and a policy. */
export const addInit = defineCommand(program => {
  const command = program
    .command('init')
    .description('ask what the sheet asks, and write a PURPOSE.md that passes, the workflow and a policy')
    .argument('[DIR]', 'folder of the dataset; the current folder by default')
  withInitOptions(command).action(init)
})
