import type { Fragment } from './fragment.ts'
import type { Place } from './lines.ts'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'

/**
 * Text that a person reads otherwise than a machine. What only does not show is judged without it, and told. What
 * turns the direction of reading, or spells a word with look-alike letters of another alphabet, makes the file
 * unreadable: nobody could see in the words themselves why they are refused.
 */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
const WORD = /[\p{L}\p{M}]+/gu
const LATIN_LETTERS = /\p{Script=Latin}/gu
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/gu
/** Alphabets with letters that look like Latin ones; of Greek those that science does not put into words. */
const ALIKE =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\u03bf\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u1d00-\u1d2b]/u
const ASCII = /[a-z]/i
/** Characters of which no disguise is made: almost every text has no others, and is looked at no further. */
const UNSUSPICIOUS = /^[\0-\u036f\u2000-\u2029\u202f-\u2065\u20a0-\u20bf\u2190-\u2bff]*$/
/** Starts of what a syntax spells in another way: an escape, an entity. */
const SPELLED = /[\\&]/
/** Characters that do not show; joiners and marks of direction have their use beside letters of other scripts. */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists characters one by one
  /(?<=\p{Script=Latin})(?:[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}])+(?=\p{Script=Latin})/gu

/** A character by its number, as editors can search for it. */
export const codePoint = (character: string): string =>
  `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`

/** What disguises a text, with the place of it in the text. */
function disguisesIn(text: string): { found: string; start: number; end: number }[] {
  if (UNSUSPICIOUS.test(text)) return []
  const turns = [...text.matchAll(TURNS)].map(({ 0: found, index }) => ({ found, index, length: 1 }))
  // Among words of another alphabet a Latin letter is a slip, and disguises nothing.
  const isLatin = (text.match(LATIN_LETTERS)?.length ?? 0) >= (text.match(OTHER_LETTERS)?.length ?? 0)
  const mixed = (isLatin ? [...text.matchAll(WORD)] : []).flatMap(({ 0: word, index }) => {
    const letter = ASCII.test(word) ? ALIKE.exec(word)?.[0] : undefined
    return letter === undefined ? [] : [{ found: letter, index, length: word.length }]
  })
  return [...turns, ...mixed].map(({ found, index, length }) => ({
    found: codePoint(found),
    start: index,
    end: index + length,
  }))
}

/** The first disguise in a file, or in words that its syntax spells in another way than as they are. */
export function disguiseOf(source: Source, fragmentsOf: () => readonly Fragment[]): Problem | undefined {
  if (UNSUSPICIOUS.test(source.text) && !SPELLED.test(source.text)) return undefined
  const [inFile] = disguisesIn(source.text)
  if (inFile)
    return { id: 'text-disguised', found: inFile.found, place: source.lines.place(inFile.start, inFile.end) }
  for (const fragment of fragmentsOf()) {
    const [found] = disguisesIn(fragment.text)
    if (found)
      return { id: 'text-disguised', found: found.found, place: fragment.place(found.start, found.end) }
  }
  return undefined
}

/** Where a text has characters inside its words that do not show. It is judged without them. */
export function hiddenIn({ text, lines }: Source): { readonly place: Place; readonly characters: string }[] {
  return [...text.matchAll(HIDDEN)].map(({ 0: found, index }) => ({
    place: lines.place(index, index + found.length),
    characters: [...new Set([...found].map(codePoint))].join(' '),
  }))
}
