import type { SecondReader } from '../second-reader/endpoint.ts'
import { UsageError } from '../usage-error.ts'

/** What an operator says of a second reader: empty where nothing was said. */
export interface SecondReaderOptions {
  readonly endpoint: string
  readonly model: string
  readonly token: string
}

/** Names of this machine, to which a request needs no encryption. */
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/** What names of models are made of, as far as services have them. */
const MODEL = /^[\w.:/@+-]{1,100}$/

function addressOf(text: string, name: string): URL {
  if (!URL.canParse(text))
    throw new UsageError(`${name} must be an address such as https://models.example.org/v1`)
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && THIS_MACHINE.includes(url.hostname)))
    throw new UsageError(`${name} must begin with https://; http:// is for this machine only`)
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${name} holds a user or a password; a token has its own place`)
  url.hash = ''
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  return url
}

/**
 * The second reader that somebody who runs the gate asks for, or none where no endpoint is named. It is never a repository's to name: no policy
 * and no file has a word in where statements are sent. `names` are what its settings are called where they were made.
 */
export function secondReaderOf(
  { endpoint, model, token }: SecondReaderOptions,
  names: { readonly endpoint: string; readonly model: string },
): SecondReader | undefined {
  if (endpoint === '') return undefined
  if (model === '') throw new UsageError(`${names.endpoint} needs ${names.model}`)
  if (!MODEL.test(model)) throw new UsageError(`${names.model} is no name of a model`)
  return { endpoint: addressOf(endpoint, names.endpoint), model, ...(token !== '' && { token }) }
}
