/** Whole processes, measured side by side: the rounds go through all of them, so that other load falls on each alike. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program that is measured, by the folder that it checks. */
export interface Contender {
  readonly name: string
  readonly command: (folder: string) => readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** One run: seconds on the wall and of processor time, and the largest memory in megabytes. */
interface Run {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
}

/** Of several runs: medians, and the most memory. */
export interface Measured extends Run {
  readonly name: string
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Runs a command under GNU time. A linter that finds something ends with 1, which is no failure here. */
function runOnce({ name, command, env }: Contender, folder: string, scratch: string): Run {
  const report = join(scratch, 'time')
  const { status, error, stderr } = spawnSync(
    'time',
    ['-q', '-o', report, '-f', '%e %U %S %M', ...command(folder)],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 30 },
  )
  if (error) throw new Error(`GNU time is needed: ${error.message}`)
  if (status !== 0 && status !== 1 && status !== 123)
    throw new Error(`${name} ended with ${status}: ${stderr}`)
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  return { wall, cpu: user + system, memory: kilobytes / 1024 }
}

/** Measures contenders on one folder, so many rounds after one that warms the disk. */
export function measure(contenders: readonly Contender[], folder: string, rounds: number): Measured[] {
  const scratch = mkdtempSync(join(tmpdir(), 'speed-'))
  try {
    const runs = new Map<Contender, Run[]>(contenders.map(contender => [contender, []]))
    for (let round = rounds > 1 ? -1 : 0; round < rounds; round++)
      for (const [contender, all] of runs) {
        const run = runOnce(contender, folder, scratch)
        if (round >= 0) all.push(run)
      }
    return [...runs].map(([{ name }, all]) => ({
      name,
      wall: median(all.map(({ wall }) => wall)),
      cpu: median(all.map(({ cpu }) => cpu)),
      memory: Math.max(...all.map(({ memory }) => memory)),
    }))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
