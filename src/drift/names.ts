/** Names: of places, of bodies. */

import type { Word } from './statement.ts'

/** Whether a word is written like a name, and not because a sentence begins with it. */
export function isName({ text, lead, roles, start }: Word): boolean {
  const opens = start === 0 || /^[^\p{L}\p{N},'’(]/u.test(lead.at(-1) ?? '')
  return (roles.size === 0 || roles.has('place')) && !opens && /^\p{Lu}/u.test(text)
}

/** Whether a name is that of a country: no other place with a name is in the lexicon. */
export const isCountry = ({ roles }: Word): boolean => roles.has('place')
