import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../../src/change/change.ts'
import { conversationOn } from '../../src/change/conversation.ts'
import { pullRequestOf } from '../../src/change/pull-request.ts'
import { judge } from '../../src/engine/judge.ts'
import { connect } from '../../src/github/client.ts'
import { converge } from '../../src/publish/converge.ts'
import { planOf } from '../../src/publish/plan.ts'
import type { FaultTarget } from '../github/forge/faults.ts'
import type { Forge } from '../github/forge.ts'
import { manifest } from '../support/fixtures.ts'
import { operations, talk, writes } from '../support/gate.ts'
import { GREEN, lie, OFF_THE_DIFF, opened, RED } from '../support/opened.ts'
import { POSTS } from '../support/posts.ts'

/** A run that has judged and seen the pull request, and posts when it is told to. */
async function atFirst({ token, url, owner, name: repo, pull }: Forge) {
  const { headSha: head } = pull(7)
  const to = connect({ token, apiUrl: url, owner, repo })
  const change = { ...NO_CHANGE, manifests: [manifest(RED)] }
  const plan = planOf(judge(change), change, POSTS)
  const seen = await conversationOn(to, 7)
  const { pull: pullRequest } = await pullRequestOf(to, 7)
  return () => converge(plan, to, { head, pullRequest }, seen)
}

const bodies = ({ state }: Forge) => state.reviewComments.map(({ body }) => body)

describe('comments on findings', () => {
  it('are brought up to date where their wording is an older one of ours, silently', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    await run()
    const [comment] = forge.state.reviewComments
    const now = comment?.body ?? ''
    if (comment) comment.body = `An older wording.\n\n${now.slice(now.lastIndexOf('<!--'))}`
    forge.requests.length = 0
    await run()
    expect(bodies(forge)).toEqual([now])
    expect(writes(forge)).toEqual(['checks/create', 'Edits'])
  })

  it.each([2, 3])('are one of each after %i runs at the same time', async runs => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED, 'b/PURPOSE.md': RED })
    const ended = await Promise.all(Array.from({ length: runs }, () => run()))
    expect(ended.flatMap(({ warnings }) => warnings)).toEqual([])
    // Each saw nothing of the others when it began: all of them posted, and removed what was too much.
    expect(writes(forge).filter(name => name === 'pulls/create-review')).toHaveLength(runs)
    expect(forge.state.reviewComments.map(({ path }) => path).sort()).toEqual(['PURPOSE.md', 'b/PURPOSE.md'])
    expect(forge.state.issueComments).toHaveLength(1)
  })

  it('are one of each when a run ends after that of a later push', async () => {
    const { forge, push } = await opened({ 'PURPOSE.md': RED })
    const late = await atFirst(forge)
    await push({ 'a.txt': 'a' })
    expect(await late()).toBe(0)
    expect([forge.state.reviewComments.length, forge.state.issueComments.length]).toEqual([1, 1])
    expect(forge.state.reviewComments[0]?.commitId).toBe(forge.pull(7).headSha)
  })

  it('that a person deletes while we edit them are no failure', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    await run()
    for (const comment of forge.state.reviewComments) comment.body = `Old.\n\n${comment.body}`
    const gone = ({ data }: { data: object }) => ({
      data,
      errors: [{ type: 'NOT_FOUND', path: ['e0'], message: 'Could not resolve to a node' }],
    })
    forge.faults.push({ sent: /mutation Edits/, kind: 'alter', alter: gone })
    expect((await run()).warnings).toEqual([])
    expect(writes(forge).at(-1)).toBe('Edits')
  })

  it('keep the oldest of twins, and twins that somebody answered', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    await run()
    const [oldest] = forge.state.reviewComments
    if (!oldest) throw new Error('no comment')
    forge.state.reviewComments.push({ ...oldest, id: forge.nextId() })
    const answered = { ...oldest, id: forge.nextId() }
    forge.state.reviewComments.push(answered)
    const reply = { ...oldest, id: forge.nextId(), inReplyTo: answered.id, author: 'dev', body: 'Hm.' }
    forge.state.reviewComments.push(reply)
    await run()
    expect(forge.state.reviewComments.map(({ id }) => id)).toEqual([oldest.id, answered.id, reply.id])
  })

  it('stay through a force-push', async () => {
    const { forge, run, repository } = await opened({ 'PURPOSE.md': RED })
    await run()
    const [sha = ''] = await repository.add({
      branch: 'other',
      from: 'main',
      message: 'Anew',
      files: { 'PURPOSE.md': RED, 'x.txt': 'x' },
    })
    await forge.moveHead(7, sha)
    await run()
    expect(forge.state.reviewComments).toHaveLength(1)
  })

  it('are settled when the pull request touches no manifest any more', async () => {
    const { forge, run, push } = await opened({ 'PURPOSE.md': RED })
    await run()
    expect((await push({ 'PURPOSE.md': null, 'a.txt': 'a' })).exitCode).toBe(0)
    expect(bodies(forge)).toEqual([`Fixed in ${forge.pull(7).headSha.slice(0, 7)}.`])
    expect(forge.state.issueComments[0]?.body).toContain('Nothing to check')
  })

  it('of another gate on the same pull request are not ours', async () => {
    const { forge, run, push } = await opened({ 'PURPOSE.md': RED })
    await run({ instance: 'one' })
    await run({ instance: 'two' })
    expect([forge.state.reviewComments.length, forge.state.issueComments.length]).toEqual([2, 2])
    expect(forge.state.checkRuns.map(({ name }) => name)).toEqual([
      'purpose-gate (one)',
      'purpose-gate (two)',
    ])
    await push({ 'PURPOSE.md': GREEN }, { instance: 'two' })
    expect(bodies(forge).filter(body => body.startsWith('Fixed'))).toHaveLength(1)
  })

  it('are found on the second page of a long conversation', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    talk(forge, 130)
    await run()
    await run()
    expect(forge.state.issueComments).toHaveLength(131)
  })
})

