import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventOf } from '../github/events.ts'
import type { FaultEffect, FaultTarget } from '../github/forge/faults.ts'
import { type Forge, type ForgeOptions, secondaryLimit } from '../github/forge.ts'
import { client } from '../github/helpers.ts'
import type { Entry } from '../github/repository.ts'
import { fixture, pullRequest } from './gate.ts'
import { type RunHere, runHere } from './here.ts'

export const RED = fixture('refused/en/generative-ai/PURPOSE.md')
export const POLICY = '.github/purpose-gate.yml'

/** A request that the action makes, in a pull request or an audit that makes it do so. */
export interface Route {
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

export const audit = async (forge: Forge): Promise<RunHere> => {
  const event = await eventOf(forge, 'workflow_dispatch')
  return runHere(forge, { ...event, sha: await forge.tip('topic') }, { issue: 'true' })
}

export const approve = ({ owner, name: repo, ...forge }: Forge) => {
  const review = { owner, repo, pull_number: 7, event: 'APPROVE' as const, body: 'seen' }
  return client({ owner, name: repo, ...forge }, 'token-of-dpo').rest.pulls.createReview(review)
}

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

/** Tries every fault on every route: of what is read for a verdict, or of what is posted once it is known. */
export function tryFaults(kind: 'reading' | 'posting', routes: readonly Route[]): void {
  describe.each(routes)('$name', route => {
    let forge: Forge
    beforeAll(async () => {
      forge = await pullRequest(route.files ?? { 'PURPOSE.md': RED }, {
        ...(route.base && { base: route.base }),
        ...(route.forge && { forge: route.forge }),
      })
    })
    beforeEach(async () => {
      forge.faults.length = 0
      forge.state.reviews.length = 0
      forge.state.reviewComments.length = 0
      forge.state.issueComments.length = 0
      forge.state.issues.length = 0
      forge.state.checkRuns.length = 0
      await route.before?.(forge)
      forge.requests.length = 0
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
        const isKept = ['truncate', 'empty', 'alter'].includes(fault.kind)
        // What a review has no place for goes on its file.
        const isDone = isKept || (route.name === 'the review' && name === '422')
        if (!isDone || warnings.length > 0) expect(warnings.join('\n')).toContain('The verdict stands.')
      } else if (route.before === approve && (name === 'an empty list' || name === '409')) {
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
      const decided = route.before === approve ? [0, 'advised'] : [1, 'blocked']
      expect([exitCode, judgement?.verdict]).toEqual(decided)
    })
  })
}
