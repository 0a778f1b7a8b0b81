import { type ChildProcess, spawn } from 'node:child_process'
import { ROOT } from './fixtures.ts'

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** An editor that speaks to a language server as the protocol says: JSON-RPC with headers, over standard streams. */
export class Editor {
  readonly #server: ChildProcess
  readonly #received: Message[] = []
  readonly #waiting = new Set<() => void>()
  #buffer = Buffer.alloc(0)
  #id = 0
  errors = ''
  readonly exit: Promise<number | null>

  constructor([program, ...args]: readonly [string, ...string[]]) {
    this.#server = spawn(program, args, { cwd: ROOT })
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#server.stderr?.on('data', (chunk: Buffer) => {
      this.errors += chunk
    })
    this.exit = new Promise(resolve => this.#server.on('exit', resolve))
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(this.#buffer.toString('latin1'))
      if (!header) return
      const end = header[0].length + Number(header[1])
      if (this.#buffer.length < end) return
      const message: Message = JSON.parse(this.#buffer.subarray(header[0].length, end).toString())
      this.#buffer = this.#buffer.subarray(end)
      this.#received.push(message)
      // Requests of the server (to watch files) are granted.
      if (message.id !== undefined && message.method !== undefined)
        this.#send({ id: message.id, result: null })
      for (const look of this.#waiting) look()
    }
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.#server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`)
    this.#server.stdin?.write(body)
  }

  notify(method: string, params: object): void {
    this.#send({ method, params })
  }

  async request(method: string, params: object | null): Promise<unknown> {
    const id = ++this.#id
    this.#send({ id, method, params })
    const { result, error } = await this.#message(message => message.id === id && !message.method)
    if (error) throw new Error(error.message)
    return result
  }

  /** The next message of a method, which is then taken. */
  async next<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    const message = await this.#message(one => one.method === method && fits(one.params as Params))
    return message.params as Params
  }

  #message(fits: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve, reject) => {
      void this.exit.then(code => reject(new Error(`the server ended with ${code}: ${this.errors}`)))
      const look = () => {
        const at = this.#received.findIndex(fits)
        if (at < 0) return
        this.#waiting.delete(look)
        resolve(this.#received.splice(at, 1)[0] as Message)
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** Says hello as an editor does, with a workspace. */
  async start(rootUri: string | null): Promise<unknown> {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
    const hello = await this.request('initialize', { processId: process.pid, rootUri, capabilities })
    this.notify('initialized', {})
    return hello
  }

  open(uri: string, text: string): void {
    const languageId = /\.ya?ml$/.test(uri) ? 'yaml' : 'markdown'
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Says goodbye; the exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null)
    this.#send({ method: 'exit' })
    return this.exit
  }

  kill(): void {
    this.#server.kill()
  }
}
