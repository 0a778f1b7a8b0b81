import type { Forge } from '../github/forge.ts'
import { audit, type Route, tryFaults } from '../support/fault-matrix.ts'
import { runHere } from '../support/here.ts'

/** An older comment of ours whose wording is out of date. */
const outdate = async (forge: Forge) => {
  await runHere(forge)
  for (const comment of forge.state.reviewComments)
    comment.body = `Old.\n\n${comment.body.slice(comment.body.lastIndexOf('<!--'))}`
}

const issues = { permissions: { issues: 'write', checks: 'write', pullRequests: 'write' } } as const

/** Without these the verdict is known all the same. */
const WRITES: readonly Route[] = [
  { name: 'edits', target: { sent: /mutation Edits/ }, before: outdate },
  { name: 'the issues of an audit', target: { sent: /query AuditIssues/ }, forge: issues, run: audit },
  { name: 'the issue of an audit', target: { operation: 'issues/create' }, forge: issues, run: audit },
]

tryFaults('posting', WRITES)
