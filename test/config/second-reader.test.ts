import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/config/policy-file.ts'
import { secondReaderOf } from '../../src/config/second-reader.ts'

const NAMES = { endpoint: 'the-endpoint', model: 'the-model' }
const of = (endpoint: string, model = 'm', token = '') => secondReaderOf({ endpoint, model, token }, NAMES)

describe('secondReaderOf', () => {
  it.each([
    ['', ''],
    ['m', ''],
    ['', 's3cret'],
    ['m', 's3cret'],
  ])('is none without an endpoint, whatever else is said: “%s”, “%s”', (model, token) =>
    expect(of('', model, token)).toBeUndefined(),
  )

  it.each([
    ['https://models.example.org/v1', 'https://models.example.org/v1/chat/completions'],
    ['https://models.example.org/v1//', 'https://models.example.org/v1/chat/completions'],
    ['https://models.example.org', 'https://models.example.org/chat/completions'],
    [
      'https://x.example.org/openai?api-version=2026-01-01#top',
      'https://x.example.org/openai/chat/completions?api-version=2026-01-01',
    ],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8000/v1/chat/completions'],
    ['http://[::1]:8000/v1', 'http://[::1]:8000/v1/chat/completions'],
  ])('asks %s at %s', (endpoint, address) => {
    expect(String(of(endpoint)?.endpoint)).toBe(address)
  })

  it.each([
    ['http://models.example.org/v1', 'the-endpoint must begin with https://'],
    ['http://localhost.example.org/v1', 'the-endpoint must begin with https://'],
    ['http://127.0.0.1.example.org', 'the-endpoint must begin with https://'],
    ['file:///etc/passwd', 'the-endpoint must begin with https://'],
    ['ftp://models.example.org', 'the-endpoint must begin with https://'],
    ['models.example.org/v1', 'the-endpoint must be an address such as'],
    ['https://user:pass@models.example.org/v1', 'the-endpoint holds a user or a password'],
  ])('refuses %s', (endpoint, message) => {
    expect(() => of(endpoint)).toThrow(message)
    expect(() => of(endpoint)).not.toThrow('pass@')
  })

  it.each([
    ['https://models.example.org', '', 's3cret', 'the-endpoint needs the-model'],
    ['https://models.example.org', 'a model\n::error::', '', 'the-model is no name of a model'],
    ['https://models.example.org', 'm'.repeat(101), '', 'the-model is no name of a model'],
  ])('refuses halves and strange names: %j', (endpoint, model, token, message) => {
    expect(() => of(endpoint, model, token)).toThrow(message)
    expect(() => of(endpoint, model, token)).not.toThrow('s3cret')
  })

  it.each(['openai/gpt-oss-20b', 'gemma3:12b', '@cf/meta/llama-3.1-8b', 'mistral-small-latest'])(
    'knows a model by %s',
    model => expect(of('https://models.example.org', model)?.model).toBe(model),
  )
})

describe('a policy', () => {
  it.each(['second-reader', 'second-reader-endpoint', 'secondReader'])('has no key “%s”', async key => {
    await expect(policyOf(`${key}: https://evil.example.org\n`, async () => '')).rejects.toThrow(
      `unknown key “${key}”`,
    )
  })
})
