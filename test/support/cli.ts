import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ROOT } from './fixtures.ts'

/** The command line as it is built. */
export const CLI = join(ROOT, 'dist', 'cli.js')

/** An environment with nothing of this process's own, but for where Node keeps what it compiled. */
export function bareEnvironment(): Record<string, string> {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
  return { PATH, NODE_COMPILE_CACHE }
}

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
    env: { ...bareEnvironment(), ...env },
  })
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m)
  return { code: run.status, out: run.stdout, err: run.stderr }
}
