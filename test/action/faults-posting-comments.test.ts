import { RED, type Route, tryFaults } from '../support/fault-matrix.ts'

const LONG = `${'x\n'.repeat(40)}${RED}`
/** Without these the verdict is known all the same. */
const WRITES: readonly Route[] = [
  { name: 'the review', target: { operation: 'pulls/create-review' } },
  {
    name: 'a comment on a file',
    target: { operation: 'pulls/create-review-comment' },
    base: { 'PURPOSE.md': LONG },
    files: { 'PURPOSE.md': `y\n${LONG}` },
  },
  { name: 'the summary comment', target: { sent: /addComment/ } },
]

tryFaults('posting', WRITES)
