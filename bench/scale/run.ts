/**
 * `npm run bench:scale`: an organisation of 1,000 small repositories, judged in one run and in 8 shards that are then
 * merged. Fails unless what is merged is what the one run wrote, byte for byte.
 *   --write               the figures go into docs/organisation.md
 *   --repositories <n>    another number
 *   --shards <n>          another number
 *   --cli <cli.js>        another build than that of dist/
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Measured, measure } from '../speed/measure.ts'
import { writeOrganisation } from './organisation.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    repositories: { type: 'string', default: '1000' },
    shards: { type: 'string', default: '8' },
    cli: { type: 'string' },
  },
})
const [repositories, shards] = [Number(values.repositories), Number(values.shards)]
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const CLI = values.cli === undefined ? at('../../dist/cli.js') : resolve(values.cli)
const DOCUMENT = at('../../docs/organisation.md')

const scratch = mkdtempSync(join(tmpdir(), 'scale-'))
const home = join(scratch, 'organisation')
const out = join(scratch, 'out')
mkdirSync(out)

/** One run of the command line among the repositories. What is red is no failure here; wrong usage is. */
function measured(name: string, args: readonly string[]): Measured {
  const script = 'cd "$1" && shift && "$@"; test $? -ne 2'
  const command = () => ['sh', '-c', script, 'sh', home, process.execPath, CLI, ...args]
  const [result] = measure([{ name, command }], home, 1)
  if (!result) throw new Error(`${name} was not measured`)
  return result
}

/** Both ways to one result: all at once, and in shards. */
interface Way {
  readonly name: string
  readonly command: readonly string[]
  /** The form in which shards are written. */
  readonly carrier: string
  readonly formats: readonly string[]
}

const WAYS: readonly Way[] = [
  { name: 'audit', command: ['audit', '--repositories'], carrier: 'json', formats: ['json', 'sarif'] },
  { name: 'register', command: ['register', '--no-history'], carrier: 'json', formats: ['json', 'csv'] },
]

const seconds = (value: number): string => value.toFixed(1)
const row = (name: string, { wall, cpu, memory }: Omit<Measured, 'name'>, bytes: number): string =>
  `| ${name} | ${seconds(wall)} | ${seconds(cpu)} | ${memory.toFixed(0)} | ${(bytes / 1e6).toFixed(1)} |`
const sizeOf = (path: string): number => readFileSync(path).length

/** The largest of several runs: machines work side by side, so the slowest one counts. */
const slowest = (runs: readonly Measured[]): Omit<Measured, 'name'> => ({
  wall: Math.max(...runs.map(({ wall }) => wall)),
  cpu: Math.max(...runs.map(({ cpu }) => cpu)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
})

function rowsOf({ name, command, carrier, formats }: Way, names: readonly string[]): string[] {
  const file = (part: string): string => join(out, `${name}-${part}`)
  const all = [...command, ...names]
  const parts = Array.from({ length: shards }, (_, index) => file(`${index + 1}.${carrier}`))
  const runs = parts.map((path, index) =>
    measured(`${name} ${index + 1}/${shards}`, [
      ...all,
      ...['--shard', `${index + 1}/${shards}`, '--format', carrier, '--output', path],
    ]),
  )
  const largest = Math.max(...parts.map(sizeOf))
  const rows = [row(`\`${name}\`, the slowest of ${shards} shards`, slowest(runs), largest)]
  for (const format of formats) {
    const [one, whole] = [file(`one.${format}`), file(`merged.${format}`)]
    const single = measured(`${name} ${format}`, [...all, '--format', format, '--output', one])
    const merge = measured(`merge ${format}`, ['merge', ...parts, '--format', format, '--output', whole])
    if (!readFileSync(one).equals(readFileSync(whole)))
      throw new Error(`${name} in ${format}: what is merged differs from one run`)
    rows.push(
      row(`\`${name}\`, one run, ${format}`, single, sizeOf(one)),
      row(`\`merge\` into ${format}, the same bytes`, merge, sizeOf(whole)),
    )
  }
  return rows
}

const [BEGIN, END] = ['<!-- begin: bench:scale -->', '<!-- end -->']

try {
  const names = writeOrganisation(home, repositories)
  const day = execFileSync('date', ['+%F'], { encoding: 'utf8' }).trim()
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`
  const text = [
    `${day}, Node ${process.version}, ${machine}; ${repositories.toLocaleString('en')} repositories in ${shards} shards.`,
    '',
    '|  | wall s | CPU s | peak MB | MB written |',
    '| --- | --- | --- | --- | --- |',
    ...WAYS.flatMap(way => rowsOf(way, names)),
  ].join('\n')
  process.stdout.write(`${text}\n`)
  if (values.write) {
    const [before = '', rest = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN)
    const after = rest.slice(rest.indexOf(END))
    writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${text}\n\n${after}`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
