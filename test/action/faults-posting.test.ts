import type { Forge } from '../github/forge.ts'
import { audit, RED, type Route, tryFaults } from '../support/fault-matrix.ts'
import { runHere } from '../support/here.ts'

/** More purposes than one request takes annotations. */
const MANY = Array.from({ length: 51 }, (_, at) => `  - Development of AI model number ${at}`).join('\n')

/** An older comment of ours whose wording is out of date. */
const outdate = async (forge: Forge) => {
  await runHere(forge)
  for (const comment of forge.state.reviewComments)
    comment.body = `Old.\n\n${comment.body.slice(comment.body.lastIndexOf('<!--'))}`
}

const LONG = `${'x\n'.repeat(40)}${RED}`
const issues = { permissions: { issues: 'write', checks: 'write', pullRequests: 'write' } } as const

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
  { name: 'the review', target: { operation: 'pulls/create-review' } },
  {
    name: 'a comment on a file',
    target: { operation: 'pulls/create-review-comment' },
    base: { 'PURPOSE.md': LONG },
    files: { 'PURPOSE.md': `y\n${LONG}` },
  },
  { name: 'the summary comment', target: { operation: 'issues/create-comment' } },
  { name: 'edits', target: { sent: /mutation Edits/ }, before: outdate },
  { name: 'the issues of an audit', target: { sent: /query AuditIssues/ }, forge: issues, run: audit },
  { name: 'the issue of an audit', target: { operation: 'issues/create' }, forge: issues, run: audit },
]

tryFaults('posting', WRITES)
