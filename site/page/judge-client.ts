import type { Answer, Question } from '../judging/answer.ts'
import type { Reply } from '../judging/worker.ts'
import workerUrl from '../judging/worker.ts?worker&url'

/** The part of Trusted Types that is used; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(input: string): string }
}

/** The worker's address. Where the browser lets no text become the address of a script, this is the one that may. */
function address(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('worker', { createScriptURL: () => workerUrl })
  return policy?.createScriptURL('') ?? workerUrl
}

/** Asks the worker. One question is on its way at a time; of those that wait only the last is asked. */
export class JudgeClient {
  readonly #worker = new Worker(address(), { type: 'module' })
  #asked: Question | undefined
  #next: Question | undefined

  constructor(onAnswer: (answer: Answer, question: Question) => void, onFault: (fault: string) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const question = this.#asked
      const next = this.#next
      this.#asked = undefined
      this.#next = undefined
      if (next) this.ask(next)
      else if ('fault' in data) onFault(data.fault)
      else if (question) onAnswer(data.answer, question)
    }
    this.#worker.onerror = ({ message }) => onFault(message)
  }

  ask(question: Question): void {
    if (this.#asked) {
      this.#next = question
      return
    }
    this.#asked = question
    this.#worker.postMessage(question)
  }
}
