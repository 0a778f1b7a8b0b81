import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/config/inputs.ts'
import { ROOT } from '../support/fixtures.ts'

const DEFAULTS = {
  token: 't',
  instance: '',
  comments: true,
  summaryComment: 'on-red',
  requestChanges: false,
  checkRun: true,
  issue: false,
}
const TOKEN = { 'INPUT_GITHUB-TOKEN': 't' }

describe('readInputs', () => {
  it('has the defaults of action.yml', () => {
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
    const env = Object.fromEntries(
      Object.entries<{ default: string }>(inputs).map(([name, { default: value }]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    )
    expect(readInputs({ ...env, ...TOKEN })).toEqual(DEFAULTS)
    expect(readInputs(TOKEN)).toEqual(DEFAULTS)
  })

  it('reads what is set', () => {
    const env = {
      ...TOKEN,
      INPUT_COMMENTS: 'false',
      'INPUT_CHECK-RUN': 'false',
      INPUT_LANGUAGE: 'fr',
      INPUT_BASE: 'v1',
    }
    const chosen = { comments: false, checkRun: false, language: 'fr', base: 'v1' }
    expect(readInputs(env)).toEqual({ ...DEFAULTS, ...chosen })
  })

  it('reads a second reader: address, model and, if it is asked for, a token', () => {
    const env = {
      ...TOKEN,
      'INPUT_SECOND-READER-ENDPOINT': 'https://models.example.org/v1/',
      'INPUT_SECOND-READER-MODEL': 'small',
    }
    const secondReader = {
      endpoint: new URL('https://models.example.org/v1/chat/completions'),
      model: 'small',
    }
    expect(readInputs(env)).toEqual({ ...DEFAULTS, secondReader })
    const token = { 'INPUT_SECOND-READER-TOKEN': ' s ' }
    expect(readInputs({ ...env, ...token }).secondReader).toEqual({ ...secondReader, token: 's' })
  })

  it('takes the token of the environment where the input is empty', () => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': '', GITHUB_TOKEN: 'e' }).token).toBe('e')
  })

  it.each([
    [{ ...TOKEN, INPUT_COMENTS: 'false' }, 'unknown input “coments”; did you mean “comments”?'],
    [{ ...TOKEN, INPUT_XYZ: '' }, 'unknown input “xyz”. The inputs are github-token, comments'],
    [{ ...TOKEN, INPUT_COMMENTS: 'no' }, 'input “comments” must be true or false, not “no”'],
    [{ ...TOKEN, INPUT_LANGUAGE: 'de' }, 'input “language” must be auto, fr or en, not “de”'],
    [{ ...TOKEN, 'INPUT_SUMMARY-COMMENT': 'x' }, 'must be on-red, always or never, not “x”'],
    [{ ...TOKEN, INPUT_INSTANCE: 'a -->' }, 'input “instance” may have letters'],
    [
      { ...TOKEN, 'INPUT_SECOND-READER-ENDPOINT': 'https://models.example.org' },
      'second-reader-endpoint needs second-reader-model',
    ],
    [{}, 'input “github-token” is empty'],
  ])('refuses %j', (env, message) => {
    expect(() => readInputs(env)).toThrow(message)
  })
})
