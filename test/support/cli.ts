import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ROOT } from './fixtures.ts'

/** The command line as it is built. */
export const CLI = join(ROOT, 'dist', 'cli.js')

/** Hundreds of processes compile the same bundle; Node keeps what it compiled here, where it knows how (from 22 on). */
const COMPILED = join(ROOT, 'build', 'compiled')

interface Options {
  cwd?: string
  input?: string | Buffer
  node?: string
  env?: Record<string, string>
}

/** Runs the built command line in an environment of its own; a stack trace is never an answer. */
export function cli(args: string[], { cwd = ROOT, input = '', node = process.execPath, env }: Options = {}) {
  const run = spawnSync(node, [CLI, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...env },
  })
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m)
  return { code: run.status, out: run.stdout, err: run.stderr }
}
