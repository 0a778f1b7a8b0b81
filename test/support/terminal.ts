import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { bareEnvironment, CLI } from './cli.ts'

/** Keys of a terminal. */
export const KEY = { enter: '\r', down: '\u001b[B', interrupt: '\u0003', clear: '\u0015' } as const

/** Why no pseudo-terminal can be had here; nothing where `script` of util-linux gives one. */
export function noTerminal(): string | undefined {
  const { stdout } = spawnSync('script', ['--version'], { encoding: 'utf8' })
  return /util-linux/.test(stdout ?? '') ? undefined : 'script(1) of util-linux is not installed'
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`
const PATIENCE_MS = 60_000

/** The command line on a pseudo-terminal, with somebody who waits for a text before typing. */
export class Terminal {
  readonly #process: ChildProcess
  readonly #exit: Promise<number | null>
  #seen = ''
  #from = 0
  #wake: () => void = () => undefined

  constructor(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
    const command = ['stty rows 40 cols 100;', ...[process.execPath, CLI, ...args].map(quoted)].join(' ')
    this.#process = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { ...bareEnvironment(), TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    })
    this.#process.stdout?.setEncoding('utf8').on('data', (data: string) => {
      this.#seen += stripVTControlCharacters(data)
      this.#wake()
    })
    this.#exit = new Promise(resolve =>
      this.#process.on('close', code => {
        resolve(code)
        this.#wake()
      }),
    )
  }

  /** Everything that was shown. */
  get screen(): string {
    return this.#seen
  }

  /** Waits until a text is shown behind what was waited for before. */
  async shows(text: RegExp): Promise<void> {
    const patience = AbortSignal.timeout(PATIENCE_MS)
    for (;;) {
      const found = text.exec(this.#seen.slice(this.#from))
      if (found) {
        this.#from += found.index + found[0].length
        return
      }
      if (patience.aborted || this.#process.exitCode !== null)
        throw new Error(`${text} is not shown:\n${this.#seen.slice(this.#from)}`)
      await new Promise<void>(resolve => {
        this.#wake = resolve
        patience.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  }

  /** Waits for an open question, then types. What is answered is shown again under another mark. */
  async answer(question: string, keys: string): Promise<void> {
    await this.shows(new RegExp(`◆[^\\n]*${question.replace(/[?.()]/g, '\\$&')}`))
    this.#process.stdin?.write(keys)
  }

  /** Exit code of the command. */
  ended(): Promise<number | null> {
    return this.#exit
  }

  /** Ends it, whatever it waits for. */
  kill(): void {
    this.#process.kill('SIGKILL')
  }
}
