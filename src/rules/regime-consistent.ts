import { REGIME_VALUES } from '../engine/confirmation.ts'
import { replaceWords } from '../engine/edit.ts'
import { defineRule } from '../engine/finding.ts'
import type { Subject } from '../engine/subject.ts'
import { wholeOf } from '../engine/words.ts'
import type { Regime } from '../reading/types.ts'
import { hasPurpose } from './predicates.ts'

/** Least confidence at which the reading of a statement may speak against what its author declares. */
const SURE = 0.85

/** The case that the statement describes instead of the declared one; nothing where the reader is not sure. */
function contradiction({ reading, operationalUse }: Subject, declared: Regime): Regime | undefined {
  if (!reading || (reading.confidence ?? 0) < SURE) return undefined
  const { regime, researchCues, systemType, capabilities } = reading
  if (regime === 'operational' && reading.operationalUse) {
    const isResearch = declared === 'research' && researchCues.length > 0
    return declared === 'operational' || isResearch ? undefined : regime
  }
  const isGeneral = regime === 'general-purpose' && systemType && capabilities.length > 0
  return declared === 'operational' && isGeneral && !operationalUse ? regime : undefined
}

/** The case that is declared is the one the text describes: research is more than a word, and so is general purpose. */
export const regimeConsistent = defineRule({
  meta: { id: 'regime-consistent', clause: 'R1', regimes: 'every', level: 'review' },
  check(subject) {
    const { purpose, declaration, language } = subject
    const declared = purpose.regime ?? declaration.shared.regime
    const read = declared && hasPurpose(subject) && contradiction(subject, declared.regime)
    if (!read) return []
    const words = wholeOf(declared)
    const concernsOne = purpose.regime !== undefined || declaration.purposes.length === 1
    const edit = concernsOne && replaceWords(words, REGIME_VALUES[language][read], declaration.source)
    return [{ data: { declared: declared.regime, read }, words, ...(edit && { edit }) }]
  },
})
