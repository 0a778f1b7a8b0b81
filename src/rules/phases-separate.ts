import { defineRule } from '../engine/finding.ts'
import { detail, takesAdvice } from './advice.ts'

const PHASES = ['development', 'deployment'] as const

/** B3: development and deployment stay two processings, each analysed on its own. */
export const phasesSeparate = defineRule({
  meta: { id: 'phases-separate', clause: 'B3', regimes: ['operational'], level: 'advise' },
  check(subject) {
    if (!takesAdvice(subject) || subject.regime !== 'operational') return []
    const values = detail(subject, 'phases')
    if (values.length === 0) return [{ data: {}, words: undefined }]
    const isGiven = (phase: string): boolean => values.some(({ path }) => path.startsWith(`phases.${phase}`))
    const [missing, other] = PHASES.filter(phase => !isGiven(phase))
    // Free text about the phases is not taken apart; a map that names one of them lacks the other.
    return missing && !other ? [{ data: { missing }, words: undefined }] : []
  },
})
