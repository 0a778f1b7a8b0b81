/** Light stemming: forms of one word, and cognates of French and English, fall together. */

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:aux|als|al|ales|ale)$/, 'al'],
  [/(?:issements?|ements?|ments?)$/, ''],
  [/(?:ications?|ations?|itions?|ions?)$/, ''],
  [/(?:iques?|ical|ics?)$/, 'ic'],
  [/(?:ités?|ites?|ities|ity)$/, 'it'],
  [/(?:euses?|eurs?|ers?|ors?|rices?|ing|ings)$/, ''],
  [/(?:aires?|ary|aries)$/, 'ar'],
  [/(?:ies|ied)$/, 'y'],
  [/(?:ees|ee|es|ed|e|s|x)$/, ''],
]
const SHORTEST_STEM = 4
const PREFIX = 6

/** A folded word without its ending. */
export function stem(word: string): string {
  for (const [ending, rest] of ENDINGS) {
    const cut = word.replace(ending, rest)
    if (cut !== word && cut.length >= SHORTEST_STEM) return cut
  }
  return word.length > 3 ? word.replace(/[sx]$/, '') : word
}

/** The beginning by which long words of the two languages are taken for the same; none for short ones. */
export function beginning(word: string): string | undefined {
  return word.length > PREFIX ? word.slice(0, PREFIX) : undefined
}
