import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { FileHistory, FileVersion } from './file-history.ts'

/** How far back versions are looked for. */
export interface HistoryLimits {
  /** Commits of the repository that are looked through. */
  readonly commits: number
  /** Versions of one file, the newest ones. */
  readonly versions: number
  /** Versions of all files: each is read and judged. */
  readonly total: number
}

const USUAL_LIMITS: HistoryLimits = { commits: 20_000, versions: 40, total: 4_000 }

/** A version as the log tells of it; its content is read afterwards. */
interface Told extends Omit<FileVersion, 'file'> {
  /** Path at that time. */
  readonly path: string
  readonly oid: string
}

const SHORT = 12
const CHANGE = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\t([^\t]+)(?:\t([^\t]+))?$/
const IS_FILE = /^100/

/** Starts git in a folder; a folder outside of any repository answers nothing. */
function git(folder: string, args: readonly string[]) {
  const started = spawn('git', [...args], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
  // Whoever stops early, on either side, is no error.
  started.stdin.on('error', () => {})
  return { started, closed: once(started, 'close').catch(() => undefined) }
}

/** Follows files back through a log that is read line by line: names change where a file was renamed. */
class Follower {
  readonly told = new Map<string, Told[]>()
  readonly cut = new Set<string>()
  readonly #limits: HistoryLimits
  /** The path of today by the path at the commit that is being read. */
  readonly #now: Map<string, string>
  #commit: Omit<FileVersion, 'file'> = { commit: '', day: '', subject: '' }
  #total = 0

  constructor(paths: readonly string[], limits: HistoryLimits) {
    this.#now = new Map(paths.map(path => [path, path]))
    this.#limits = limits
  }

  line(line: string): void {
    if (line.startsWith('\0')) {
      const [commit = '', day = '', ...subject] = line.slice(1).split('\t')
      this.#commit = { commit: commit.slice(0, SHORT), day, subject: subject.join(' ') }
      return
    }
    const [, mode = '', oid = '', letter, from = '', to = from] = CHANGE.exec(line) ?? []
    const today = this.#now.get(to)
    if (today === undefined || letter === 'D' || !IS_FILE.test(mode)) return
    const versions = this.told.get(today) ?? []
    this.told.set(today, versions)
    if (versions.length >= this.#limits.versions || this.#total >= this.#limits.total) this.cut.add(today)
    else {
      versions.push({ ...this.#commit, path: to, oid })
      this.#total++
    }
    if (letter === 'R') {
      this.#now.delete(to)
      this.#now.set(from, today)
    }
  }
}

/** Contents by the names that Git gives them. */
async function contentsOf(folder: string, oids: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  const { started, closed } = git(folder, ['cat-file', '--batch'])
  started.stdin.end([...oids].map(oid => `${oid}\n`).join(''))
  const parts: Buffer[] = []
  for await (const part of started.stdout) parts.push(part as Buffer)
  await closed
  const all = Buffer.concat(parts)
  const contents = new Map<string, Uint8Array>()
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', at)
    const [oid = '', kind, size] = all.toString('latin1', at, end).split(' ')
    at = end + 1
    // "<name> missing" has nothing after its line, as in a clone that left contents out.
    if (kind === 'missing') continue
    const bytes = Number(size)
    contents.set(oid, all.subarray(at, at + bytes))
    at += bytes + 1
  }
  return contents
}

/** Whether the clone lacks the commits before some day, as a checkout of a workflow does. */
async function isShallow(folder: string): Promise<boolean> {
  const { started, closed } = git(folder, ['rev-parse', '--is-shallow-repository'])
  let said = ''
  for await (const part of started.stdout) said += String(part)
  await closed
  return said.trim() === 'true'
}

/**
 * The versions of files, by their paths from `folder`, as Git has them, renamed or not. The log is read once for all of
 * them, and their contents at once; neither a path nor a revision goes to Git as an argument. Nothing outside of a
 * repository.
 */
export async function historiesOf(
  folder: string,
  paths: readonly string[],
  limits = USUAL_LIMITS,
): Promise<Map<string, FileHistory>> {
  const format = ['--raw', '--no-abbrev', '-M', '--relative', '--no-ext-diff', '--format=%x00%H%x09%cs%x09%s']
  const args = ['-c', 'core.quotePath=false', 'log', ...format, `-n${limits.commits}`, '--', '.']
  const { started, closed } = git(folder, args)
  const follower = new Follower(paths, limits)
  for await (const line of createInterface({ input: started.stdout })) follower.line(line)
  await closed
  const shallow = await isShallow(folder)
  const oids = new Set([...follower.told.values()].flatMap(versions => versions.map(({ oid }) => oid)))
  const contents = oids.size > 0 ? await contentsOf(folder, oids) : new Map<string, Uint8Array>()
  return new Map(
    [...follower.told].map(([today, told]) => [
      today,
      {
        isCut: shallow || follower.cut.has(today),
        versions: told.map(({ oid, path, ...about }) => {
          const bytes = contents.get(oid)
          const problem = { id: 'file-unavailable', reason: `git cat-file ${oid.slice(0, SHORT)}` } as const
          return { ...about, file: bytes ? { path, bytes } : { path, problem } }
        }),
      },
    ]),
  )
}
