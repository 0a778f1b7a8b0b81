import { type Command, Option } from 'commander'
import { LANGUAGES } from '../messages/catalogue.ts'
import { initWords } from '../messages/init.ts'
import { detectLanguage } from '../reading/read.ts'
import type { Language, Regime } from '../reading/types.ts'
import { type Answers, QUESTIONS, type Question } from '../start/questions.ts'

/** What the options of `init` say besides the answers. */
export interface InitOptions {
  readonly language?: Language
  readonly regime?: Regime
  readonly template?: Regime
  readonly title?: string
  readonly yes?: boolean
  readonly force?: boolean
  readonly keep?: boolean
  readonly dryRun?: boolean
  /** Absent: asked where somebody can be asked. */
  readonly workflow?: boolean
  readonly policy?: boolean
  readonly reviewer?: readonly string[]
}

const REGIMES: readonly Regime[] = ['operational', 'general-purpose', 'research']

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** One option a field, in the order of the questions. */
const FLAGS: readonly Question[] = QUESTIONS.filter(
  ({ field }, at) => QUESTIONS.findIndex(other => other.field === field) === at,
)

const camel = (flag: string): string => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** Adds the options of `init`, those of its questions included. */
export function withInitOptions(command: Command): Command {
  command
    .addOption(
      new Option('--lang, --language <language>', 'language of questions and files').choices(LANGUAGES),
    )
    .addOption(new Option('--regime <case>', 'case of the sheet').choices(REGIMES))
    .addOption(new Option('--template <case>', 'write a template to fill in by hand').choices(REGIMES))
    .option('--title <text>', 'name of the dataset')
  const { questions } = initWords('en')
  for (const { field, flag, many } of FLAGS) {
    const option = new Option(`--${flag} <text>`, `${questions[field]}${many ? ' (repeatable)' : ''}`)
    command.addOption(many ? option.argParser(collect) : option)
  }
  return command
    .option('--workflow', 'write the workflow that checks pull requests')
    .option('--no-workflow', 'do not write it')
    .option('--policy', 'write a configuration of the gate')
    .option('--no-policy', 'do not write it')
    .addOption(
      new Option('--reviewer <user>', 'who decides what a person must decide (repeatable)').argParser(
        collect,
      ),
    )
    .option('-y, --yes', 'ask nothing')
    .option('--keep', 'write a purpose even where the sheet refuses it')
    .option('--force', 'overwrite what is there')
    .option('--dry-run', 'write nothing; print the files as a unified diff')
}

/** The answers that options give. */
export function answersOf(options: Readonly<Record<string, unknown>>): Answers {
  const given = FLAGS.flatMap(({ field, flag }) => {
    const value = options[camel(flag)]
    if (value === undefined) return []
    const values = (Array.isArray(value) ? value : [value])
      .map(text => String(text).replace(/\s+/g, ' ').trim())
      .filter(text => text !== '')
    return values.length > 0 ? [[field, values] as const] : []
  })
  return Object.fromEntries(given)
}

/** The language of what is written where nobody named one: that of the answers, else that of the terminal. */
export function languageFor(
  { language }: InitOptions,
  answers: Answers,
  environment: string | undefined,
): Language {
  const texts = Object.values(answers).flat()
  if (language) return language
  return texts.length > 0 ? detectLanguage(texts.join('. ')) : /^fr/i.test(environment ?? '') ? 'fr' : 'en'
}
