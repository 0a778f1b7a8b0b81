import { describe, expect, it } from 'vitest'
import type { Plan, PlannedComment } from '../../src/publish/plan.ts'
import { type Sync, syncOf } from '../../src/publish/sync.ts'
import { markerFor } from '../../src/report/marker.ts'

const marker = (key: string, instance = ''): string =>
  `<!-- purpose-gate:1 ${instance}${instance && ' '}${key.repeat(8)}-00000000 -->`
const A = marker('a')
const B = marker('b')
const comment = (of: string, text = 'says'): PlannedComment => ({
  path: 'PURPOSE.md',
  marker: of,
  onFile: `${text}, on the file\n\n${of}`,
  onLines: { last: 3, body: `${text}, on line 3\n\n${of}` },
})
const SUMMARY = `all of it\n\n${markerFor('summary', '')}`
const REVIEW = `please change\n\n${markerFor('review', '')}`

const plan = (more: Partial<Plan> = {}): Plan => ({
  instance: '',
  comments: [],
  markers: [],
  settles: true,
  settled: head => `settled in ${head}`,
  dismissal: head => `nothing left in ${head}`,
  review: { body: REVIEW, requestsChanges: false },
  checkRun: { conclusion: 'failure', title: '', summary: '', annotations: [] },
  ...more,
})
const asking = (...comments: PlannedComment[]): Plan =>
  plan({ comments, markers: comments.map(({ marker }) => marker) })

const thread = (id: string, body: string, more: object = {}) => ({
  comment: { id, body },
  isAnswered: false,
  isOnLines: true,
  ...more,
})
type Said = Partial<Pick<Parameters<typeof syncOf>[1], 'threads' | 'comments' | 'reviews'>>

/** What is to be done, a line each. */
const lines = (sync: Sync): string[] => [
  ...sync.create.map(({ marker }) => `create ${marker}`),
  ...sync.edits.map(edit => `${edit.kind} ${edit.id}${'body' in edit ? `: ${edit.body}` : ''}`),
  ...('summary' in sync ? [`add-comment PR: ${sync.summary}`] : []),
]
const synced = (planned: Plan, said: Said = {}): Sync =>
  syncOf(planned, { ...{ id: 'PR' }, head: 'c0ffee', threads: [], comments: [], reviews: [], ...said })
const done = (planned: Plan, said?: Said): string[] => lines(synced(planned, said))

describe('comments on findings', () => {
  it('are made once', () => {
    const both = asking(comment(A), comment(B))
    expect(done(both)).toEqual([`create ${A}`, `create ${B}`])
    const threads = [thread('1', `says, on line 3\n\n${A}`)]
    expect(done(both, { threads })).toEqual([`create ${B}`])
  })

  it('are left alone where they say what is planned, however GitHub keeps line ends', () => {
    const threads = [thread('1', `says, on line 3\r\n\r\n${A}\n`)]
    expect(done(asking(comment(A)), { threads })).toEqual([])
    const planned = { ...comment(A), onLines: { last: 3, body: `says, on line 3\r\n\r\n${A}  ` } }
    expect(done(asking(planned), { threads })).toEqual([])
  })

  it('are brought up to date, with what fits the place they stand on', () => {
    const old = `said\n\n${A}`
    const planned = asking(comment(A))
    expect(done(planned, { threads: [thread('1', old)] })).toEqual([
      `update-review-comment 1: says, on line 3\n\n${A}`,
    ])
    expect(done(planned, { threads: [thread('1', old, { isOnLines: false })] })).toEqual([
      `update-review-comment 1: says, on the file\n\n${A}`,
    ])
    const { onLines: _, ...homeless } = comment(A)
    expect(done(asking(homeless), { threads: [thread('1', old)] })).toEqual([
      `update-review-comment 1: says, on the file\n\n${A}`,
    ])
  })

  it('say each what is planned for it', () => {
    const threads = [thread('1', `said\n\n${B}`), thread('2', `says, on line 3\n\n${A}`)]
    expect(done(asking(comment(A), comment(B)), { threads })).toEqual([
      `update-review-comment 1: says, on line 3\n\n${B}`,
    ])
  })

  it('stay as they are beyond the limit of comments: the finding is there, the words are not planned', () => {
    expect(done(plan({ markers: [A] }), { threads: [thread('1', `said\n\n${A}`)] })).toEqual([])
  })

  it('are settled and folded when the finding is gone, unless not everything was read', () => {
    const threads = [thread('1', `said\n\n${A}`)]
    expect(done(plan(), { threads })).toEqual(['update-review-comment 1: settled in c0ffee', 'minimise 1'])
    expect(done(plan({ settles: false }), { threads })).toEqual([])
  })

  it('are one of twins, the oldest', () => {
    const body = `says, on line 3\n\n${A}`
    const threads = [thread('1', body), thread('2', body), thread('3', body, { isAnswered: true })]
    expect(done(asking(comment(A)), { threads })).toEqual(['delete-review-comment 2'])
  })

  it('belong to those who answered them', () => {
    const threads = [thread('1', `said\n\n${A}`, { isAnswered: true })]
    expect(done(asking(comment(A)), { threads })).toEqual([])
    expect(done(plan(), { threads })).toEqual([])
  })

  it('of other gates, and other comments, are none of ours', () => {
    const threads = [thread('1', `said\n\n${marker('a', 'other')}`), thread('2', 'Nice work.')]
    expect(done(asking(comment(A)), { threads })).toEqual([`create ${A}`])
  })
})

describe('the summary', () => {
  const summary = { body: SUMMARY, isNews: true }
  const others = [
    { id: '8', body: 'Thanks!' },
    { id: '9', body: `x\n\n${markerFor('summary', 'other')}` },
  ]

  it('is new where it is news and nobody wrote it yet', () => {
    expect(done(plan({ summary }), { comments: others })).toEqual([`add-comment PR: ${SUMMARY}`])
    expect(done(plan({ summary: { ...summary, isNews: false } }), { comments: others })).toEqual([])
    expect(done(plan(), { comments: others })).toEqual([])
  })

  it('is edited in place, news or not, and its twins are removed', () => {
    const comments = [
      { id: '1', body: `old\n\n${markerFor('summary', '')}` },
      ...others,
      { id: '2', body: SUMMARY },
    ]
    expect(done(plan({ summary: { ...summary, isNews: false } }), { comments })).toEqual([
      'delete-issue-comment 2',
      `update-issue-comment 1: ${SUMMARY}`,
    ])
    expect(done(plan({ summary }), { comments: comments.slice(-1) })).toEqual([])
  })

  it('is left alone where the user wants none', () => {
    expect(done(plan(), { comments: [{ id: '1', body: SUMMARY }] })).toEqual([])
  })
})

describe('reviews that ask for changes', () => {
  const reviews = [
    { id: '1', body: REVIEW },
    { id: '2', body: 'I ask for changes too.' },
  ]

  it('are dismissed when everything was read and nothing is left to change', () => {
    expect(done(plan(), { reviews })).toEqual(['dismiss-review 1: nothing left in c0ffee'])
    expect(done(plan({ settles: false }), { reviews })).toEqual([])
    expect(done(plan({ markers: [B] }), { reviews })).toEqual([])
  })

  it('are asked for once', () => {
    expect(synced(plan(), { reviews }).asksForChanges).toBe(true)
    expect(synced(plan(), { reviews: reviews.slice(1) }).asksForChanges).toBe(false)
  })
})
