import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventOf, eventPayload } from './events.ts'
import { type Forge, startForge } from './forge.ts'
import { sampleRepository } from './helpers.ts'
import type { Repository } from './repository.ts'

let repository: Repository
let forge: Forge

beforeAll(async () => {
  repository = await sampleRepository()
  const fork = { owner: 'bob', name: 'forked-datasets' }
  forge = await startForge({
    repository: repository.path,
    pulls: [
      { number: 71, head: 'topic', author: 'ada', draft: true },
      { number: 72, head: 'fork-topic', author: 'bob', fork },
      { number: 73, head: 'fork-topic', author: 'bob', fork: null },
    ],
  })
})

afterAll(async () => {
  await forge.close()
  await repository.remove()
})

const OTHERS = /Codertocat|Hello-World|octo-org|octo-repo|api\.github\.com|ec26c3e57ca3a959|f95f852bd8fca8fc/i

describe('a pull request event', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited'])(
    '%s names the same everywhere',
    async action => {
      const event = await eventOf(forge, 'pull_request', { pull: 71, action, before: 'b'.repeat(40) })
      expect(event.payload).toMatchObject({
        action,
        number: 71,
        repository: { full_name: 'acme/datasets', name: 'datasets', owner: { login: 'acme' } },
        pull_request: {
          number: 71,
          draft: true,
          url: `${forge.url}/repos/acme/datasets/pulls/71`,
          head: { sha: repository.shas.topic, ref: 'topic', label: 'acme:topic' },
          base: { sha: repository.shas.main, ref: 'main' },
        },
        sender: { login: 'ada' },
      })
      const { pull_request, repository: repo } = event.payload
      expect(JSON.stringify([pull_request, repo]).match(OTHERS)).toEqual(null)
      expect([event.ref, event.sha]).toEqual(['refs/pull/71/merge', await forge.mergeCommit(71)])
      if (action === 'synchronize')
        expect(event.payload).toMatchObject({ before: 'b'.repeat(40), after: repository.shas.topic })
    },
  )

  it('comes from a fork, alive or deleted', async () => {
    const fork = (await eventOf(forge, 'pull_request', { pull: 72 })).payload.pull_request
    expect(fork).toMatchObject({
      head: { repo: { full_name: 'bob/forked-datasets', fork: true }, user: { login: 'bob' } },
    })
    const deleted = (await eventOf(forge, 'pull_request_target', { pull: 73 })).payload.pull_request
    expect(deleted).toMatchObject({
      head: { repo: null, label: 'bob:fork-topic' },
      base: { repo: { full_name: 'acme/datasets' } },
    })
  })

  it('with _target runs on the default branch', async () => {
    const event = await eventOf(forge, 'pull_request_target', { pull: 71 })
    expect([event.name, event.ref, event.sha]).toEqual([
      'pull_request_target',
      'refs/heads/main',
      repository.shas.main,
    ])
  })

  it('of a review carries it', async () => {
    const review = {
      id: 5,
      state: 'APPROVED',
      author: 'rita',
      body: null,
      commitId: repository.shas.topic ?? '',
    }
    const event = await eventOf(forge, 'pull_request_review', { pull: 71, review })
    expect(event.payload).toMatchObject({
      action: 'submitted',
      review: { state: 'approved', user: { login: 'rita' } },
      sender: { login: 'rita' },
    })
  })
})

describe('other events', () => {
  const names = { owner: 'acme', name: 'datasets' }
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)]

  it('merge_group runs on the queue', () => {
    const queue = {
      headSha: one,
      headRef: 'refs/heads/gh-readonly-queue/main/pr-7-x',
      baseSha: two,
      baseRef: 'refs/heads/main',
    }
    const event = eventPayload('merge_group', { ...names, queue })
    expect(event).toMatchObject({ sha: one, ref: queue.headRef })
    expect(event.payload).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: one, base_sha: two },
    })
  })

  it('push, workflow_dispatch and check_run carry their commits', async () => {
    const push = eventPayload('push', {
      ...names,
      push: { ref: 'refs/heads/main', before: '0'.repeat(40), after: one },
    })
    expect(push.payload).toMatchObject({
      ref: 'refs/heads/main',
      after: one,
      created: true,
      head_commit: { id: one },
    })
    const dispatch = await eventOf(forge, 'workflow_dispatch', { inputs: { mode: 'audit' } })
    expect(dispatch).toMatchObject({ ref: 'refs/heads/main', sha: repository.shas.main })
    expect(dispatch.payload.inputs).toEqual({ mode: 'audit' })
    const run = await eventOf(forge, 'check_run', { checkRun: { id: 3, name: 'purpose-gate', headSha: one } })
    expect(run.payload).toMatchObject({
      action: 'rerequested',
      check_run: { id: 3, head_sha: one, pull_requests: [] },
    })
  })

  it('need their facts', () => {
    for (const kind of ['pull_request', 'merge_group', 'push', 'check_run'] as const) {
      expect(() => eventPayload(kind, names)).toThrow(/needs/)
    }
  })
})
