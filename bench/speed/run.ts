/**
 * `npm run bench:speed`: ourselves, the floors and the peers on the same trees, whole processes, in one run.
 *   --write            the results go into docs/performance.md
 *   --large            100,000 files too; it takes minutes
 *   --quick            a third of the rounds
 *   --before <cli.js>  another build beside ours
 * The peers run where `npm install --ignore-scripts` was done in bench/peers/.
 */

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAction } from './action.ts'
import { FLOOR, FLOORS, hasPeers, OURS, PEER_TOOLS, product } from './contenders.ts'
import { type Kind, writeTree } from './corpus.ts'
import { type Measured, measure } from './measure.ts'

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    before: { type: 'string' },
  },
})

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** Ratios compare processor time, which other load on the machine moves least. */
const times = (own: number, other: number | undefined): string =>
  other ? `${(own / other).toFixed(2)} ×` : ''

function tableOf(results: readonly Measured[]): string {
  const cpuOf = (name: string) => results.find(result => result.name === name)?.cpu
  const [floor, rumdl] = [FLOOR, 'rumdl'].map(cpuOf)
  const rows = results.map(({ name, wall, cpu, memory }) => [
    name,
    wall.toFixed(2),
    cpu.toFixed(2),
    memory.toFixed(0),
    times(cpu, rumdl),
    times(cpu, floor),
  ])
  return table(['', 'wall s', 'CPU s', 'peak MB', 'CPU to rumdl', 'CPU to read + parse'], rows)
}

interface Trial {
  readonly kind: Kind
  readonly files: number
  readonly rounds: number
}

const TRIALS: readonly Trial[] = [
  { kind: 'markdown', files: 1, rounds: 7 },
  { kind: 'markdown', files: 100, rounds: 5 },
  { kind: 'markdown', files: 5000, rounds: 3 },
  { kind: 'mixed', files: 5000, rounds: 3 },
  ...(options.large ? [{ kind: 'markdown', files: 100_000, rounds: 1 } as const] : []),
]

/** Of a busy machine a few rounds must do. */
const roundsOf = (rounds: number): number => (options.quick ? Math.ceil(rounds / 3) : rounds)

function runTrial({ kind, files, rounds }: Trial): string {
  const folder = mkdtempSync(join(tmpdir(), 'tree-'))
  try {
    writeTree(folder, kind, files)
    const ours = [product(), ...(options.before ? [product(`${OURS}, before`, options.before)] : [])]
    // Of a mixed tree no peer reads but a part, so that nothing is compared.
    const others = kind === 'mixed' ? [] : [...FLOORS, ...(hasPeers ? PEER_TOOLS : [])]
    const few = files > 5000 ? others.filter(({ name }) => name === 'rumdl') : others
    const results = measure([...ours, ...few], folder, roundsOf(rounds))
    return `### ${files.toLocaleString('en')} ${kind === 'mixed' ? 'files of a repository' : 'declarations in Markdown'}\n\n${tableOf(results)}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function actionTable(): Promise<string> {
  const runs = await measureAction([0, 50, 250], roundsOf(5))
  const rows = runs.map(({ name, latency, first, total, requests, depth }) => [
    name,
    ...[latency, first, total, requests, depth, total - latency * depth].map(value => value.toFixed(0)),
  ])
  return table(
    ['', 'latency ms', 'first request ms', 'end ms', 'requests', 'depth', 'end − latency × depth ms'],
    rows,
  )
}

function sizes(): string {
  const rows = ['action.js', 'cli.js', 'proxy.js', 'lsp.js', 'prompts.js', 'register.js', 'model.bin'].map(
    name => {
      const bytes = statSync(new URL(`../../dist/${name}`, import.meta.url)).size
      return [`\`dist/${name}\``, (bytes / 1e6).toFixed(2)]
    },
  )
  return table(['', 'MB'], rows)
}

const sections: Readonly<Record<string, string>> = {
  machine: `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform} ${process.arch}`,
  trees: TRIALS.map(runTrial).join('\n\n'),
  action: await actionTable(),
  sizes: sizes(),
}
process.stdout.write(`${Object.values(sections).join('\n\n')}\n`)
if (options.write) {
  const template = readFileSync(new URL('performance.template.md', import.meta.url), 'utf8')
  const page = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => sections[name] ?? '')
  writeFileSync(new URL('../../docs/performance.md', import.meta.url), page)
}
