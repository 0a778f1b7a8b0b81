import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Option } from 'commander'
import { filesAt } from '../change/directory.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import { includingNamed } from '../config/named-paths.ts'
import { type FixedFile, fixManifest } from '../engine/fix.ts'
import { judge } from '../engine/judge.ts'
import type { Standard } from '../engine/standard.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import type { ManifestFile } from '../manifest/read.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import { catalogue, sayFinding } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { visible } from '../report/inert.ts'
import { renderText } from '../report/text.ts'
import { languageOf } from '../report/topic.ts'
import { today } from '../today.ts'
import { defineCommand } from './command.ts'
import { progress, terminal, unified } from './output.ts'
import { POLICIES } from './repositories.ts'

interface FixOptions {
  readonly diff?: boolean
  readonly config?: string
  readonly policies?: string
  readonly lang?: Language
}

/** Writes a file that was read, and never through a link: what a repository points at is not ours to change. */
async function write({ path, after }: FixedFile): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0))
  try {
    await file.writeFile(after)
  } finally {
    await file.close()
  }
}

/** Writes what it can; a file that cannot be written is told and stays as it is. */
async function writeAll(fixed: readonly FixedFile[]): Promise<FixedFile[]> {
  const written: FixedFile[] = []
  for (const file of fixed)
    try {
      await write(file)
      written.push(file)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      process.stderr.write(`purpose-gate: ${visible(file.path)} could not be written: ${code}\n`)
    }
  return written
}

/** Which changes were made, or would be, as text. */
function told(fixed: readonly FixedFile[], language: Language, dry: boolean): string {
  const { reports } = catalogue(language)
  const count = fixed.reduce((sum, { applied }) => sum + applied.length, 0)
  const lines = fixed.flatMap(({ path, applied }) => [
    visible(reports.applied({ path, count: applied.length })),
    ...applied.map(finding => `  ${finding.rule}  ${sayFinding(finding, language).title}`),
  ])
  const closing =
    count === 0
      ? reports.nothingToFix
      : `${(dry ? reports.wouldFix : reports.fixed)(count, fixed.length)} ${reports.readFix}`
  return `${[...lines, closing].join('\n')}\n`
}

/** Files as they are on disk after the run. */
const onDisk = (files: readonly ManifestFile[], written: readonly FixedFile[]): ManifestFile[] => {
  const texts = new Map(written.map(({ path, after }) => [path, after]))
  return files.map(file => {
    const text = texts.get(file.path)
    return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) }
  })
}

async function fix(paths: readonly string[], options: FixOptions): Promise<void> {
  const { tick, done } = progress('files looked at:')
  const policy = includingNamed(await localPolicy(options), paths)
  const files = await filesAt(paths.length > 0 ? paths : ['.'], namesOf(policy), tick)
  const standard: Standard = { policy, today: today(), approvedBy: [] }
  const fixed = files.flatMap(file => fixManifest(file, standard) ?? [])
  done()
  const dry = options.diff === true
  const written = dry ? [] : await writeAll(fixed)
  const judgement = judge({ manifests: onDisk(files, written) }, standard)
  const language = options.lang ?? standard.policy.language ?? languageOf(judgement)
  if (dry) {
    process.stdout.write(fixed.map(unified).join(''))
    process.stderr.write(told(fixed, language, dry))
  } else
    process.stdout.write(
      `${told(written, language, dry)}\n${renderText(judgement, { ...terminal(), ...(options.lang && { language }) })}`,
    )
  process.exitCode = !dry && written.length < fixed.length ? 3 : exitCodeOf(judgement.verdict)
}

/** `fix [PATH…]`: applies the changes that findings offer, and says what remains. */
export const addFix = defineCommand(program => {
  program
    .command('fix')
    .description('apply the changes that findings offer, and say what remains')
    .argument(
      '[PATH...]',
      'files (any name) and folders (searched for manifests); the current folder by default',
    )
    .option('--diff', 'change nothing; print the changes as a unified diff')
    .option('--config <file>', 'policy to judge by; .github/purpose-gate.yml by default')
    .option(...POLICIES)
    .addOption(new Option('--lang <language>', 'language of the report').choices(LANGUAGES))
    .action(fix)
})
