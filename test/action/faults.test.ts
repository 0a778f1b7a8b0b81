import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventOf } from '../github/events.ts'
import type { FaultEffect, FaultTarget } from '../github/forge/faults.ts'
import { type Forge, type ForgeOptions, secondaryLimit } from '../github/forge.ts'
import { client } from '../github/helpers.ts'
import type { Entry } from '../github/repository.ts'
import { fixture, pullRequest } from '../support/gate.ts'
import { type RunHere, runHere } from '../support/here.ts'

const RED = fixture('refused/en/generative-ai/PURPOSE.md')
const POLICY = '.github/purpose-gate.yml'

/** More purposes than one request takes annotations. */
const MANY = Array.from({ length: 51 }, (_, at) => `  - Development of AI model number ${at}`).join('\n')

/** A request that the action makes, in a pull request or an audit that makes it do so. */
interface Route {
  readonly name: string
  readonly target: FaultTarget
  readonly files?: Record<string, Entry>
  readonly base?: Record<string, Entry>
  readonly forge?: Partial<ForgeOptions>
  /** What went before. */
  readonly before?: (forge: Forge) => Promise<unknown>
  readonly extends?: boolean
  readonly run?: (forge: Forge) => Promise<RunHere>
}

const audit = async (forge: Forge): Promise<RunHere> => {
  const event = await eventOf(forge, 'workflow_dispatch')
  return runHere(forge, { ...event, sha: await forge.tip('topic') }, { issue: 'true' })
}

const approve = ({ owner, name: repo, ...forge }: Forge) => {
  const review = { owner, repo, pull_number: 7, event: 'APPROVE' as const, body: 'seen' }
  return client({ owner, name: repo, ...forge }, 'token-of-dpo').rest.pulls.createReview(review)
}

/** An older comment of ours whose wording is out of date. */
const outdate = async (forge: Forge) => {
  await runHere(forge)
  for (const comment of forge.state.reviewComments)
    comment.body = `Old.\n\n${comment.body.slice(comment.body.lastIndexOf('<!--'))}`
}

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
  { name: 'the pull request', target: { sent: /query PullRequest/ } },
  { name: 'its files', target: { operation: 'pulls/list-files' } },
  { name: 'the tree', target: { operation: 'git/get-tree' } },
  {
    name: 'where it parted',
    target: { operation: 'repos/compare-commits-with-basehead' },
    base: { 'PURPOSE.md': 'x\n' },
  },
  { name: 'the contents', target: { sent: /query Contents/ } },
  {
    name: 'a content on its own',
    target: { operation: 'git/get-blob' },
    forge: { limits: { blobText: 10 } },
  },
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

const status = (code: number): FaultEffect => ({
  kind: 'status',
  status: code,
  body: { message: 'Stand-in' },
})

const FAULTS: readonly [string, FaultEffect][] = [
  ...[401, 403, 404, 409, 422, 429].map(code => [String(code), status(code)] as [string, FaultEffect]),
  ['the secondary limit', secondaryLimit(1)],
  ...[500, 502, 503, 504].map(code => [String(code), status(code)] as [string, FaultEffect]),
  ['a hang', { kind: 'hang' }],
  ['a reset', { kind: 'reset' }],
  ['half an answer', { kind: 'truncate', what: 'connection' }],
  ['half a JSON', { kind: 'truncate', what: 'text' }],
  ['an empty answer', { kind: 'empty' }],
  ['an empty list', { kind: 'alter', alter: () => [] }],
]

/** Kinds of faults after which another try, or another look, brings things right. */
const PASSING = ['the secondary limit', '502', 'a reset', 'half a JSON']

/** What a person reads must say what happened in GitHub's world, not in our code's. */
const UNREADABLE = /undefined|null|\bCannot\b|is not (?:a function|iterable)|\[object/

describe.each([
  ['reading', READS],
  ['posting', WRITES],
] as const)('%s', (kind, routes) => {
  describe.each(routes)('$name', route => {
    let forge: Forge
    beforeAll(async () => {
      forge = await pullRequest(route.files ?? { 'PURPOSE.md': RED }, {
        ...(route.base && { base: route.base }),
        ...(route.forge && { forge: route.forge }),
      })
      vi.stubEnv('FAST_CLOCK_LIMITS', 'true')
    })
    afterAll(() => {
      vi.unstubAllEnvs()
    })
    beforeEach(async () => {
      forge.faults.length = 0
      forge.state.reviews.length = 0
      forge.state.reviewComments.length = 0
      forge.state.issueComments.length = 0
      forge.state.issues.length = 0
      forge.state.checkRuns.length = 0
      await route.before?.(forge)
    })
    const run = () => (route.run ? route.run(forge) : runHere(forge))

    it.each(FAULTS)('%s, for ever', async (name, fault) => {
      forge.faults.push({ ...route.target, ...fault, times: 99 })
      const { exitCode, judgement, warnings } = await run()
      expect(forge.requests.some(({ fault: struck }) => struck !== undefined)).toBe(true)
      const reasons = (judgement?.failures ?? []).map(failure => JSON.stringify(failure)).join('\n')
      expect(`${reasons}\n${warnings.join('\n')}`).not.toMatch(UNREADABLE)
      if (kind === 'posting') {
        expect([exitCode, judgement?.verdict]).toEqual([1, 'blocked'])
        // What GitHub did before its answer was lost is found by the next look, and needs no warning.
        const isDone = fault.kind === 'truncate' || fault.kind === 'empty' || fault.kind === 'alter'
        if (!isDone || warnings.length > 0) expect(warnings.join('\n')).toContain('The verdict stands.')
      } else if (name === 'an empty list' && route.before === approve) {
        // Nobody approved, as far as anybody can see: a person must still decide.
        expect([exitCode, judgement?.verdict]).toEqual([1, 'review-required'])
      } else {
        expect(judgement?.verdict).toBe('could-not-evaluate')
        // A policy that extends what is not there is for its owners to mend.
        const isWrong = route.extends === true && (name === '404' || name === 'an empty list')
        expect(exitCode).toBe(isWrong ? 2 : 3)
        // The findings stand where only who approved them is unknown.
        if (route.before !== approve) expect(forge.state.reviewComments).toEqual([])
      }
    })

    it.each(FAULTS.filter(([name]) => PASSING.includes(name)))('%s, once', async (_, fault) => {
      forge.faults.push({ ...route.target, ...fault })
      const { exitCode, judgement } = await run()
      const decided = route.base === APPROVALS.base ? [0, 'advised'] : [1, 'blocked']
      expect([exitCode, judgement?.verdict]).toEqual(decided)
    })
  })
})
