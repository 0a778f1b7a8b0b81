import { type Subject, wordsOfPurpose } from '../engine/subject.ts'
import type { Words } from '../engine/words.ts'

/** Something is pursued, vague or not; otherwise `purpose-declared` says so and no other rule repeats it. */
export function hasPurpose({ isEmpty, placeholder, noPurpose }: Subject): boolean {
  return !isEmpty && placeholder === undefined && noPurpose === undefined
}

/**
 * It would fit any project: it points to none of the three cases, or it promises a use in words that say nothing. Of
 * the other cases, and of one that the author declares, their own rules say what is missing.
 */
export function isVague(subject: Subject): boolean {
  const { regime, operationalUse, impreciseUses, vague } = subject
  if (regime === 'undetermined') return true
  if (regime !== 'operational' || declaresRegime(subject)) return false
  return !operationalUse && impreciseUses.length === 0 && vague.length > 0
}

/** The author says which case it is; then the rule of that case says what is missing. */
export function declaresRegime({ purpose, declaration }: Subject): boolean {
  return (purpose.regime ?? declaration.shared.regime) !== undefined
}

/** The purpose is one of several that a declaration lists. */
export function isListed({ declaration }: Subject): boolean {
  return declaration.purposes.length > 1
}

/** A general-purpose system without a single concrete functionality. */
export function namesNoCapability({ regime, capabilities }: Subject): boolean {
  return regime === 'general-purpose' && capabilities.length === 0
}

/** A statement of this many characters is quoted whole when it is vague; of a longer one, the vague part. */
const SHORT = 80

/** The words to quote of a purpose that says nothing concrete. */
export function vagueWords(subject: Subject): Words | undefined {
  const whole = wordsOfPurpose(subject)
  return whole && whole.span.text.length <= SHORT ? whole : (subject.vague[0] ?? whole)
}
