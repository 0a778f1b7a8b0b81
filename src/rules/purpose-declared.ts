import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'

/** A1: the processing must pursue a purpose: not empty, not a template left as it was, not a description of data. */
export const purposeDeclared = defineRule({
  meta: { id: 'purpose-declared', clause: 'A1', regimes: 'every', level: 'block' },
  check(subject) {
    // What was emptied by this very change is for `purpose-kept` to say.
    if (subject.departure?.kind === 'emptied') return []
    if (subject.isEmpty) return [{ data: { cause: 'absent' }, words: wordsOfPurpose(subject) }]
    if (subject.placeholder) return [{ data: { cause: 'placeholder' }, words: subject.placeholder }]
    if (subject.noPurpose) return [{ data: { cause: 'no-purpose' }, words: subject.noPurpose }]
    return []
  },
})
