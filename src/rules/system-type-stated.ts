import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose } from './predicates.ts'
import { typeInstead } from './repair.ts'

/** C1: a general-purpose system names its type; "an AI system" or "a model" is none. */
export const systemTypeStated = defineRule({
  meta: { id: 'system-type-stated', clause: 'C1', regimes: ['general-purpose'], level: 'block' },
  check(subject) {
    if (!hasPurpose(subject) || subject.regime !== 'general-purpose' || subject.systemType) return []
    const [nonType] = subject.nonTypes
    const data = {
      ...(nonType && { instead: nonType.span.text }),
      capabilities: subject.capabilities.map(({ span }) => span.text),
    }
    const edit = nonType && typeInstead(subject, nonType)
    return [{ data, words: nonType ?? wordsOfPurpose(subject), ...(edit && { edit }) }]
  },
})
