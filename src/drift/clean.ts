/**
 * Takes away what is no statement: markup and contact details. What is taken away becomes spaces, so that places in
 * the cleaned text are places in the original.
 */

const MARKUP: readonly RegExp[] = [
  /<\/?[a-zA-Z][^<>]{0,300}>/g,
  /\]\([^()\s]{0,300}\)/g,
  /&(?:nbsp|amp|quot|lt|gt|#\d{1,5});/g,
  /\|[\s:|-]{2,200}\|/g,
]
/** A heading that only names the field, on a line of its own. */
const FIELD_HEADING =
  /^[ \t]{0,3}[#|*]{0,6}[ \t]*(?:finalités?|objectifs?|purposes?|statement of purpose|intended use)[ \t]*[*|#]{0,6}[ \t]*$/gim
const LIST_NUMBER =
  /^[ \t]{0,8}(?:>[ \t]?)*\(?(?:\d{1,2}|[a-z])[.)][ \t]|\(\d{1,2}\)|(?<=[:;,][ \t])(?:\d{1,2}|[a-z])\)(?=[ \t])|^[ \t]{0,3}>/gm
/** "(contact: a@b.example)" inside a sentence. */
const BRACKETED_CONTACT =
  /\((?:contacts?|questions?|e-?mails?|courriels?|dpo|dpd)[ \t\u00a0]?:[^()\n]{1,120}\)/gi

const CONTACT_START =
  /^\W{0,6}(?:contacts?\b|questions?\s*[:?]|dpo\b|dpd\b|t[ée]l\b|t[ée]l[ée]phone\s*:|phone\s*:|e-?mails?\s*:|courriels?\s*:|adresse\s*:|address\s*:|for (?:any |all )?(?:questions?|enquir)|pour toutes? (?:questions?|demandes?)|délégu[ée]e? à la protection des données\s*:|data protection officer\s*:|personne à contacter|pour exercer (?:vos|ses|leurs) droits|to exercise (?:your|their) rights)/i
/** Who looks after the file, and when: "Data steward: …", "(Page reviewed in May.)". */
const UPKEEP =
  /^\W{0,6}(?:(?:data |dataset |file )?(?:steward|owner|maintainer|author|version|last (?:updated?|reviewed?))|référent\w*|responsable (?:du fichier|des données|du document)|auteure?s?|mise? à jour)\s*:|^\W{0,6}(?:page|document|fiche|version|file|record)\b[^:]{0,40}\b(?:reviewed|updated|revised|revue?|mise? à jour|révisée?)\b/iu
const RIGHTS = /\b(?:exercer (?:vos|ses|leurs) droits|exercise (?:your|their) rights)\b/i
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}/
const PHONE_ONLY = /^\W{0,6}\+?[\d\s.()-]{8,24}\W{0,3}$/
const WRITE_TO = /^\W{0,6}(?:écri(?:re|vez)|write|email|mail|call|appelez|joindre)\b/i
const LONGEST_CONTACT = 400

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

function isContact(sentence: string): boolean {
  if (sentence.length > LONGEST_CONTACT) return false
  if (
    CONTACT_START.test(sentence) ||
    UPKEEP.test(sentence) ||
    RIGHTS.test(sentence) ||
    PHONE_ONLY.test(sentence)
  )
    return true
  return ADDRESS.test(sentence) && (WRITE_TO.test(sentence) || sentence.trim().split(/\s+/).length <= 6)
}

/** Cuts after `.`, `!`, `?`, `;` before white space, and at line ends. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Mme|Dr|T[eé]l|No|Art))[.!?;])(?=\s)|(?<=\n)/)
}

/** Blanks HTML comments; one that is never closed is text. */
function withoutComments(text: string): string {
  const parts: string[] = []
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    parts.push(text.slice(at, open), blank(text.slice(open, close + 3)))
    at = close + 3
  }
  return parts.join('') + text.slice(at)
}

/** The text with markup and contact details blanked out; same length, same places. */
export function cleanText(text: string): string {
  let clean = withoutComments(text)
  for (const pattern of MARKUP) clean = clean.replace(pattern, blank)
  clean = clean.replace(FIELD_HEADING, blank).replace(LIST_NUMBER, blank).replace(BRACKETED_CONTACT, blank)
  return sentencesOf(clean)
    .map(sentence => (isContact(sentence) ? blank(sentence) : sentence))
    .join('')
}
