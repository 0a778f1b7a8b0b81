import { channel } from 'node:diagnostics_channel'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv } from 'ajv'
import { inTheEnd } from './clean-up.ts'

/**
 * What a chat completion may be asked with. The fields, types and bounds that OpenAI's description of its API (version
 * 2.3.0, `CreateChatCompletionRequest`), GitHub's former one for `/inference/chat/completions` and Mistral's client share:
 * the narrowest of them, so that a request that fits here fits everywhere.
 */
const REQUEST = {
  type: 'object',
  required: ['model', 'messages'],
  additionalProperties: false,
  properties: {
    model: { type: 'string' },
    messages: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['role', 'content'],
        additionalProperties: false,
        properties: { role: { enum: ['system', 'user', 'assistant'] }, content: { type: 'string' } },
      },
    },
    temperature: { type: 'number', minimum: 0, maximum: 1 },
    max_tokens: { type: 'integer', minimum: 1 },
    stream: { type: 'boolean' },
    top_p: { type: 'number', minimum: 0, maximum: 1 },
  },
}
const fits = new Ajv().compile(REQUEST)

/** A request as it arrived. */
export interface Asked {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

export type Answer = (response: ServerResponse, asked: Asked) => void

/** A stand-in of a language model's service, on this machine. */
export interface ModelService {
  /** What an operator configures. */
  readonly endpoint: string
  readonly asked: Asked[]
  /** What is wrong with the requests. */
  readonly violations: string[]
}

/** A chat completion with one choice, as OpenAI's description has it. */
export const completion = (content: string | null, more: object = {}, end = 'stop') => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_790_000_000,
  model: 'stand-in',
  choices: [
    {
      index: 0,
      finish_reason: end,
      logprobs: null,
      message: { role: 'assistant', content, refusal: null, ...more },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})

/** Sends a JSON document. */
export const json =
  (document: unknown, status = 200): Answer =>
  response => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document))
  }

/** A model that says this, whatever it is asked. */
export const says = (text: string): Answer => json(completion(text))

/** Starts the stand-in; it ends with the tests of the file. */
export async function startModelService(answer: Answer): Promise<ModelService> {
  const asked: Asked[] = []
  const violations: string[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const { method, url, headers } = request
    const arrived = { method, url, headers, text }
    asked.push(arrived)
    if (method !== 'POST' || !url?.startsWith('/v1/chat/completions')) violations.push(`${method} ${url}`)
    if (!fits(JSON.parse(text))) violations.push(JSON.stringify(fits.errors))
    answer(response, arrived)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  inTheEnd(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}/v1`, asked, violations }
}

/** Ways in which a service fails, whoever asks. A draft comes of none of them. */
export const FAULTS: readonly (readonly [name: string, answer: Answer])[] = [
  ...[400, 401, 403, 404, 410, 413, 422, 429, 500, 503].map(
    status => [String(status), json({ error: { message: 'no ::error::' } }, status)] as const,
  ),
  ['200 with an error', json({ error: { message: 'no' } })],
  ['a redirection', (response, { url }) => response.writeHead(307, { location: `${url}/elsewhere` }).end()],
  ['another success', json(completion('Detect smoke.'), 202)],
  ['no content', response => response.writeHead(204).end()],
  ['broken JSON', response => response.end('{"choices":[{"message":{"content":"Dev')],
  ['an empty body', response => response.end()],
  ['HTML', response => response.end('<html><title>Sign in</title></html>')],
  ['no choice', json({ choices: [] })],
  ['a choice without a message', json({ choices: [{}] })],
  ['content that is no text', json(completion(['Detect smoke'] as never))],
  ['a stream', response => response.end('data: {"choices":[{"delta":{"content":"Detect"}}]}\n\n')],
  ['null for a text', json(completion(null))],
  ['nothing but white space', says(' \n ')],
  ['a refusal', json(completion(null, { refusal: 'I cannot help with that.' }))],
  ['a refusal beside a text', json(completion('Detect smoke.', { refusal: 'No.' }))],
  ['an answer that was cut', json(completion('Detect smoke in photographs of', {}, 'length'))],
  ['an answer that was filtered', json(completion('Detect smoke', {}, 'content_filter'))],
  ['1 MB', says('Detect smoke. '.repeat(80_000))],
  [
    'an answer without end',
    response => {
      const more = (): void => {
        while (!response.destroyed && response.write('a'.repeat(16_384)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    },
  ],
  [
    'an answer that breaks off',
    response => response.writeHead(200, { 'content-length': 900 }).write('{"ch', () => response.destroy()),
  ],
  ['a reset', response => response.destroy()],
  ['a reset within the body', response => response.write('{"ch', () => response.destroy())],
  ['prose around nothing', says('I am sorry, but as a language model I cannot reword this.')],
  ['NONE', says('NONE')],
]

const noAnswer = channel('purpose-gate:no-answer')

/** A service that takes a request and says nothing; the time limit ends it, which passes at once by the fast clock. */
export const SILENCE: Answer = (_, { method, url, text }) => noAnswer.publish({ method, url, body: text })
