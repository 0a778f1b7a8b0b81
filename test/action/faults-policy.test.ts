import { approve, audit, POLICY, type Route, tryFaults } from '../support/fault-matrix.ts'

const APPROVALS = {
  base: { [POLICY]: 'rules:\n  capabilities-listed: review\nreviewers: [acme/privacy]\n' },
  forge: {
    people: { 'token-of-dpo': 'dpo' },
    teams: { privacy: ['dpo'] },
    permissions: { members: 'read' as const },
  },
  before: approve,
} satisfies Partial<Route>

/** Without one of these nobody knows whether the purposes are fine. */
const READS: readonly Route[] = [
  {
    name: 'what the policy extends',
    target: { operation: 'repos/get-content' },
    extends: true,
    base: { [POLICY]: 'extends: team.yml\n', 'team.yml': 'preset: cnil\n' },
  },
  { name: 'the reviews', target: { operation: 'pulls/list-reviews' }, ...APPROVALS },
  { name: 'the members of a team', target: { operation: 'teams/list-members-in-org' }, ...APPROVALS },
  { name: 'the tree of an audit', target: { operation: 'git/get-tree' }, run: audit },
]

tryFaults('reading', READS)
