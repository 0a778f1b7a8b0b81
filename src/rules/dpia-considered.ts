import { defineRule } from '../engine/finding.ts'
import { wholeOf } from '../engine/words.ts'
import { HIGH_RISK_AREAS } from '../law/annex-iii.ts'
import { SPECIAL_CATEGORIES } from '../law/gdpr.ts'
import { CueFinder } from '../reading/cues.ts'
import { detail, says, saysNone, takesAdvice } from './advice.ts'
import { cuedBy, cuedIn } from './cued.ts'

const areas = new CueFinder(HIGH_RISK_AREAS)
const categories = new CueFinder(SPECIAL_CATEGORIES)

/** C7b: capabilities of high risk and sensitive data may feed the impact assessment. */
export const dpiaConsidered = defineRule({
  meta: { id: 'dpia-considered', clause: 'C7b', regimes: 'every', level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject) || says(subject, 'dpia')) return []
    const named = detail(subject, 'highRiskCapabilities').find(value => !saysNone(value))
    if (named) return [{ data: {}, words: wholeOf(named) }]
    const sensitive = cuedIn(detail(subject, 'dataCategories'), categories)
    const [cued] = [...cuedBy(subject, areas), ...sensitive]
    return cued ? [{ data: { fact: cued.fact }, words: cued.words }] : []
  },
})
