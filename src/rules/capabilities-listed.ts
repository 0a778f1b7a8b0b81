import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { takesAdvice } from './advice.ts'
import { hasPurpose } from './predicates.ts'
import { capabilitiesBehind } from './repair.ts'

/** What stands between the items of a list. */
const LISTS = /[,;/]|\b(?:and|or|et|ou)\b/iu

/** C3: a general-purpose system lists the functionalities that can reasonably be foreseen. */
export const capabilitiesListed = defineRule({
  meta: {
    id: 'capabilities-listed',
    clause: 'C3',
    regimes: ['general-purpose'],
    level: 'block',
    options: z.object({ minimum: z._default(z.coerce.number().check(z.int(), z.minimum(1)), 1) }),
  },
  check(subject, { options: { minimum } }) {
    if (!hasPurpose(subject) || subject.regime !== 'general-purpose') return []
    const { systemType: type, capabilities, catchAlls, vagueCapabilities } = subject
    const listed = capabilities.length
    const [only] = capabilities
    // One concrete capability is enough for the sheet; a list says more to the people concerned.
    if (only && listed === 1 && minimum === 1 && takesAdvice(subject) && !LISTS.test(only.span.text))
      return [{ data: { cause: 'single', listed, minimum }, words: only, isAdvice: true }]
    if (listed >= minimum) return []
    if (listed === 0 && catchAlls.length + vagueCapabilities.length > 0) return []
    const cause: 'none' | 'few' = listed === 0 ? 'none' : 'few'
    const data = { cause, listed, minimum, ...(type && { systemType: type.span.text }) }
    const edit = type && listed === 0 ? capabilitiesBehind(subject, type) : undefined
    return [{ data, words: type ?? wordsOfPurpose(subject), ...(edit && { edit }) }]
  },
})
