import { describe, expect, it } from 'vitest'
import { client, refused, sampleForges } from './helpers.ts'

const sample = sampleForges({
  pulls: [{ number: 7, head: 'topic', author: 'ada' }],
  people: { 'token-of-rita': 'rita', 'token-of-ada': 'ada' },
})
const { start } = sample
const at = { owner: 'acme', repo: 'datasets' }
const seven = { ...at, pull_number: 7 }
const issueSeven = { ...at, issue_number: 7 }
const path = 'data/PURPOSE.md'
const comment = { path, line: 5, body: 'Vague.' }

describe('a review', () => {
  it('keeps all its comments, in one', async () => {
    const forge = await start()
    const kit = client(forge)
    const { data } = await kit.pulls.createReview({
      ...seven,
      event: 'COMMENT',
      body: 'Two remarks.',
      comments: [comment, { path, start_line: 28, line: 31, side: 'RIGHT', body: 'Four lines.' }],
    })
    expect(data).toMatchObject({ state: 'COMMENTED', user: { login: 'github-actions[bot]', type: 'Bot' } })
    expect(data.commit_id).toBe(sample.sha('topic'))
    const listed = await kit.pulls.listReviewComments(seven)
    expect(listed.data.map(one => [one.line, one.start_line, one.side])).toEqual([
      [5, null, 'RIGHT'],
      [31, 28, 'RIGHT'],
    ])
    expect(listed.data[0]?.diff_hunk).toBe(
      '@@ -2,7 +2,7 @@ line 1\n line 2\n line 3\n line 4\n-line 5\n+five',
    )
    expect((await kit.pulls.listReviews(seven)).data).toHaveLength(1)
    expect((await kit.pulls.listCommentsForReview({ ...seven, review_id: data.id })).data).toHaveLength(2)
    expect((await kit.pulls.get(seven)).data.review_comments).toBe(2)
    const edited = await kit.pulls.updateReview({ ...seven, review_id: data.id, body: 'Changed.' })
    expect(edited.data.body).toBe('Changed.')
    expect(forge.violations).toEqual([])
  })

  it.each([
    ['a line outside the hunks', { ...comment, line: 15 }, 'Line could not be resolved'],
    [
      'a removed line on the right',
      { path: 'data/gone.md', line: 1, body: 'x' },
      'Line could not be resolved',
    ],
    ['a path outside the diff', { ...comment, path: 'README.md' }, 'Path could not be resolved'],
    ['a binary file', { path: 'bin/image.png', line: 1, body: 'x' }, 'Line could not be resolved'],
    [
      'a start in another hunk',
      { ...comment, start_line: 5, line: 30 },
      'Pull request review thread start line must be part of the same hunk as the line.',
    ],
    [
      'a start that is no start',
      { ...comment, start_line: 5 },
      'Pull request review thread start line must precede the end line.',
    ],
    ['no place', { path, body: 'x' }, "Position can't be blank"],
    ['an empty comment', { ...comment, body: ' ' }, "Pull request review comment body can't be blank"],
    [
      'a long comment',
      { ...comment, body: 'x'.repeat(65_537) },
      'Body is too long (maximum is 65536 characters)',
    ],
  ])('is refused whole for %s', async (_name, bad, message) => {
    const forge = await start()
    const review = { ...seven, event: 'COMMENT' as const, body: 'x', comments: [comment, bad] }
    const { status, body } = await refused(client(forge).pulls.createReview(review))
    expect([status, body.message, body.errors]).toEqual([422, 'Unprocessable Entity', [message]])
    expect([forge.state.reviews, forge.state.reviewComments]).toEqual([[], []])
  })

  it('stands on both sides, by line or position', async () => {
    const forge = await start()
    const comments = [
      { path: 'data/gone.md', line: 1, side: 'LEFT', body: 'removed' },
      { path, line: 4, side: 'LEFT', body: 'context' },
      { path, position: 5, body: 'by position' },
      { path, start_line: 5, start_side: 'LEFT', line: 5, side: 'RIGHT', body: 'before and after' },
    ]
    await client(forge).pulls.createReview({ ...seven, event: 'COMMENT', body: 'x', comments })
    expect(forge.state.reviewComments.map(one => [one.side, one.line, one.position])).toEqual([
      ['LEFT', 1, 1],
      ['LEFT', 4, 3],
      ['RIGHT', 5, 5],
      ['RIGHT', 5, 5],
    ])
  })

  it('needs a body, a commit of the pull request, and somebody else', async () => {
    const forge = await start()
    const create = (review: object, token?: string) =>
      client(forge, token).pulls.createReview({ ...seven, ...review })
    const errors = async (review: object, token?: string) =>
      (await refused(create(review, token))).body.errors
    expect(await errors({ event: 'COMMENT' })).toEqual(['Body can not be blank'])
    expect(await errors({ event: 'COMMENT', body: 'x'.repeat(65_537) })).toHaveLength(1)
    expect(await errors({ event: 'COMMENT', body: 'x', commit_id: sample.sha('main') })).toEqual([
      'commit_id is not part of the pull request',
    ])
    expect(await errors({ event: 'APPROVE' })).toEqual([
      'GitHub Actions is not permitted to approve pull requests.',
    ])
    expect(await errors({ event: 'APPROVE' }, 'token-of-ada')).toEqual([
      'Can not approve your own pull request',
    ])
    expect(await errors({ event: 'REQUEST_CHANGES', body: 'x' }, 'token-of-ada')).toEqual([
      'Can not request changes on your own pull request',
    ])
    expect((await create({ event: 'APPROVE' }, 'token-of-rita')).data.state).toBe('APPROVED')
    await create({ body: 'later' })
    expect(await errors({ body: 'again' })).toEqual([
      'User can only have one pending review per pull request',
    ])
    expect((await client(forge, 'token-of-rita').pulls.listReviews(seven)).data).toHaveLength(1)
    expect((await client(forge).pulls.listReviews(seven)).data.map(review => review.state)).toEqual([
      'APPROVED',
      'PENDING',
    ])
  })

  it('is dismissed with a message, when it approved or asked for changes', async () => {
    const forge = await start()
    const kit = client(forge)
    const asked = await kit.pulls.createReview({ ...seven, event: 'REQUEST_CHANGES', body: 'No.' })
    const said = await kit.pulls.createReview({ ...seven, event: 'COMMENT', body: 'Hm.' })
    const dismiss = (review_id: number, message: string) =>
      kit.pulls.dismissReview({ ...seven, review_id, message })
    expect((await refused(dismiss(asked.data.id, ''))).status).toBe(422)
    expect((await refused(dismiss(said.data.id, 'x'))).body.errors).toEqual([
      'Can not dismiss a commented pull request review',
    ])
    expect((await dismiss(asked.data.id, 'Fixed.')).data.state).toBe('DISMISSED')
    expect((await refused(dismiss(999, 'x'))).status).toBe(404)
  })

  it('cannot be left on a locked pull request or with a read-only token', async () => {
    const locked = await start({ pulls: [{ number: 7, head: 'topic', locked: true }] })
    const review = { ...seven, event: 'COMMENT' as const, body: 'x' }
    expect((await refused(client(locked).pulls.createReview(review))).body.message).toMatch(/issue is locked/)
    const poor = await start({ permissions: { pullRequests: 'read', checks: 'read' } })
    const { status, body } = await refused(client(poor).pulls.createReview(review))
    expect([status, body]).toEqual([
      403,
      {
        message: 'Resource not accessible by integration',
        documentation_url: 'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request',
        status: '403',
      },
    ])
    const run = { ...at, name: 'x', head_sha: sample.sha('topic') }
    expect((await refused(client(poor).checks.create(run))).headers['x-accepted-github-permissions']).toBe(
      'checks=write',
    )
    expect((await refused(client(poor).issues.createComment({ ...issueSeven, body: 'x' }))).status).toBe(403)
  })

  it('is refused, and noted, for fields that GitHub does not know', async () => {
    const forge = await start()
    const odd = client(forge).pulls.createReview({
      ...seven,
      event: 'COMMENT',
      body: 'x',
      comments: [{ ...comment, subject_type: 'file' } as never],
    })
    expect((await refused(odd)).body.message).toBe(
      'Invalid request.\n\n"comments/0/subject_type" is not a permitted key.',
    )
    const event = client(forge).pulls.createReview({ ...seven, event: 'BLOCK' as never })
    expect((await refused(event)).status).toBe(422)
    expect(forge.violations.map(violation => violation.kind)).toEqual(['unknown-field', 'request'])
    expect(forge.state.reviews).toEqual([])
  })
})
