/** Reads and, where GitHub itself would write, writes the real repository behind the stand-in. */

import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { gitEnvironment } from '../repository.ts'

const run = promisify(execFile)

export interface GitObject {
  oid: string
  type: 'blob' | 'tree' | 'commit' | 'tag'
  content: Buffer
}

export interface TreeEntry {
  mode: string
  type: 'blob' | 'tree' | 'commit'
  oid: string
  size: number | null
  path: string
}

export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** What was answered about SHAs, which name the same in every repository: tests make the same ones again and again. */
const ANSWERS = new Map<string, Promise<unknown>>()

export class Git {
  readonly path: string
  private reader: ObjectReader | undefined

  constructor(path: string) {
    this.path = path
  }

  /** Runs git and answers its output. */
  async run(args: string[], extra: NodeJS.ProcessEnv = {}): Promise<Buffer> {
    const options = { cwd: this.path, env: { ...gitEnvironment(), ...extra }, maxBuffer: 1 << 30 }
    const { stdout } = await run('git', args, { ...options, encoding: 'buffer' as const })
    return stdout
  }

  /** The same, remembered; for arguments whose answer cannot change, i.e. SHAs only. */
  runOnce(args: string[]): Promise<Buffer> {
    return this.once(args.join('\0'), () => this.run(args))
  }

  /** The answer to a question that never changes, made the first time. */
  once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = ANSWERS.get(key) as Promise<T> | undefined
    if (known !== undefined) return known
    const answer = make()
    ANSWERS.set(key, answer)
    answer.catch(() => ANSWERS.delete(key))
    return answer
  }

  /** The object that the expression names, or undefined. */
  object(expression: string): Promise<GitObject | undefined> {
    if (/[\n\0]/.test(expression) || expression === '') return Promise.resolve(undefined)
    this.reader ??= new ObjectReader(this.path)
    return this.reader.read(expression)
  }

  /** The commit that the reference names (through annotated tags), or undefined. */
  async commit(reference: string): Promise<string | undefined> {
    const object = await this.object(`${reference}^{commit}`)
    return object?.type === 'commit' ? object.oid : undefined
  }

  /** Entries of a tree, in git's order. */
  tree(oid: string, recursive: boolean): Promise<TreeEntry[]> {
    const args = ['ls-tree', '-z', '--long', '--full-tree', ...(recursive ? ['-r', '-t'] : []), oid]
    return this.once(`tree ${args.join(' ')}`, async () => {
      const lines = (await this.run(args)).toString('utf8').split('\0')
      return lines.filter(line => line !== '').map(parseTreeLine)
    })
  }

  close(): void {
    this.reader?.close()
  }
}

function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', oid = '', size = '-'] = line.slice(0, tab).split(/ +/)
  return {
    mode,
    type: type as TreeEntry['type'],
    oid,
    size: size === '-' ? null : Number(size),
    path: line.slice(tab + 1),
  }
}

/** One `git cat-file --batch` process, asked one thing after the other. */
class ObjectReader {
  private readonly child: ChildProcessWithoutNullStreams
  private readonly waiting: ((object: GitObject | undefined) => void)[] = []
  private chunks: Buffer[] = []
  private length = 0
  private needed = 1

  constructor(path: string) {
    this.child = spawn('git', ['cat-file', '--batch'], { cwd: path, env: gitEnvironment() })
    this.child.stdout.on('data', (chunk: Buffer) => this.take(chunk))
    this.child.stdin.on('error', () => {})
    this.child.on('close', () => {
      for (const resolve of this.waiting.splice(0)) resolve(undefined)
    })
  }

  read(expression: string): Promise<GitObject | undefined> {
    return new Promise(resolve => {
      this.waiting.push(resolve)
      this.child.stdin.write(`${expression}\n`)
    })
  }

  close(): void {
    this.child.stdin.end()
    this.child.kill()
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.length += chunk.length
    if (this.length < this.needed) return
    let buffer = Buffer.concat(this.chunks)
    for (;;) {
      const step = this.answer(buffer)
      if (step === undefined) break
      buffer = buffer.subarray(step)
    }
    this.chunks = [buffer]
    this.length = buffer.length
  }

  /** Hands out one answer and says how long it was; undefined, and `needed` set, when it is not there in full. */
  private answer(buffer: Buffer): number | undefined {
    const end = buffer.indexOf(10)
    this.needed = buffer.length + 1
    if (end < 0) return undefined
    const header = buffer.toString('utf8', 0, end)
    const match = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(header)
    if (match === null) {
      this.waiting.shift()?.(undefined)
      return end + 1
    }
    const total = end + 1 + Number(match[3]) + 1
    if (buffer.length < total) {
      this.needed = total
      return undefined
    }
    const content = Buffer.from(buffer.subarray(end + 1, total - 1))
    this.waiting.shift()?.({ oid: match[1] ?? '', type: match[2] as GitObject['type'], content })
    return total
  }
}
