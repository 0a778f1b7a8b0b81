import type { RuleId } from '../engine/finding.ts'
import type { PurposeOutcome } from '../engine/outcome.ts'
import type { Half } from '../messages/catalogue.ts'
import type { Regime } from '../reading/types.ts'

/** What a purpose has to state under each regime; a general-purpose system needs both halves. */
const NEEDED: Readonly<Record<Regime | 'undetermined', readonly Half[]>> = {
  'general-purpose': ['type', 'capabilities'],
  operational: ['use'],
  research: ['objective'],
  undetermined: ['purpose'],
}

/** Rules whose finding says that a half is missing. */
const MISSING: Readonly<Record<Half, readonly RuleId[]>> = {
  type: ['system-type-stated'],
  capabilities: ['capabilities-listed', 'capabilities-concrete'],
  use: ['operational-use-stated'],
  objective: ['research-objective-stated'],
  purpose: [],
}

/** Rules whose finding says that the whole statement fails, whatever its halves. */
const WHOLE: readonly RuleId[] = [
  'purpose-declared',
  'objective-specific',
  'purpose-bounded',
  'purpose-intelligible',
  'each-purpose-specific',
]

/** Which halves a purpose states and which are missing, as the rules found it. */
export function halvesOf({ subject, findings }: PurposeOutcome): { half: Half; stated: boolean }[] {
  const found = new Set(findings.filter(({ level }) => level !== 'advise').map(({ rule }) => rule))
  const halves = NEEDED[subject.regime].map(half => ({
    half,
    stated: !MISSING[half].some(rule => found.has(rule)),
  }))
  // Where no half is blamed, the statement as a whole is: then it is the purpose that is missing.
  const blamed = halves.some(({ stated }) => !stated)
  return !blamed && WHOLE.some(rule => found.has(rule)) ? [{ half: 'purpose', stated: false }] : halves
}
