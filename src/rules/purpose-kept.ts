import { defineRule } from '../engine/finding.ts'
import { type Subject, wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose } from './predicates.ts'

/** What was lost: the declaration with its file, or its words, a placeholder in their place included. */
function lossOf(subject: Subject) {
  const { departure } = subject
  if (departure?.kind === 'removed') return { cause: 'removed', ...departure } as const
  const isEmptied = departure?.kind === 'emptied' || (departure?.kind === 'replaced' && !hasPurpose(subject))
  return isEmptied ? ({ cause: 'emptied', before: departure.before, files: 0 } as const) : undefined
}

/** A5b: a declaration that is deleted, emptied or moved away while its data stay. */
export const purposeKept = defineRule({
  meta: { id: 'purpose-kept', clause: 'A5b', regimes: 'every', level: 'block' },
  check(subject) {
    const loss = lossOf(subject)
    if (!loss) return []
    const { cause, before, files } = loss
    return [{ data: { cause, before, files }, words: wordsOfPurpose(subject) }]
  },
})
