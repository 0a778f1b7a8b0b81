import { describe, expect, it } from 'vitest'
import { client } from '../github/helpers.ts'
import { fixture, operations, pullRequest, reportOn } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const RED = fixture('refused/en/generative-ai/PURPOSE.md')
const policy = (reviewers: string) => ({
  '.github/purpose-gate.yml': `rules:\n  capabilities-listed: review\nreviewers: [${reviewers}]\n`,
})
const PEOPLE = { 'token-of-dpo': 'dpo', 'token-of-dev': 'dev' }

async function prepared(reviewers = 'DPO') {
  const forge = await pullRequest(
    { 'PURPOSE.md': RED },
    { base: policy(reviewers), forge: { people: PEOPLE } },
  )
  const decide = (token: string, event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT') =>
    client(forge, token).rest.pulls.createReview({
      owner: forge.owner,
      repo: forge.name,
      pull_number: 7,
      event,
      body: 'seen',
    })
  const verdict = async () => {
    const { exitCode: code, judgement } = await runHere(forge)
    return { code, verdict: judgement?.verdict }
  }
  return { forge, decide, verdict }
}

describe('a finding for a person to decide', () => {
  it('is red until a named reviewer approves, and says who did', async () => {
    const { forge, decide, verdict } = await prepared()
    expect(await verdict()).toEqual({ code: 1, verdict: 'review-required' })
    // Whoever waited for approvals looks again before a post.
    expect(operations(forge)).toContain('Conversation')
    await decide('token-of-dpo', 'APPROVE')
    expect(await verdict()).toEqual({ code: 0, verdict: 'advised' })
    expect(reportOn(forge)).toContain('decided by the approval of dpo')
  })

  it('is not settled by somebody else, nor by a remark', async () => {
    const { decide, verdict } = await prepared()
    await decide('token-of-dev', 'APPROVE')
    await decide('token-of-dpo', 'COMMENT')
    expect(await verdict()).toMatchObject({ code: 1, verdict: 'review-required' })
  })

  it('is open again when the reviewer changes their mind; a later remark changes nothing', async () => {
    const { decide, verdict } = await prepared()
    await decide('token-of-dpo', 'APPROVE')
    await decide('token-of-dpo', 'COMMENT')
    expect((await verdict()).code).toBe(0)
    await decide('token-of-dpo', 'REQUEST_CHANGES')
    expect((await verdict()).code).toBe(1)
  })

  it('is open again after a push: the approval was of another commit', async () => {
    const { forge, decide, verdict } = await prepared()
    await decide('token-of-dpo', 'APPROVE')
    for (const review of forge.state.reviews) review.commitId = '1'.repeat(40)
    expect((await verdict()).code).toBe(1)
  })

  it('asks for no reviews where the policy names nobody', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    await runHere(forge)
    expect(operations(forge)).not.toContain('pulls/list-reviews')
  })
})
