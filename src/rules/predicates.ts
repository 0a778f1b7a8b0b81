import type { Subject } from '../engine/subject.ts'

/** Something is pursued, vague or not; otherwise `purpose-declared` says so and no other rule repeats it. */
export function hasPurpose({ isEmpty, placeholder, noPurpose }: Subject): boolean {
  return !isEmpty && placeholder === undefined && noPurpose === undefined
}

/** Neither a use, nor a research objective, nor a type or a capability is named: it would fit any project. */
export function pursuesNothingConcrete(subject: Subject): boolean {
  const { operationalUse, researchObjective, systemType, capabilities, regime, vague } = subject
  if (operationalUse ?? researchObjective ?? systemType ?? capabilities[0]) return false
  return regime === 'undetermined' || vague.length > 0
}

/** The purpose is one of several that a declaration lists. */
export function isListed({ declaration }: Subject): boolean {
  return declaration.purposes.length > 1
}

/** A general-purpose system without a single concrete functionality. */
export function namesNoCapability({ regime, capabilities }: Subject): boolean {
  return regime === 'general-purpose' && capabilities.length === 0
}
