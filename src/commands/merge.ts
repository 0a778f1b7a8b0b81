import { Option } from 'commander'
import { loadOutputs } from '../bundles.ts'
import { mergeOutcomes } from '../engine/outcome.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import type { Language } from '../reading/types.ts'
import { collectRegisters } from '../register/model.ts'
import { REGISTER_FORMATS, REGISTER_SCHEMA, type RegisterFormat } from '../register/names.ts'
import { FORMATS, type Format } from '../report/index.ts'
import { inventoryInOrder } from '../report/inventory.ts'
import { type FiledPart, mismatchIn, missingIn, type PartRecord, recordFrom } from '../report/part.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { defineCommand } from './command.ts'
import { textOf } from './input.ts'
import { type OutputOptions, writeParts, writeReport } from './output.ts'
import { registerIn, usualLanguage } from './register.ts'

interface MergeOptions {
  readonly format?: Format | RegisterFormat
  readonly output?: string
  readonly lang?: Language
}

/** A file that somebody hands over for merging, as data. */
interface Given {
  readonly file: string
  readonly text: string
  readonly data: unknown
}

async function given(file: string): Promise<Given> {
  const text = await textOf(file)
  try {
    return { file, text, data: JSON.parse(text) }
  } catch {
    throw new UsageError(`${file}: not JSON`)
  }
}

/** The parts of one whole in their order, all of them: of a whole that is not there nothing can be said. */
function complete<T extends FiledPart>(parts: readonly T[]): T[] {
  const mismatch = mismatchIn(parts)
  if (mismatch !== undefined) throw new UsageError(mismatch)
  const missing = missingIn(parts)
  if (missing.length > 0)
    throw new Error(
      `of ${parts[0]?.part.count} shards ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: nothing is known of what was in there`,
    )
  return parts.toSorted((a, b) => a.part.index - b.part.index)
}

/** One of some forms; another one is not a form of what is merged. */
function formatAmong<F extends string>(forms: readonly F[], asked: string | undefined, usual: F): F {
  const form = forms.find(name => name === (asked ?? usual))
  if (form === undefined)
    throw new UsageError(`--format ${asked}: of these files ${forms.join(', ')} are made`)
  return form
}

async function mergeReports(files: readonly Given[], options: MergeOptions): Promise<void> {
  const parts = files.map(({ file, data }): FiledPart & { part: PartRecord } => {
    const read = recordFrom(data)
    if ('fault' in read) throw new UsageError(`${file}: ${read.fault}`)
    return { file, part: read.record }
  })
  const records = complete(parts).map(({ part }) => part)
  const outcome = mergeOutcomes(records.map(record => record.outcome))
  const inventory = inventoryInOrder(records.flatMap(record => record.inventory))
  const output: OutputOptions = {
    ...options,
    format: formatAmong(FORMATS, options.format, 'text'),
    inventory,
  }
  await writeReport(outcome, output)
  process.exitCode = exitCodeOf(outcome.verdict)
}

async function mergeRegisters(
  files: readonly Given[],
  { format, lang, output }: MergeOptions,
): Promise<void> {
  const { parse, render } = await loadOutputs()
  const parts = files.map(({ file, text }) => {
    const register = registerIn({ file, text }, parse)
    if (!register.shard) throw new UsageError(`${file}: a whole register; see “register --merge”`)
    return { file, register, part: register.shard }
  })
  const whole = collectRegisters(complete(parts).map(({ register }) => register))
  const form = formatAmong(REGISTER_FORMATS, format, 'html')
  const text = render(whole, form, { language: lang ?? usualLanguage(whole), today: today() })
  await writeParts([text], output)
}

const isRegister = ({ data }: Given): boolean =>
  (data as { schema?: unknown } | null)?.schema === REGISTER_SCHEMA

async function merge(paths: readonly string[], options: MergeOptions): Promise<void> {
  const files = await Promise.all(paths.map(given))
  const registers = files.filter(isRegister)
  if (registers.length === 0) return mergeReports(files, options)
  const other = files.find(file => !isRegister(file))
  if (other) throw new UsageError(`${other.file} is a report, and ${registers[0]?.file} a register`)
  return mergeRegisters(files, options)
}

/** `merge FILE…`: what shards found out, as one run would have told it, with its exit code. */
export const addMerge = defineCommand(program => {
  program
    .command('merge')
    .description('put the reports or the registers of all shards together, as one run would write them')
    .argument('<FILE...>', 'what “audit --shard” or “register --shard” wrote as JSON, or as SARIF')
    .addOption(
      new Option('--format <format>', 'form of the whole; text for reports, html for registers').choices([
        ...new Set<string>([...FORMATS, ...REGISTER_FORMATS]),
      ]),
    )
    .option('--output <file>', 'write to FILE instead of standard output')
    .addOption(new Option('--lang <language>', 'language').choices(LANGUAGES))
    .action(merge)
})
