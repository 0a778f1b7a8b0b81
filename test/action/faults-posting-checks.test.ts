import { type Route, tryFaults } from '../support/fault-matrix.ts'

/** More purposes than one request takes annotations. */
const MANY = Array.from({ length: 51 }, (_, at) => `  - Development of AI model number ${at}`).join('\n')

/** Without these the verdict is known all the same. */
const WRITES: readonly Route[] = [
  { name: 'the conversation', target: { sent: /query Conversation/ } },
  { name: 'the check run', target: { operation: 'checks/create' } },
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
