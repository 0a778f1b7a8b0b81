import { describe, expect, it } from 'vitest'
import { fixture, operations, pullRequest, reportOn, runOn } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const RED = fixture('refused/en/generative-ai/PURPOSE.md')
const POLICY = '.github/purpose-gate.yml'
const ADVISORY = 'preset: advisory\n'

describe('the policy of a pull request', () => {
  it('is the default branch’s, never the pull request’s own, and the change is told', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED, [POLICY]: ADVISORY })
    const run = await runHere(forge)
    expect([run.exitCode, run.judgement?.verdict]).toEqual([1, 'blocked'])
    expect(reportOn(forge)).toContain(
      'This change touches the policy of the gate; the policy before it judged.',
    )
  })

  it('sets levels; advice is shown in the summary and posts no comment', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED }, { base: { [POLICY]: ADVISORY } })
    const run = await runHere(forge)
    expect([run.exitCode, run.judgement?.verdict]).toEqual([0, 'advised'])
    expect(reportOn(forge)).toContain('capabilities-listed')
    expect(forge.state.reviewComments).toEqual([])
  })

  it('that cannot be read is red with 2 and its line, in the check run too', async () => {
    const forge = await pullRequest(
      { 'PURPOSE.md': fixture('accepted/en/llm/PURPOSE.md') },
      { base: { [POLICY]: 'preset: lax\n' } },
    )
    const run = await runOn(forge)
    expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'could-not-evaluate'])
    expect(run.annotations[0]?.message).toContain(
      '.github/purpose-gate.yml:1:1: “preset” must be one of cnil, strict, advisory',
    )
    expect(forge.state.checkRuns).toMatchObject([{ conclusion: 'failure' }])
  })

  it('that GitHub does not deliver is red, never taken for none', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('accepted/en/llm/PURPOSE.md') })
    forge.faults.push({ sent: /PullRequest/, kind: 'status', status: 500, times: 9 })
    expect((await runHere(forge)).exitCode).toBe(3)
  })

  it('may extend another file of the default branch', async () => {
    const forge = await pullRequest(
      { 'PURPOSE.md': RED },
      { base: { [POLICY]: 'extends: policies/team.yml\n', 'policies/team.yml': ADVISORY } },
    )
    expect((await runHere(forge)).judgement?.verdict).toBe('advised')
  })

  it('is not asked for where no manifest is touched', async () => {
    const forge = await pullRequest({ 'a.txt': 'a' }, { base: { [POLICY]: 'preset: lax\n' } })
    expect((await runHere(forge)).exitCode).toBe(0)
    expect(operations(forge)).not.toContain('repos/get-content')
  })
})