describe('a comment that GitHub refuses', () => {
  it('goes on its file, and the others keep their lines and suggestions', async () => {
    const { forge, run } = await opened({
      'a/PURPOSE.md': RED,
      'b/PURPOSE.md': RED,
      'c/PURPOSE.md': RED,
      'old/PURPOSE.md': OFF_THE_DIFF,
    })
    forge.faults.push(lie)
    expect((await run()).warnings).toEqual([])
    const posted = forge.state.reviewComments.map(({ path, subjectType, body }) => [
      path,
      subjectType,
      body.includes('```suggestion'),
    ])
    expect(posted.sort()).toEqual([
      ['a/PURPOSE.md', 'line', true],
      ['b/PURPOSE.md', 'line', true],
      ['c/PURPOSE.md', 'line', true],
      ['old/PURPOSE.md', 'file', false],
    ])
  })

  it('nowhere is a warning; the summary has it', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    forge.faults.push({ operation: 'pulls/create-review', kind: 'status', status: 422, times: 9 })
    forge.faults.push({ operation: 'pulls/create-review-comment', kind: 'status', status: 422, times: 9 })
    expect((await run()).warnings).toEqual([expect.stringContaining('takes 1 of the comments nowhere')])
    expect(forge.state.issueComments[0]?.body).toContain('PURPOSE.md:3')
  })
})

it('a conversation too long to come with the files is asked for on its own', async () => {
  const { forge, run } = await opened({ 'PURPOSE.md': RED })
  forge.faults.push({ sent: /query Contents.*reviewThreads/s, kind: 'status', status: 502, times: 99 })
  expect(await run()).toMatchObject({ exitCode: 1, warnings: [] })
  expect(operations(forge)).toContain('Conversation')
  expect(forge.state.reviewComments).toHaveLength(1)
})

describe('a write without an answer', () => {
  const WRITES: readonly [string, FaultTarget][] = [
    ['the review', { operation: 'pulls/create-review' }],
    ['the summary comment', { sent: /addComment/ }],
    ['the check run', { operation: 'checks/create' }],
  ]

  it.each(WRITES)('%s that took effect is not repeated', async (_, target) => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    forge.faults.push({ ...target, kind: 'apply-then', status: 502 })
    expect((await run()).warnings).toEqual([])
    const { reviewComments, issueComments, checkRuns } = forge.state
    expect([reviewComments.length, issueComments.length, checkRuns.length]).toEqual([1, 1, 1])
  })

  it.each(WRITES)('%s that took none is made up for', async (_, target) => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    forge.faults.push({ ...target, kind: 'status', status: 503 })
    expect((await run()).warnings).toEqual([])
    const { reviewComments, issueComments, checkRuns } = forge.state
    expect([reviewComments.length, issueComments.length, checkRuns.length]).toEqual([1, 1, 1])
  })
})

describe('the summary comment', () => {
  it('comes with the first red run and is edited in place, green as well', async () => {
    const { forge, run, push } = await opened({ 'PURPOSE.md': RED })
    await run()
    expect(forge.state.issueComments[0]?.body).toMatch(/^### ❌ purpose-gate · Blocked/)
    await push({ 'PURPOSE.md': GREEN })
    expect(forge.state.issueComments.map(({ body }) => body)).toEqual([expect.stringMatching(/^### ✅/)])
  })

  it.each([
    ['on-red', GREEN, 0],
    ['always', GREEN, 1],
    ['never', RED, 0],
  ])('%s', async (choice, text, count) => {
    const { forge, run } = await opened({ 'PURPOSE.md': text })
    await run({ 'summary-comment': choice })
    expect(forge.state.issueComments).toHaveLength(count)
  })

  it('that a stranger copied is left alone', async () => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED })
    await run()
    for (const comment of forge.state.issueComments) comment.author = 'stranger'
    await run()
    expect(forge.state.issueComments.map(({ author }) => author)).toEqual(['stranger', 'github-actions[bot]'])
  })
})

it.each([{ locked: true }, { state: 'closed' }])(
  'nothing is said on a pull request that is %j',
  async pull => {
    const { forge, run } = await opened({ 'PURPOSE.md': RED }, {}, pull)
    expect(await run()).toMatchObject({ exitCode: 1, warnings: [] })
    expect(writes(forge)).toEqual(['checks/create'])
  },
)
