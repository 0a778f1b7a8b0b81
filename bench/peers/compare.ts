/**
 * `npm run bench:peers`: the sheet's own statements, and whole manifests, through the tools that a team may have already.
 *   --write    the tables go into docs/comparison.md
 *   --say      what each tool says of each refused statement, on standard error
 * The tools run where `npm install --ignore-scripts` was done in bench/peers/; those of Debian where they are installed.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Form, manifests, type Sample, statements, writeSamples } from './statements.ts'
import { type Remark, TOOLS, type Tool } from './tools.ts'

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, say: { type: 'boolean', default: false } },
})
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const DOCUMENT = at('../../docs/comparison.md')

/** Our published schema of front matter, without the name of its draft, which not every tool knows. */
function publishedSchema(): string {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(at('../../schemas/front-matter.schema.json'), 'utf8'),
  )
  return JSON.stringify(schema)
}

/** The file that every tool must remark on. */
const CONTROL = 'control'

/** What a tool says, by the sample that it says it of. */
function remarksOn(tool: Tool, samples: readonly Sample[], form: Form): Map<string, Remark[]> {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'))
  try {
    writeSamples(folder, samples, form)
    writeFileSync(join(folder, 'purpose.schema.json'), publishedSchema())
    mkdirSync(join(folder, CONTROL))
    writeFileSync(join(folder, CONTROL, 'PURPOSE.md'), tool.control)
    const ids = [...samples.map(({ id }) => id), CONTROL]
    const found = new Map<string, Remark[]>(ids.map(id => [id, []]))
    for (const remark of tool.remarks(
      folder,
      ids.map(id => `${id}/PURPOSE.md`),
    ))
      found.get(basename(dirname(remark.file)))?.push(remark)
    if (found.get(CONTROL)?.length === 0) throw new Error(`${tool.name} does not run as it should`)
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many of some samples a tool remarks on. */
function tally(found: ReadonlyMap<string, readonly Remark[]>, samples: readonly Sample[]): string {
  const hit = samples.filter(({ id }) => (found.get(id)?.length ?? 0) > 0)
  return samples.length === 0 ? '' : `${hit.length} of ${samples.length}`
}

/** The names of its remarks on some samples, the most frequent first. */
function kinds(found: ReadonlyMap<string, readonly Remark[]>, samples: readonly Sample[]): string {
  const counts = new Map<string, number>()
  for (const { id } of samples)
    for (const { rule } of found.get(id) ?? []) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const names = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => `\`${name}\``)
  return names.length > 4 ? `${names.slice(0, 4).join(', ')}, …` : names.join(', ') || 'none'
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What a tool makes of some samples, as a row; nothing where it is not installed. */
function rowOf(tool: Tool, all: readonly Sample[], form: Form): string[] {
  const version = tool.version()
  if (version === undefined) return []
  const samples = all.filter(({ language }) => tool.languages.includes(language))
  const found = remarksOn(tool, samples, form)
  const refused = samples.filter(({ isAccepted }) => !isAccepted)
  const said = refused.flatMap(({ id }) => found.get(id) ?? [])
  if (values.say)
    for (const { id } of refused)
      process.stderr.write(
        `${tool.name} ${id}: ${found
          .get(id)
          ?.map(({ text }) => text)
          .join(' | ')}\n`,
      )
  const of = (language: Sample['language'], isAccepted: boolean): string =>
    tally(
      found,
      samples.filter(sample => sample.language === language && sample.isAccepted === isAccepted),
    )
  const names = said.length > 0 && said.every(({ text }) => /\b(?:CNIL|GDPR|RGPD)\b/.test(text))
  return [
    row(
      `${tool.name} ${version}`,
      of('fr', false),
      of('en', false),
      of('fr', true),
      of('en', true),
      kinds(found, refused),
      names ? 'yes' : 'no',
    ),
  ]
}

const HEAD = [
  'tool',
  'refused, French',
  'refused, English',
  'accepted, French',
  'accepted, English',
  'its remarks on the refused',
  'names a legal source',
]

const tableOf = (samples: readonly Sample[], formOf: (tool: Tool) => Form): string =>
  [
    row(...HEAD),
    row(...HEAD.map(() => '---')),
    ...TOOLS.flatMap(tool => rowOf(tool, samples, formOf(tool))),
  ].join('\n')

const [BEGIN, END] = ['<!-- begin: bench:peers -->', '<!-- end -->']
const missing = TOOLS.filter(tool => tool.version() === undefined).map(({ name }) => name)
if (missing.length > 0) process.stderr.write(`not installed: ${missing.join(', ')}\n`)
const text = [
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}. A cell says on how many of the samples a tool remarks; it is empty for a language that the tool does not know.`,
  '',
  [row('tool', 'looks at'), row('---', '---'), ...TOOLS.map(({ name, looksAt }) => row(name, looksAt))].join(
    '\n',
  ),
  '',
  '### The statements of the sheet',
  '',
  tableOf(statements(), ({ reads }) => reads),
  '',
  '### Whole manifests',
  '',
  tableOf(manifests(), () => 'whole'),
].join('\n')
process.stdout.write(`${text}\n`)
if (values.write) {
  if (missing.length > 0) throw new Error('the page is written with all tools, or not at all')
  const [before = '', rest = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN)
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${text}\n\n${rest.slice(rest.indexOf(END))}`)
}
