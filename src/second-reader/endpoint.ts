import * as z from 'zod/mini'
import type { NoDraft } from '../messages/catalogue.ts'

/** A language model behind an endpoint of the shape of OpenAI's chat completions, as its operator configured it. */
export interface SecondReader {
  /** The address to which a request is posted. */
  readonly endpoint: URL
  readonly model: string
  readonly token?: string
}

/** One message of a chat; the first is ours, the second holds what is to be reworded. */
export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

export type Completion = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & NoDraft)

/** Longest answer that is read, in bytes; a sentence with everything around it is a few KiB. */
const LONGEST_ANSWER = 65_536
/** Longest completion that is asked for, in tokens. */
const MOST_TOKENS = 300

/** Ends of a completion after which its text is not all that the model would have said. */
const CUT: readonly unknown[] = ['length', 'content_filter']

/** What is read of an answer, by OpenAI's description of its API; the services that follow it add to it. */
const answerSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.optional(z.nullable(z.string())),
        message: z.object({
          content: z.optional(z.nullable(z.string())),
          refusal: z.optional(z.nullable(z.string())),
        }),
      }),
    )
    .check(z.minLength(1)),
})

/** The text of a body, or nothing when it is longer than what is read; the rest is then never fetched. */
async function textOf(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const chunk of body) {
    size += chunk.length
    if (size > LONGEST_ANSWER) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a model said, whole and of its own will; an answer that was cut or filtered is none. */
function completionIn(text: string): Completion {
  const answer = answerSchema.safeParse(parsed(text))
  const choice = answer.success ? answer.data.choices[0] : undefined
  if (!choice) return { ok: false, kind: 'unreadable' }
  const { message, finish_reason: end } = choice
  const said = message.content?.trim() ?? ''
  if (said === '' || message.refusal || CUT.includes(end)) return { ok: false, kind: 'declined' }
  return { ok: true, text: said }
}

/**
 * Asks once and never throws. Nothing but the messages goes out, no redirection is followed, and of a failure only its
 * kind is told: neither the token nor what a stranger's server says can get into a log.
 *
 * The fields are those that every service of this shape takes. `max_tokens` is OpenAI's old name, and the one that
 * Ollama heeds and Mistral does not refuse; `seed` has another name elsewhere, and temperature 0 leaves it little to do.
 */
export async function complete(
  { endpoint, model, token }: SecondReader,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Completion> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'user-agent': 'purpose-gate',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, max_tokens: MOST_TOKENS, stream: false }),
    })
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel()
      return { ok: false, kind: 'status', status: response.status }
    }
    const text = await textOf(response.body)
    return text === undefined ? { ok: false, kind: 'too-long' } : completionIn(text)
  } catch {
    return { ok: false, kind: signal.aborted ? 'too-late' : 'no-answer' }
  }
}
