/** Which of the two languages a text is in: for messages only, never for the verdict. */

import { type Token, tokenize } from './text.ts'
import type { Language } from './types.ts'

const FRENCH = new Set(
  "le la les l' un une des du de d' et ou pour par sur dans avec est sont qui que qu' ne n' pas aux au ce cette ces nos notre afin ses son sa leur se s' a en sans aucun finalite donnees modele systeme".split(
    ' ',
  ),
)
const ENGLISH = new Set(
  "the an of and or for by on in with is are that which to not our this these from its it be will as at we 's their no without any purpose data model system".split(
    ' ',
  ),
)

/** Vote of the function words and accents of tokens; French wins a tie, since the sheet is French. */
export function languageOf(text: string, tokens: readonly Token[]): Language {
  let score = /[éèêàçùîôœ]|e\u0301|e\u0300|c\u0327/i.test(text.slice(0, 4000)) ? 2 : 0
  for (const { norm } of tokens.slice(0, 400)) {
    if (FRENCH.has(norm)) score++
    if (ENGLISH.has(norm)) score--
    if (norm.endsWith('tion') || norm.endsWith('ing')) score -= norm.endsWith('ing') ? 0.8 : 0
  }
  return score >= 0 ? 'fr' : 'en'
}

/** Detect the language of a text. */
export function detectLanguage(text: string): Language {
  return languageOf(text, tokenize(text))
}
