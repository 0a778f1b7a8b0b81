// Fills the generated parts of the documents (outputs of commands, the comment, tables) and writes the JSON Schemas.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { SCHEMAS, schemaText } from '../src/commands/schema.ts'
import type { Problem } from '../src/document/problem.ts'
import type { Finding } from '../src/engine/finding.ts'
import { judge } from '../src/engine/judge.ts'
import type { PostFailure } from '../src/messages/catalogue.ts'
import { catalogue, sayFinding, sayProblem } from '../src/messages/index.ts'
import { initWords } from '../src/messages/init.ts'
import type { Language } from '../src/reading/types.ts'
import { commentBody } from '../src/report/comment.ts'
import { topicsOf } from '../src/report/topic.ts'
import { RULES } from '../src/rules/index.ts'
import { QUESTIONS } from '../src/start/questions.ts'
import { percentOf, type Score } from '../tools/mutation/scores.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const file = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url))

interface ActionFile {
  readonly inputs: Record<string, { description: string; default: string }>
  readonly outputs: Record<string, { description: string }>
}
const action = (): ActionFile => parse(file('action.yml').toString())

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/**
 * A command of the documents, run as a reader would: `ARGUMENTS [<<< INPUT] [| head -n LINES]`. What it prints on
 * standard error stands below what it prints on standard output, as on a terminal.
 */
function executed(line: string): string {
  const [, command = '', input, lines] = /^(.*?)(?: <<< (.*?))?(?: \| head -n (\d+))?$/.exec(line) ?? []
  const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const run = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input: input ?? '',
    env: { PATH: process.env.PATH },
  })
  const piped = input === undefined ? '' : `echo '${input}' | `
  const cut = lines === undefined ? '' : ` | head -n ${lines}`
  const printed = (run.stdout + run.stderr)
    .trimEnd()
    .split('\n')
    .slice(0, lines ? Number(lines) : undefined)
  const code = lines === undefined ? `\n$ echo $?\n${run.status}` : ''
  return `\`\`\`console\n$ ${piped}purpose-gate ${command}${cut}\n${printed.join('\n')}${code}\n\`\`\``
}

/** Cases of the sheet; what is asked in each of them is asked in every one. */
const ALL_CASES = 3

/**
 * A message as a user reads it: `LANGUAGE KIND ID DATA`. Documents quote no message but by this, so that they quote none
 * that does not exist.
 */
function said(argument: string): string {
  const [, language = '', kind = '', id = '', data = '{}'] =
    /^(en|fr) (problem|finding|waiver|post|note) (\S+)(?: (.*))?$/.exec(argument) ?? []
  const { labels } = catalogue(language as Language)
  const about = JSON.parse(data)
  const words: Record<string, () => string[]> = {
    problem: () => Object.values(sayProblem({ id, ...about } as Problem, language as Language)),
    finding() {
      const finding = { message: { id, data: about } } as Finding
      const { title, problem, fix } = sayFinding(finding, language as Language)
      return [`**${title}**`, problem, fix]
    },
    waiver: () => [labels.notices[id as keyof typeof labels.notices](about)],
    post: () => [labels.unposted.failed({ what: id, ...about } as PostFailure)],
    note: () => [String(labels[id as keyof typeof labels])],
  }
  const lines = words[kind]?.() ?? []
  if (lines.length === 0) throw new Error(`no message “${argument}”`)
  return lines.map(line => `> ${line}`).join('\n>\n')
}

/** What stands between `begin: NAME …` and `end`, by name. */
const PARTS: Record<string, (argument: string) => string> = {
  run: executed,
  said,
  check(path) {
    const args = ['dist/cli.js', 'check', path]
    const env = { PATH: process.env.PATH }
    const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env })
    return `\`\`\`console\n$ node ${args.join(' ')}\n${run.stdout.trimEnd()}\n\`\`\``
  },
  comment(path) {
    const [topic] = topicsOf(judge({ manifests: [{ path, bytes: file(path) }] }))
    if (!topic) throw new Error(`no finding in ${path}`)
    const shown = commentBody(topic, { onLines: true }).replace(/\s*<!--.*?-->/gs, '')
    return shown.replace(/^/gm, '> ').replace(/^> $/gm, '>')
  },
  rules: () =>
    table(
      ['rule', 'clause', 'level', 'what it asks'],
      [...RULES]
        .sort((a, b) => a.meta.clause.localeCompare(b.meta.clause, 'en'))
        .map(({ meta }) => [
          `[\`${meta.id}\`](docs/rules/${meta.id}.md)`,
          meta.clause,
          meta.level,
          catalogue('en').rules[meta.id],
        ]),
    ),
  questions: () =>
    table(
      ['option', 'case', 'answers'],
      QUESTIONS.map(({ flag, many, regimes, field }) => [
        `\`--${flag}\`${many ? ' …' : ''}`,
        regimes.length === ALL_CASES ? 'every' : regimes.join(', '),
        initWords('en').questions[field],
      ]),
    ),
  inputs: () =>
    table(
      ['input', 'default', ''],
      Object.entries(action().inputs).map(([name, input]) => [
        `\`${name}\``,
        `\`${input.default}\``,
        input.description,
      ]),
    ),
  mutation: () => {
    const scores: Record<string, Score> = JSON.parse(file('tools/mutation/scores.json').toString())
    return table(
      ['scope', 'score', 'noticed', 'survived', 'reached by no test', 'not tried', 'measured'],
      Object.entries(scores).map(([scope, score]) => [
        `\`${scope}\``,
        `**${percentOf(score)}**`,
        ...[score.detected, score.survived, score.uncovered, score.static].map(String),
        `${score.date}, ${score.commit}`,
      ]),
    )
  },
  outputs: () =>
    table(
      ['output', ''],
      Object.entries(action().outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
}

/** A document with its generated parts filled in. */
export function filled(text: string): string {
  return text.replace(
    /(<!-- begin: (\w+)(?: (.*?))? -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, argument: string | undefined, end: string) => {
      const part = PARTS[name]
      if (!part) throw new Error(`no generated part “${name}”`)
      return `${begin}\n${part(argument ?? '')}\n\n${end}`
    },
  )
}

/** Documents with generated parts. */
export const DOCUMENTS = [
  'README.md',
  'README.fr.md',
  'docs/command-line.md',
  'docs/faq.md',
  'docs/faq.fr.md',
  'docs/testing.md',
] as const

/** Where a JSON Schema lies, for editors that fetch it. */
export const schemaFile = (name: keyof typeof SCHEMAS): string => `schemas/${name}.schema.json`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of DOCUMENTS)
    writeFileSync(new URL(`../${path}`, import.meta.url), filled(file(path).toString()))
  for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])
    writeFileSync(new URL(`../${schemaFile(name)}`, import.meta.url), schemaText(name))
}
