import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { takesAdvice } from './advice.ts'

const ABBREVIATION = /\b(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z][A-Za-z]?)\b/
/** Everyday words by now, and the product's own subject. */
const KNOWN = ['AI', 'IA']

/** C2: abbreviations and names of architectures in the type are explained once. */
export const systemTypeIntelligible = defineRule({
  meta: {
    id: 'system-type-intelligible',
    clause: 'C2',
    regimes: ['general-purpose'],
    level: 'advise',
    options: z.object({ known: z._default(z.array(z.string()), []) }),
  },
  check(subject, { options: { known } }) {
    const type = subject.systemType
    if (!takesAdvice(subject) || subject.regime !== 'general-purpose' || !type) return []
    if (type.strength === 'weak') return [{ data: { weakType: type.span.text }, words: type }]
    const words = type.span.text.replaceAll(/\([^()]*\)/g, '').split(/[\s'’-]+/)
    const short = words.find(word => ABBREVIATION.test(word) && ![...KNOWN, ...known].includes(word))
    // "large language model (LLM)" explains itself: the words are there, the abbreviation stands beside them.
    return short !== undefined && words.length < 3 ? [{ data: { abbreviation: short }, words: type }] : []
  },
})
