import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { FORBIDDEN_PRACTICES } from '../law/ai-act.ts'
import { CueFinder } from '../reading/cues.ts'
import { says, takesAdvice } from './advice.ts'
import { cuedBy } from './cued.ts'
import { hasPurpose } from './predicates.ts'

const practices = new CueFinder(FORBIDDEN_PRACTICES)

/**
 * A4: a cue of a practice that EU law forbids asks for a person's decision; it never blocks by itself. Whether the
 * purpose fits the missions of the organisation only a person can tell, and a missing name says nothing about it: so
 * controller and mission are asked for only where the policy wants them.
 */
export const purposeLegitimate = defineRule({
  meta: {
    id: 'purpose-legitimate',
    clause: 'A4',
    regimes: 'every',
    level: 'review',
    options: z.object({ mission: z._default(z.enum(['optional', 'required']), 'optional') }),
  },
  check(subject, { options: { mission } }) {
    if (!hasPurpose(subject)) return []
    const [cued] = cuedBy(subject, practices)
    const [suspected] = subject.practiceCues
    const words = suspected ?? cued?.words
    if (words) return [{ data: cued ? { practice: cued.fact } : {}, words }]
    if (mission === 'optional' || !takesAdvice(subject)) return []
    const missing = (['controller', 'mission'] as const).filter(field => !says(subject, field))
    return missing.length > 0 ? [{ data: { missing }, words: undefined }] : []
  },
})
