import { describe, expect, it } from 'vitest'
import { client, numbered, refused, sampleForges } from './helpers.ts'

const sample = sampleForges({
  pulls: [{ number: 7, head: 'topic', author: 'ada' }],
  people: { 'token-of-rita': 'rita', 'token-of-ada': 'ada' },
})
const { start } = sample
const at = { owner: 'acme', repo: 'datasets' }
const seven = { ...at, pull_number: 7 }
const path = 'data/PURPOSE.md'
const comment = { path, line: 5, body: 'Vague.' }

describe('single review comments', () => {
  const commit_id = () => sample.sha('topic')

  it('stand on lines and on files, are answered, changed and deleted', async () => {
    const forge = await start()
    const kit = client(forge)
    const line = await kit.pulls.createReviewComment({ ...seven, ...comment, commit_id: commit_id() })
    const file = await kit.pulls.createReviewComment({
      ...seven,
      path: 'bin/image.png',
      body: 'x',
      commit_id: commit_id(),
      subject_type: 'file',
    })
    expect([line.data.line, file.data.subject_type]).toEqual([5, 'file'])
    const reply = await client(forge, 'token-of-rita').request(
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      {
        ...seven,
        body: 'Why?',
        commit_id: commit_id(),
        path,
        in_reply_to: line.data.id,
      } as never,
    )
    expect(reply.data).toMatchObject({ in_reply_to_id: line.data.id, line: 5, user: { login: 'rita' } })
    const edited = await kit.pulls.updateReviewComment({ ...at, comment_id: line.data.id, body: 'Fixed.' })
    expect(edited.data.body).toBe('Fixed.')
    expect(
      (await refused(kit.pulls.deleteReviewComment({ ...at, comment_id: Number(reply.data.id) }))).status,
    ).toBe(403)
    expect((await kit.pulls.deleteReviewComment({ ...at, comment_id: file.data.id })).status).toBe(204)
    expect(forge.state.reviewComments).toHaveLength(2)
    expect((await kit.pulls.listReviews(seven)).data).toHaveLength(3)
  })

  it('are refused outside the diff, with the fields named', async () => {
    const forge = await start()
    const kit = client(forge)
    const { status, body } = await refused(
      kit.pulls.createReviewComment({ ...seven, ...comment, line: 15, commit_id: commit_id() }),
    )
    expect([status, body.message]).toEqual([422, 'Validation Failed'])
    expect(body.errors).toMatchObject([
      { resource: 'PullRequestReviewComment', code: 'custom', field: 'pull_request_review_thread.line' },
      { code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' },
    ])
    const main = sample.sha('main')
    const elsewhere = await refused(kit.pulls.createReviewComment({ ...seven, ...comment, commit_id: main }))
    expect(elsewhere.body.errors).toMatchObject([{ field: 'commit_id', code: 'invalid' }])
    expect([forge.state.reviews, forge.state.reviewComments]).toEqual([[], []])
  })

  it('follow their line through a push, and are outdated when it goes', async () => {
    const forge = await start()
    const kit = client(forge)
    const comments = [
      comment,
      { path, line: 30, body: 'Second.' },
      { path: 'data/gone.md', line: 1, side: 'LEFT', body: 'x' },
    ]
    await kit.pulls.createReview({ ...seven, event: 'COMMENT', body: 'x', comments })
    const old = sample.sha('topic')
    const content = `new first line\n${numbered(40, { 5: 'five, better', 30: 'thirty' })}`
    const [next = ''] = await sample.repository.add({
      branch: 'topic',
      message: 'Better',
      files: { [path]: content },
    })
    await forge.moveHead(7, next)
    const { data } = await kit.pulls.listReviewComments(seven)
    expect(
      data.map(one => [one.line, one.original_line, one.commit_id === next, one.original_commit_id === old]),
    ).toEqual([
      [null, 5, false, true],
      [31, 30, true, true],
      [1, 1, true, true],
    ])
    expect((await kit.pulls.get(seven)).data).toMatchObject({ commits: 2, head: { sha: next } })
    await forge.moveHead(7, old)
    sample.repository.shas.topic = old
  })
})
