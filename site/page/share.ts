/**
 * A text in a link: `#text=…` as it is, or `#z=…` packed, whichever is shorter, with `as=` and `lang=`. The part of
 * an address behind `#` is never sent to a server. Whoever opens a link has it from somebody: what it holds is cut
 * to a length, taken as text, and everything else in it must be a value of a list.
 */

import type { Language } from '../../src/reading/types.ts'
import { CHOICES, type Choice } from '../judging/kinds.ts'

export interface Shared {
  readonly text: string
  readonly choice: Choice
  readonly language?: Language
}

/** Longest text that is taken from a link, in UTF-16 units; what is longer belongs into a file. */
export const LONGEST_SHARED = 20_000
/** Longest fragment that is looked at. */
const LONGEST_FRAGMENT = 64_000

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), unit => unit.charCodeAt(0))

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** Unpacks no more than may be shown, however much a short fragment would grow to. */
async function unpack(packed: string): Promise<string> {
  const stream = new Blob([fromBase64(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
  const reader = stream.getReader()
  let text = ''
  while (text.length < LONGEST_SHARED) {
    const { done, value } = await reader.read()
    if (done) return text
    text += value
  }
  await reader.cancel()
  return text
}

/** The fragment of a link, with its `#`; nothing for a text that is too long to share. */
export async function fragmentOf({ text, choice, language }: Shared): Promise<string | undefined> {
  if (text.length > LONGEST_SHARED) return undefined
  const plain = new URLSearchParams({ text }).toString()
  const packed = `z=${await pack(text)}`
  const rest = new URLSearchParams({
    ...(choice !== 'auto' && { as: choice }),
    ...(language && { lang: language }),
  })
  const parts = [packed.length < plain.length ? packed : plain, rest.toString()]
  return `#${parts.filter(part => part !== '').join('&')}`
}

/** Control characters have no business in a declaration, and line breaks are one character. */
const asText = (text: string): string =>
  text
    .slice(0, LONGEST_SHARED)
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, '')

/** What a fragment holds; nothing where it holds no text, or is broken. */
export async function sharedOf(fragment: string): Promise<Shared | undefined> {
  if (fragment.length > LONGEST_FRAGMENT) return undefined
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const packed = fields.get('z')
  const text = packed === null ? fields.get('text') : await unpack(packed).catch(() => null)
  if (!text) return undefined
  const choice = CHOICES.find(known => known === fields.get('as')) ?? 'auto'
  const language = (['fr', 'en'] as const).find(known => known === fields.get('lang'))
  return { text: asText(text), choice, ...(language && { language }) }
}
