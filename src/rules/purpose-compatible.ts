import { ASSESSMENT_PARTS, assessmentOf, isNew } from '../engine/assessment.ts'
import { defineRule } from '../engine/finding.ts'
import { type Subject, wordsOfPurpose } from '../engine/subject.ts'
import type { Words } from '../engine/words.ts'
import { hasPurpose } from './predicates.ts'
import { isQualifiedResearch } from './research-qualified.ts'

/** Words of the new statement that were added, else all of it. */
function addedWords(subject: Subject, added: readonly string[]): Words | undefined {
  const { statement } = subject.purpose
  const found = added.find(words => statement?.fragment.text.includes(words))
  if (!statement || found === undefined) return wordsOfPurpose(subject)
  const start = statement.fragment.text.indexOf(found)
  return { value: statement, span: { start, end: start + found.length, text: found } }
}

/** A5: a purpose that goes beyond what it was, over data that are already there, needs a recorded assessment. */
export const purposeCompatible = defineRule({
  meta: { id: 'purpose-compatible', clause: 'A5', regimes: 'every', level: 'block' },
  check(subject) {
    const { departure, declaration } = subject
    if (!departure || !('base' in departure) || !hasPurpose(subject)) return []
    const { base, kind, before } = departure
    // GDPR article 5(1)(b): reuse for research is presumed compatible; what calls itself research must be it.
    if (isNew('legalBasis', declaration, base) || isQualifiedResearch(subject)) return []
    const { missing, decision } = isNew('compatibility', declaration, base)
      ? assessmentOf(declaration)
      : ({ missing: ASSESSMENT_PARTS, decision: 'none' } as const)
    if (decision === 'compatible' && missing.length === 0) return []
    const added = departure.reasons.map(({ words }) => words).filter(words => words !== '')
    return [{ data: { change: kind, before, added, missing, decision }, words: addedWords(subject, added) }]
  },
})
