import { defineRule } from '../engine/finding.ts'
import type { Subject } from '../engine/subject.ts'
import type { Words } from '../engine/words.ts'
import { HIGH_RISK_AREAS } from '../law/annex-iii.ts'
import { CueFinder } from '../reading/cues.ts'
import { detail, saysNone, takesAdvice } from './advice.ts'
import { cuedBy } from './cued.ts'

const areas = new CueFinder(HIGH_RISK_AREAS)

/** The capability that holds some words; the words themselves where they stand in none. */
function capabilityAround({ capabilities }: Subject, { value, span }: Words): string {
  const around = capabilities.find(
    other => other.value === value && other.span.start <= span.start && span.end <= other.span.end,
  )
  return (around?.span ?? span).text
}

/** C7: the foreseeable capabilities that carry most risk; "none known" holds unless one of the list cues an area. */
export const highRiskCapabilitiesNamed = defineRule({
  meta: { id: 'high-risk-capabilities-named', clause: 'C7', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject) || subject.regime !== 'general-purpose') return []
    const named = detail(subject, 'highRiskCapabilities')
    const [cued] = cuedBy(subject, areas)
    if (named.some(value => !saysNone(value)) || (named.length > 0 && !cued)) return []
    if (!cued) return [{ data: {}, words: undefined }]
    return [
      { data: { area: cued.fact, capability: capabilityAround(subject, cued.words) }, words: cued.words },
    ]
  },
})
