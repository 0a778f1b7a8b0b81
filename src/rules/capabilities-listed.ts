import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { wordsOfPurpose } from '../engine/subject.ts'
import { hasPurpose } from './predicates.ts'
import { capabilitiesBehind } from './repair.ts'

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
    if (capabilities.length >= minimum) return []
    const listed = capabilities.length
    if (listed === 0 && catchAlls.length + vagueCapabilities.length > 0) return []
    const data = { listed, minimum, ...(type && { systemType: type.span.text }) }
    const edit = type && listed === 0 ? capabilitiesBehind(subject, type) : undefined
    return [{ data, words: type ?? wordsOfPurpose(subject), ...(edit && { edit }) }]
  },
})
