/** Which of the two languages a text is in: for messages only, never for the verdict. */

import { analyse } from './analysis.ts'
import type { Token } from './text.ts'
import type { Language } from './types.ts'

const FRENCH = new Set(
  "le la les l' un une des du de d' et ou pour par sur dans avec est sont qui que qu' ne n' pas aux au ce cette ces nos notre afin ses son sa leur leurs se s' en sans aucun aucune chez entre selon comment lorsque dont elle il ils nous vous finalite donnees modele systeme recherche".split(
    ' ',
  ),
)
const ENGLISH = new Set(
  "the an of and or for by in with is are that which to not our this these from its it be will as at we 's their no without any how whether when where what who can may should into so than then them they has have purpose data model system research".split(
    ' ',
  ),
)
/** Letters and endings that one of the two languages hardly has; weaker than a function word. */
const ENGLISH_LOOKS = /w|k|th|sh|gh|ing$|ness$|ship$|ful$|[^aeiou]ly$/
const FRENCH_LOOKS =
  /eau|eux$|oire?$|aux$|ique$|aire$|eur$|euse$|ette$|elle$|ait$|ent$|ite$|ees?$|[^aeiou]ir$/
const LOOKS = 0.4

/** Vote of the function words, accents and looks of tokens; English wins a tie, as where nothing is written. */
export function languageOf(text: string, tokens: readonly Token[]): Language {
  let score = /[éèêàçùîôœ]|e\u0301|e\u0300|c\u0327/i.test(text.slice(0, 4000)) ? 2 : 0
  for (const { norm, kind } of tokens.slice(0, 400)) {
    if (FRENCH.has(norm)) score++
    else if (ENGLISH.has(norm)) score--
    else if (kind === 'word') {
      if (FRENCH_LOOKS.test(norm)) score += LOOKS
      if (ENGLISH_LOOKS.test(norm)) score -= LOOKS
    }
  }
  return score > 0 ? 'fr' : 'en'
}

/** Detect the language of a text. */
export function detectLanguage(text: string): Language {
  return languageOf(text, analyse(text).tokens)
}
