import type { RuleId } from '../engine/finding.ts'
import type { PurposeOutcome } from '../engine/manifest-outcome.ts'
import type { Half } from '../messages/catalogue.ts'
import type { Regime } from '../reading/types.ts'

/** What a purpose has to state under each regime; a general-purpose system needs both halves. */
const NEEDED: Readonly<Record<Regime | 'undetermined', readonly Half[]>> = {
  'general-purpose': ['type', 'capabilities'],
  operational: ['use'],
  research: ['objective'],
  undetermined: ['purpose'],
}

/** What each rule finds missing; `purpose` where the statement fails as a whole. The compiler asks for every rule. */
const MISSING: Readonly<Record<RuleId, Half>> = {
  'purpose-declared': 'purpose',
  'purpose-kept': 'purpose',
  'objective-specific': 'purpose',
  'purpose-bounded': 'purpose',
  'purpose-intelligible': 'purpose',
  'each-purpose-specific': 'purpose',
  'operational-use-stated': 'use',
  'system-type-stated': 'type',
  'system-type-intelligible': 'type',
  'capabilities-listed': 'capabilities',
  'capabilities-concrete': 'capabilities',
  'research-objective-stated': 'objective',
  'research-qualified': 'research',
  'regime-consistent': 'case',
  'reading-confirmed': 'certainty',
  'purpose-legitimate': 'legitimacy',
  'purpose-compatible': 'compatibility',
  'transparency-stated': 'practice',
  'minimisation-stated': 'practice',
  'retention-stated': 'practice',
  'phases-separate': 'practice',
  'downstream-reminder': 'practice',
  'licence-discloses-risks': 'practice',
  'high-risk-capabilities-named': 'practice',
  'dpia-considered': 'practice',
  'excluded-functions-named': 'practice',
  'conditions-of-use-named': 'practice',
  'research-refinement-planned': 'practice',
  'research-derogations-named': 'practice',
}

/** What a purpose states of what it needs, and what else it lacks, as the rules found it; advice lacks nothing. */
export function halvesOf({ subject, findings }: PurposeOutcome): { half: Half; stated: boolean }[] {
  const missing = new Set(findings.filter(({ level }) => level !== 'advise').map(({ rule }) => MISSING[rule]))
  const needed = NEEDED[subject.regime]
  const blamed = needed.some(half => missing.has(half))
  // Where no half is blamed, the statement as a whole is: then it is the purpose that is missing.
  const halves = missing.has('purpose') && !blamed ? (['purpose'] as const) : needed
  const others = [...missing].filter(half => half !== 'purpose' && !halves.includes(half as never))
  return [...halves, ...others].map(half => ({ half, stated: !missing.has(half) }))
}
