/** Real git repositories in temporary folders, from a plain description; the same description gives the same SHAs. */

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A file by its content; null deletes it. */
export type Entry =
  | string
  | Buffer
  | null
  | { symlink: string }
  | { submodule: string }
  | { content: string | Buffer; executable: true }
  /** Takes the file at that path of the parent away and puts it here, with new content where given. */
  | { renamedFrom: string; content?: string | Buffer }

export interface Commit {
  branch: string
  message: string
  files: Record<string, Entry>
  /** Branch, tag or SHA that a new branch starts from; without it the branch goes on, or starts from nothing. */
  from?: string
  /** Makes a merge commit: further parents, as branches or SHAs. */
  merge?: string[]
  /** Name given to the commit, for `shas`. */
  as?: string
}

export interface Repository {
  path: string
  /** SHA of each commit described, in order. */
  commits: string[]
  /** Tips of branches, and the commits named by `as`. */
  shas: Record<string, string>
  /** Runs git in the repository and answers its output without the last line end. */
  git(...args: string[]): Promise<string>
  /** Adds commits; answers their SHAs. */
  add(...commits: Commit[]): Promise<string[]>
  remove(): Promise<void>
}

/** Environment for git that no configuration of the user reaches. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: join(tmpdir(), 'no-home'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
  }
}

const FIRST_COMMIT = Date.UTC(2026, 0, 5, 9, 0, 0) / 1000

/** Makes the repository described; its first branch is the default one. */
export async function makeRepository(commits: Commit[]): Promise<Repository> {
  const path = await mkdtemp(join(tmpdir(), 'forge-repository-'))
  const branch = commits[0]?.branch ?? 'main'
  await run('git', ['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, path], {
    env: gitEnvironment(),
  })
  const repository: Repository = {
    path,
    commits: [],
    shas: {},
    git: async (...args) => {
      const options = { cwd: path, env: gitEnvironment(), maxBuffer: 1 << 28 }
      return (await run('git', args, options)).stdout.replace(/\n$/, '')
    },
    add: (...more) => importCommits(repository, more),
    remove: () => rm(path, { recursive: true, force: true }),
  }
  await repository.add(...commits)
  return repository
}

/** Feeds the commits to `git fast-import`, one process for all of them. */
async function importCommits(repository: Repository, commits: Commit[]): Promise<string[]> {
  const stream = new FastImport(repository.commits.length)
  const known = { ...repository.shas }
  for (const commit of commits) stream.commit(commit, known)
  const marks = await feed(repository.path, stream.bytes())
  const shas = commits.map((commit, index) => {
    const sha = marks.get(stream.marks[index] ?? 0)
    if (sha === undefined) throw new Error(`git made no commit for "${commit.message}"`)
    repository.shas[commit.branch] = sha
    if (commit.as !== undefined) repository.shas[commit.as] = sha
    return sha
  })
  repository.commits.push(...shas)
  return shas
}

/** Writes the orders of `git fast-import`. */
class FastImport {
  private readonly parts: (string | Buffer)[] = []
  private readonly branches = new Map<string, number>()
  private readonly names = new Map<string, number>()
  private readonly before: number
  readonly marks: number[] = []

  constructor(before: number) {
    this.before = before
  }

  commit(commit: Commit, known: Record<string, string>): void {
    const mark = this.marks.length + 1
    const when = `${FIRST_COMMIT + (this.before + mark) * 60} +0000`
    const who = 'Ada Author <ada@example.org>'
    this.parts.push(
      `commit refs/heads/${commit.branch}\nmark :${mark}\nauthor ${who} ${when}\ncommitter ${who} ${when}\n`,
    )
    this.data(commit.message)
    const parent = commit.from ?? commit.branch
    const start = this.reference(parent, known)
    if (start !== undefined) this.parts.push(`from ${start}\n`)
    else if (commit.from !== undefined) throw new Error(`unknown start of a branch: ${commit.from}`)
    for (const other of commit.merge ?? [])
      this.parts.push(`merge ${this.reference(other, known) ?? other}\n`)
    for (const [path, entry] of Object.entries(commit.files)) this.change(path, entry)
    this.parts.push('\n')
    this.marks.push(mark)
    this.branches.set(commit.branch, mark)
    if (commit.as !== undefined) this.names.set(commit.as, mark)
  }

  bytes(): Buffer {
    return Buffer.concat(this.parts.map(part => (typeof part === 'string' ? Buffer.from(part) : part)))
  }

  private reference(name: string, known: Record<string, string>): string | undefined {
    const mark = this.names.get(name) ?? this.branches.get(name)
    if (mark !== undefined) return `:${mark}`
    return known[name] ?? (/^[0-9a-f]{40}$/.test(name) ? name : undefined)
  }

  private change(path: string, entry: Entry): void {
    const quoted = quote(path)
    if (entry === null) this.parts.push(`D ${quoted}\n`)
    else if (typeof entry === 'string' || Buffer.isBuffer(entry)) this.modify('100644', quoted, entry)
    else if ('symlink' in entry) this.modify('120000', quoted, entry.symlink)
    else if ('submodule' in entry) this.parts.push(`M 160000 ${entry.submodule} ${quoted}\n`)
    else if ('executable' in entry) this.modify('100755', quoted, entry.content)
    else {
      this.parts.push(`R ${quote(entry.renamedFrom)} ${quoted}\n`)
      if (entry.content !== undefined) this.modify('100644', quoted, entry.content)
    }
  }

  private modify(mode: string, path: string, content: string | Buffer): void {
    this.parts.push(`M ${mode} inline ${path}\n`)
    this.data(content)
  }

  private data(content: string | Buffer): void {
    const bytes = Buffer.from(content as string)
    this.parts.push(`data ${bytes.length}\n`, bytes, '\n')
  }
}

/** A path in git's C-style quotes. */
function quote(path: string): string {
  return `"${path.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`
}

/** Runs fast-import and reads back which SHA each mark became. */
function feed(path: string, orders: Buffer): Promise<Map<number, string>> {
  return new Promise((resolve, reject) => {
    const args = [
      '-c',
      'fastimport.unpackLimit=0',
      'fast-import',
      '--quiet',
      '--force',
      '--export-marks=forge-marks',
    ]
    const child = execFile('git', args, { cwd: path, env: gitEnvironment() }, (error, _out, stderr) => {
      if (error) reject(new Error(`git fast-import: ${stderr || error.message}`))
      else resolve(readMarks(path))
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(orders)
  })
}

async function readMarks(path: string): Promise<Map<number, string>> {
  const marks = new Map<number, string>()
  for (const line of (await readFile(join(path, 'forge-marks'), 'utf8')).split('\n')) {
    const [mark, sha] = line.split(' ')
    if (mark && sha) marks.set(Number(mark.slice(1)), sha)
  }
  return marks
}
