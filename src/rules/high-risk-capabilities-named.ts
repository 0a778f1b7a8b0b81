import { defineRule } from '../engine/finding.ts'
import { HIGH_RISK_AREAS } from '../law/annex-iii.ts'
import { CueFinder } from '../reading/cues.ts'
import { detail, saysNone, takesAdvice } from './advice.ts'
import { cuedBy } from './cued.ts'

const areas = new CueFinder(HIGH_RISK_AREAS)

/** C7: the foreseeable capabilities that carry most risk; "none known" holds unless one of the list cues an area. */
export const highRiskCapabilitiesNamed = defineRule({
  meta: { id: 'high-risk-capabilities-named', clause: 'C7', regimes: ['general-purpose'], level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject) || subject.regime !== 'general-purpose') return []
    const named = detail(subject, 'highRiskCapabilities')
    const [cued] = cuedBy(subject, areas)
    if (named.some(value => !saysNone(value)) || (named.length > 0 && !cued)) return []
    return [{ data: cued ? { area: cued.fact } : {}, words: cued?.words }]
  },
})
