import { type Route, tryFaults } from '../support/fault-matrix.ts'
import { talk } from '../support/gate.ts'

/** More purposes than one request takes annotations. */
const MANY = Array.from({ length: 51 }, (_, at) => `  - Development of AI model number ${at}`).join('\n')

/** Without these the verdict is known all the same. */
const WRITES: readonly Route[] = [
  {
    name: 'the rest of a long conversation',
    target: { sent: /query Conversation/ },
    before: async forge => talk(forge, 130),
  },
  { name: 'the check run', target: { operation: 'checks/create' } },
  {
    name: 'the look for a check run that got no answer',
    target: { operation: 'checks/list-for-ref' },
    before: async forge => {
      forge.faults.push({ operation: 'checks/create', kind: 'apply-then', status: 502 })
    },
  },
  {
    name: 'more annotations',
    target: { operation: 'checks/update' },
    files: {
      'PURPOSE.md': `---
language: en
purposes:
${MANY}
---
`,
    },
  },
]

tryFaults('posting', WRITES)
