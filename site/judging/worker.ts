/** Judging off the page's own thread, so that typing stays smooth. The model is opened once, with the first question. */

import { type Answer, answer, type Question } from './answer.ts'

/** What comes back; a fault of the engine is told, not swallowed. */
export type Reply = { readonly answer: Answer } | { readonly fault: string }

function reply(question: Question): Reply {
  try {
    return { answer: answer(question) }
  } catch (error) {
    return { fault: String(error) }
  }
}

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(reply(data))
