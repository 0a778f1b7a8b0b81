import { describe, expect, it } from 'vitest'
import type { Forge } from '../github/forge.ts'
import { client } from '../github/helpers.ts'
import { GREEN, lie, OFF_THE_DIFF, opened, RED } from '../support/opened.ts'

describe('requested changes', () => {
  const asks = { 'request-changes': 'true' }
  const states = ({ state }: Forge) => state.reviews.map(review => review.state)

  it('are asked for once while it is red, and dismissed when it is green', async () => {
    const { forge, run, push } = await opened({ 'PURPOSE.md': RED })
    await run(asks)
    await run(asks)
    expect(states(forge)).toEqual(['CHANGES_REQUESTED'])
    await push({ 'PURPOSE.md': GREEN }, asks)
    expect(forge.state.reviews).toMatchObject([
      { state: 'DISMISSED', dismissal: expect.stringMatching(/^Nothing is left/) },
    ])
  })

  it('are dismissed where nothing else was ever said', async () => {
    const { forge, run, push } = await opened({ 'PURPOSE.md': RED })
    const only = { ...asks, comments: 'false', 'summary-comment': 'never' }
    await run(only)
    await push({ 'PURPOSE.md': GREEN }, only)
    expect(states(forge)).toEqual(['DISMISSED'])
  })

  it('of a person are not dismissed', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': GREEN })
    const { owner, name: repo } = forge
    const review = { owner, repo, pull_number: 7, event: 'REQUEST_CHANGES' as const, body: 'No.' }
    await client(forge, 'token-of-dev').rest.pulls.createReview(review)
    await run(asks)
    expect(states(forge)).toEqual(['CHANGES_REQUESTED'])
  })

  it('become a comment where the token is the author’s own', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED }, {}, { author: 'contributor' })
    const own = { ...asks, 'github-token': 'token-of-author', 'check-run': 'false' }
    expect((await run(own)).warnings).toEqual([])
    await run(own)
    expect(states(forge)).toEqual(['COMMENTED'])
    expect(forge.state.reviewComments).toHaveLength(1)
  })

  it('are asked for all the same where GitHub refuses a line', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED, 'old/PURPOSE.md': OFF_THE_DIFF })
    forge.faults.push(lie)
    expect((await run(asks)).warnings).toEqual([])
    expect(forge.state.reviewComments.map(({ path }) => path).sort()).toEqual([
      'PURPOSE.md',
      'old/PURPOSE.md',
    ])
    expect(states(forge).filter(state => state === 'CHANGES_REQUESTED')).toHaveLength(1)
  })

  it('that only an administrator may dismiss leave a warning, and the rest is posted', async () => {
    const { forge, run, push } = await opened({ 'PURPOSE.md': RED })
    await run(asks)
    const refuse = ({ data }: { data: object }) => ({
      data,
      errors: [{ type: 'FORBIDDEN', path: ['e2'], message: 'Not allowed on a protected branch' }],
    })
    forge.faults.push({ sent: /e2: dismissPullRequestReview/, kind: 'alter', alter: refuse })
    const { exitCode, warnings } = await push({ 'PURPOSE.md': GREEN }, asks)
    expect([exitCode, warnings]).toEqual([0, [expect.stringContaining('The verdict stands.')]])
    expect(forge.state.reviewComments[0]?.body).toMatch(/^Fixed in/)
    expect(forge.state.issueComments[0]?.body).toMatch(/^### ✅/)
  })

  it('are not asked for on a draft, which is judged like any other', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED }, {}, { draft: true })
    expect((await run(asks)).exitCode).toBe(1)
    expect(states(forge)).toEqual(['COMMENTED'])
  })
})
