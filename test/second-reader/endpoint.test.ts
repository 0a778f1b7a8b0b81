import { describe, expect, it } from 'vitest'
import { complete, type Message } from '../../src/second-reader/endpoint.ts'
import { completion, FAULTS, json, SILENCE, says, startModelService } from '../support/model-service.ts'

const MESSAGES: readonly Message[] = [
  { role: 'system', content: 'Reword.' },
  { role: 'user', content: '{"statement":"Detect smoke."}' },
]
const TOKEN = 'token-7f3a91'
const SOON = 20_000

const addressOf = ({ endpoint }: { endpoint: string }): URL => new URL(`${endpoint}/chat/completions`)

describe('complete', () => {
  it('posts once, in the shape that OpenAI describes, and takes the text of the first choice', async () => {
    const service = await startModelService(says('  Detect smoke, to alert fire brigades.\n'))
    const reader = { endpoint: addressOf(service), model: 'small/model:1', token: TOKEN }
    const answer = await complete(reader, MESSAGES, AbortSignal.timeout(SOON))
    expect(answer).toEqual({ ok: true, text: 'Detect smoke, to alert fire brigades.' })
    expect(service.violations).toEqual([])
    expect(service.asked).toHaveLength(1)
    const [{ method, url, headers, text } = { method: '', url: '', headers: {}, text: '' }] = service.asked
    expect([method, url]).toEqual(['POST', '/v1/chat/completions'])
    expect(headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' })
    expect(JSON.parse(text)).toEqual({
      model: 'small/model:1',
      messages: MESSAGES,
      temperature: 0,
      max_tokens: 300,
      stream: false,
    })
  })

  it('sends no token where there is none, and nothing of the environment', async () => {
    const service = await startModelService(says('x'))
    await complete({ endpoint: addressOf(service), model: 'm' }, MESSAGES, AbortSignal.timeout(SOON))
    const headers = service.asked[0]?.headers ?? {}
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'content-length',
      'content-type',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ])
    expect(headers['user-agent']).toBe('purpose-gate')
  })

  it('takes an answer that has less than OpenAI’s', async () => {
    const service = await startModelService(json({ choices: [{ message: { content: 'Detect smoke.' } }] }))
    const reader = { endpoint: addressOf(service), model: 'm' }
    expect(await complete(reader, MESSAGES, AbortSignal.timeout(SOON))).toMatchObject({ ok: true })
  })

  it.each(FAULTS.filter(([name]) => !['prose around nothing', 'NONE'].includes(name)))(
    'has no text of %s, does not throw and asks once',
    async (_, answer) => {
      const service = await startModelService(answer)
      const reader = { endpoint: addressOf(service), model: 'm', token: TOKEN }
      const got = await complete(reader, MESSAGES, AbortSignal.timeout(SOON))
      expect(got).toMatchObject({ ok: false })
      expect(JSON.stringify(got)).not.toContain(TOKEN)
      expect(service.asked).toHaveLength(1)
    },
  )

  it.each([
    ['a status', json({}, 503), { kind: 'status', status: 503 }],
    [
      'a redirection',
      FAULTS.find(([name]) => name === 'a redirection')?.[1] ?? SILENCE,
      { kind: 'no-answer' },
    ],
    ['too much', FAULTS.find(([name]) => name === '1 MB')?.[1] ?? SILENCE, { kind: 'too-long' }],
    ['what is no JSON', says, { kind: 'unreadable' }],
    ['a cut', json(completion('Detect', {}, 'length')), { kind: 'declined' }],
  ] as const)('tells %s by its kind', async (_, answer, kind) => {
    const service = await startModelService(
      answer === says ? response => response.end('x') : (answer as never),
    )
    const got = await complete(
      { endpoint: addressOf(service), model: 'm' },
      MESSAGES,
      AbortSignal.timeout(SOON),
    )
    expect(got).toEqual({ ok: false, ...kind })
  })

  it('does not wait for ever', async () => {
    const service = await startModelService(SILENCE)
    const got = await complete(
      { endpoint: addressOf(service), model: 'm' },
      MESSAGES,
      AbortSignal.timeout(200),
    )
    expect(got).toEqual({ ok: false, kind: 'too-late' })
  })

  it('does not wait for ever for the rest of an answer', async () => {
    const service = await startModelService(response => response.writeHead(200).write('{"choices":'))
    const got = await complete(
      { endpoint: addressOf(service), model: 'm' },
      MESSAGES,
      AbortSignal.timeout(500),
    )
    expect(got).toEqual({ ok: false, kind: 'too-late' })
  })

  it('says so where nobody listens', async () => {
    const endpoint = new URL('http://127.0.0.1:1/v1/chat/completions')
    const got = await complete({ endpoint, model: 'm' }, MESSAGES, AbortSignal.timeout(SOON))
    expect(got).toEqual({ ok: false, kind: 'no-answer' })
  })
})
