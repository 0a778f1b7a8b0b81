import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { detectLanguage } from '../reading/read.ts'
import { takesAdvice } from './advice.ts'
import { hasPurpose } from './predicates.ts'

/** Words that a text has at least before its language can be told. */
const TELLING = 8
/** Abbreviations from which on a sentence is one for insiders. */
const MANY = 3

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')

/** Abbreviations that nothing in brackets explains; none of a text that is all in capitals. */
function abbreviationsIn(text: string): string[] {
  const bare = text.replace(/\([^()]*\)/g, ' ')
  const found = bare.match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\d])/gu) ?? []
  const unexplained = new Set(found.filter(word => !text.includes(`(${word})`)))
  return found.length > wordsOf(text).length / 2 ? [] : [...unexplained]
}

/**
 * A3: a person whose data it is can follow it. It blocks only where jargon leaves nothing else; length, abbreviations
 * and another language than the one that is declared are advice.
 */
export const purposeIntelligible = defineRule({
  meta: {
    id: 'purpose-intelligible',
    clause: 'A3',
    regimes: 'every',
    level: 'block',
    options: z.object({ 'maximum-words': z._default(z.coerce.number().check(z.int(), z.minimum(20)), 150) }),
  },
  check(subject, { options }) {
    if (!hasPurpose(subject)) return []
    if (subject.unintelligible) return [{ data: { cause: 'jargon' }, words: subject.unintelligible }]
    const { statement } = subject.purpose
    if (!statement || !takesAdvice(subject)) return []
    const { text } = statement.fragment
    const words = wholeOf(statement)
    const { length } = wordsOf(text)
    const { language } = subject.declaration
    if (length > options['maximum-words']) return [{ data: { cause: 'length' }, words, isAdvice: true }]
    if (language && length >= TELLING && detectLanguage(text) !== language)
      return [{ data: { cause: 'language' }, words, isAdvice: true }]
    const found = abbreviationsIn(text)
    return found.length >= MANY ? [{ data: { cause: 'abbreviations', found }, words, isAdvice: true }] : []
  },
})
