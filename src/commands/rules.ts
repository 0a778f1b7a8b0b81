import type { Command } from 'commander'
import { Option } from 'commander'
import { closest } from '../config/closest.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { RULES } from '../rules/index.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  readonly lang: Language
}

function listRules(_: unknown, { lang }: Options): void {
  const { rules, levels } = catalogue(lang)
  const width = Math.max(...RULES.map(({ meta }) => meta.id.length))
  for (const { meta } of RULES)
    process.stdout.write(
      `${meta.id.padEnd(width)}  ${meta.clause.padEnd(3)}  ${levels[meta.level].padEnd(6)}  ${rules[meta.id]}\n`,
    )
}

function explain(id: string, { lang }: Options): void {
  const rule = RULES.find(({ meta }) => meta.id === id)
  if (!rule) {
    const hint = closest(
      id,
      RULES.map(({ meta }) => meta.id),
    )
    throw new UsageError(`no rule “${id}”${hint ? `; did you mean “${hint}”?` : '; see purpose-gate rules'}`)
  }
  const { meta } = rule
  const { rules, levels, labels, regimes } = catalogue(lang)
  const applies =
    meta.regimes === 'every'
      ? Object.values(regimes).slice(0, 3)
      : meta.regimes.map(regime => regimes[regime])
  process.stdout.write(
    [
      `${meta.id} (${levels[meta.level]})`,
      '',
      rules[meta.id],
      '',
      `${labels.regime}${labels.colon} ${applies.join(', ')}`,
      `${labels.clause} ${meta.clause}${labels.colon} ${labels.quote(CLAUSES[meta.clause][lang])}`,
      SHEET_URL,
      labels.notBinding,
      '',
    ].join('\n'),
  )
}

/** `rules` and `explain RULE`: what is judged, and from which sentence of the sheet. */
export function addRules(program: Command): void {
  const language = () =>
    new Option('--lang <language>', 'language of the text').choices(LANGUAGES).default('en')
  program
    .command('rules')
    .description('list the rules')
    .addOption(language())
    .action((options, command) => listRules(command, options))
  program
    .command('explain')
    .description('explain a rule')
    .argument('<RULE>', 'id of the rule')
    .addOption(language())
    .action(explain)
}
