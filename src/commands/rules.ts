import { existsSync, readFileSync } from 'node:fs'
import { Option } from 'commander'
import { closest } from '../config/closest.ts'
import type { Rule } from '../engine/finding.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { wrap } from '../report/columns.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { RULES } from '../rules/index.ts'
import { UsageError } from '../usage-error.ts'
import { defineCommand } from './command.ts'

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

const HERE = import.meta.url
/** The pages of the rules, as they lie next to the bundle; the bundler would take a literal address for an asset. */
const PAGES = new URL('../docs/rules/', HERE)
const WIDTH = 80

/** Inline Markdown without its marks; a link keeps its address when that leads out of the pages. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label, to) => (/^https?:/.test(to) ? `${label} (${to})` : label))
    .replace(/`([^`]+)`/g, '$1')
}

/** One row of a table after another, as its headings with their cells. */
function rowsOf(table: string): string {
  const [head = [], , ...rows] = table.split('\n').map(row => row.split('|').slice(1, -1).map(inline))
  const texts = rows.map(row => row.map((cell, at) => `${head[at]?.trim()} ${cell.trim()}`).join(' · '))
  return texts.map(text => wrap(text, WIDTH, '', '  ')).join('\n')
}

/** A block of Markdown as text, of the kinds that the pages are made of. */
function blockAsText(block: string): string | undefined {
  if (block.startsWith('```')) return block.replace(/^```.*\n|\n```$/g, '').replace(/^(?=.)/gm, '    ')
  if (block.startsWith('|')) return rowsOf(block)
  if (block.startsWith('# ')) return inline(block.slice(2))
  if (block.startsWith('## ')) return inline(block.slice(3)).toUpperCase()
  if (block.startsWith('> ')) return wrap(inline(block.replace(/^> ?/gm, '')), WIDTH, '  ')
  if (block.startsWith('- ')) {
    const items = block.split(/\n(?=- )/)
    return items.map(item => wrap(inline(item), WIDTH, '', '  ')).join('\n')
  }
  // A link to the other language's page leads nowhere in a terminal.
  return /^\[[^\]]+\]\((?!https?:)[^)]+\)$/.test(block) ? undefined : wrap(inline(block), WIDTH, '')
}

/** A page as plain text for a terminal: what its Markdown says, without the marks. */
export function pageAsText(markdown: string): string {
  const blocks = markdown.replaceAll('\r\n', '\n').match(/^```.*\n[\s\S]*?^```$|(?:^(?!```).+\n?)+/gm) ?? []
  const texts = blocks.map(block => blockAsText(block.trimEnd())).filter(text => text !== undefined)
  return `${texts.join('\n\n')}\n`
}

/** What is known of a rule without its page, for a bundle that stands alone. */
function summaryOf({ meta }: Rule, lang: Language): string {
  const { rules, levels, labels, regimes } = catalogue(lang)
  const applies =
    meta.regimes === 'every'
      ? Object.values(regimes).slice(0, 3)
      : meta.regimes.map(regime => regimes[regime])
  return [
    `${meta.id} (${levels[meta.level]})`,
    '',
    rules[meta.id],
    '',
    `${labels.regime}${labels.colon} ${applies.join(', ')}`,
    `${labels.clause} ${meta.clause}${labels.colon} ${labels.quote(CLAUSES[meta.clause][lang])}`,
    SHEET_URL,
    labels.notBinding,
    '',
  ].join('\n')
}

/** The page of a rule as text, or a summary where the pages are not at hand. */
export function explanationOf(id: string, lang: Language, pages = PAGES): string {
  const rule = RULES.find(({ meta }) => meta.id === id)
  if (!rule) {
    const hint = closest(
      id,
      RULES.map(({ meta }) => meta.id),
    )
    throw new UsageError(`no rule “${id}”${hint ? `; did you mean “${hint}”?` : '; see purpose-gate rules'}`)
  }
  const page = new URL(lang === 'en' ? `${id}.md` : `${lang}/${id}.md`, pages)
  return existsSync(page) ? pageAsText(readFileSync(page, 'utf8')) : summaryOf(rule, lang)
}

function explain(id: string, { lang }: Options): void {
  process.stdout.write(explanationOf(id, lang))
}

/** `rules` and `explain RULE`: what is judged, and from which sentence of the sheet. */
export const addRules = defineCommand(program => {
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
})
