import { matchedBy } from '../document/matched.ts'
import { type Edit, replaceWords } from '../engine/edit.ts'
import type { Subject } from '../engine/subject.ts'
import type { Words } from '../engine/words.ts'
import { ableTo, capabilityExample, typeExample } from '../messages/examples.ts'

/** Words with some that stand before or behind them. */
const widened = ({ value, span }: Words, start: number): Words => ({
  value,
  span: { start, end: span.end, text: value.fragment.text.slice(start, span.end) },
})

/** Articles that would not fit what takes the place of "AI system" or « IA »; elided ones have no good answer. */
const ARTICLES = [
  { before: /\ban $/i, instead: 'a ' },
  { before: /\bune $/i, instead: 'un ' },
]
const ELIDED = /[ld]['’]$/i

/** Names a type in the place of words that are none, and capabilities too where the file lists none. */
export function typeInstead(subject: Subject, nonType: Words): Edit | undefined {
  const { language, capabilities, declaration } = subject
  const listed = capabilities.map(({ span }) => span.text)
  const { type, capabilities: functions } = typeExample(listed, language)
  const text = listed.length > 0 ? type : `${type} ${ableTo(language)} ${functions}`
  const before = nonType.value.fragment.text.slice(0, nonType.span.start)
  if (ELIDED.test(before)) return undefined
  const article = ARTICLES.find(({ before: pattern }) => pattern.test(before))
  if (!article) return replaceWords(nonType, text, declaration.source)
  const start = nonType.span.start - matchedBy(article.before, before).length
  return replaceWords(widened(nonType, start), `${article.instead}${text}`, declaration.source)
}

/** Lists capabilities behind a type that stands alone. */
export function capabilitiesBehind(subject: Subject, type: Words): Edit {
  const functions = capabilityExample(type.span.text, subject.language)
  return replaceWords(
    type,
    `${type.span.text} ${ableTo(subject.language)} ${functions}`,
    subject.declaration.source,
  )
}

/** What belongs to words that are taken out ("… of the group"), up to the end of their clause. */
const TAIL = /^[^.,;:!?)\]\n]{0,60}(?=[.,;:!?)\]\n]|$)/u

/** A tail that names what the words stand for, or joins more to them, is not theirs alone. */
const NAMES_MORE = /\b(?:such as|like|including|and|or|comme|tel(?:le)?s? que|notamment|dont|et|ou)\b/iu

/** What leads to a catch-all: functions need no verb of doing before them, and another joint than "for". */
const LEAD =
  /(\b(?:for|pour|able to|capable of|capables? de|capables? d['’])\s*)?(?:\b(?:carry(?:ing)? out|perform(?:ing)?|do(?:ing)?|handl(?:e|ing)|effectuer|réaliser|accomplir|exécuter)\s+)?$/iu

/** Puts capabilities in the place of a catch-all, of what leads to it and what belongs to it ("… useful to all"). */
export function capabilitiesInstead(subject: Subject, catchAll: Words): Edit {
  const { language, systemType, declaration } = subject
  const { value, span } = catchAll
  const { text } = value.fragment
  const functions = capabilityExample(systemType?.span.text ?? '', language)
  const [lead = '', joint] = LEAD.exec(text.slice(0, span.start)) ?? []
  const tail = TAIL.exec(text.slice(span.end))?.[0] ?? ''
  const start = span.start - lead.length
  const end = NAMES_MORE.test(tail) ? span.end : span.end + tail.length
  const whole = { value, span: { start, end, text: text.slice(start, end) } }
  return replaceWords(whole, joint ? `${ableTo(language)} ${functions}` : functions, declaration.source)
}

const JOINT = /(?:\s*[,;])?\s*(?:\b(?:and|or|as well as|et|ou|ainsi que))?\s*$/iu

/** Takes words out with the rest of their clause and with what joined it; not where the sentence needs them. */
export function without(subject: Subject, words: Words): Edit | undefined {
  const { text } = words.value.fragment
  const before = text.slice(0, words.span.start)
  const joint = matchedBy(JOINT, before)
  const tail = TAIL.exec(text.slice(words.span.end))?.[0]
  const isJoined = joint.trim() !== '' || /(?:^|[.!?:]\s*)$/u.test(before)
  if (!isJoined || tail === undefined) return undefined
  const { value, span } = widened(words, words.span.start - joint.length)
  const end = span.end + tail.length
  const whole = { value, span: { start: span.start, end, text: text.slice(span.start, end) } }
  return replaceWords(whole, '', subject.declaration.source)
}
