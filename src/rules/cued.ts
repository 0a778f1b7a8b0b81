import type { Subject } from '../engine/subject.ts'
import type { Words } from '../engine/words.ts'
import type { LegalFact } from '../law/fact.ts'
import type { Value } from '../manifest/declaration.ts'
import type { CueFinder } from '../reading/cues.ts'

/** A legal fact that some words of a manifest cue. */
export interface Cued {
  readonly fact: LegalFact
  readonly words: Words
}

/** Facts that values cue, in their order. */
export function cuedIn(values: readonly Value[], finder: CueFinder<LegalFact>): Cued[] {
  return values.flatMap(value =>
    finder.find(value.fragment.text).map(({ item, span }) => ({ fact: item, words: { value, span } })),
  )
}

/** Facts that a purpose cues by its statement and its fields. What it excludes cues nothing. */
export function cuedBy(subject: Subject, finder: CueFinder<LegalFact>): Cued[] {
  const { purpose, capabilities, operationalUse, researchObjective, impreciseUses, exclusions } = subject
  const elements = [...capabilities, operationalUse, researchObjective, ...impreciseUses]
  const values = new Set([purpose.statement, ...elements.map(words => words?.value)])
  const isExcluded = ({ words: { value, span } }: Cued): boolean =>
    exclusions.some(
      other => other.value === value && span.start < other.span.end && other.span.start < span.end,
    )
  return cuedIn(
    [...values].filter(value => value !== undefined),
    finder,
  ).filter(cued => !isExcluded(cued))
}
