import { describe, expect, it } from 'vitest'
import { type Change, NO_CHANGE } from '../../src/change/change.ts'
import type { Drafts } from '../../src/engine/draft.ts'
import { judge } from '../../src/engine/judge.ts'
import { type PostOptions, planOf } from '../../src/publish/plan.ts'
import { manifest } from '../support/fixtures.ts'
import { POSTS } from '../support/posts.ts'

const VAGUE = '# Data\n\n## Purpose\n\nDevelopment of a generative AI model.\n'
const WHOLE = '@@ -0,0 +1,5 @@\n+# Data\n+\n+## Purpose\n+\n+Development of a generative AI model.'

function plan(
  files: Record<string, string>,
  patches: Record<string, string>,
  { failures = [], ...options }: Partial<PostOptions> & Partial<Pick<Change, 'failures'>> = {},
) {
  const manifests = Object.entries(files).map(([path, text]) => manifest(text, path))
  const change = { ...NO_CHANGE, manifests, failures, patches: new Map(Object.entries(patches)) }
  return planOf(judge(change), change, { ...POSTS, ...options })
}

describe('planOf', () => {
  it('puts one comment on the line of the words', () => {
    const { comments, checkRun } = plan({ 'PURPOSE.md': VAGUE }, { 'PURPOSE.md': WHOLE })
    expect(comments).toMatchObject([{ path: 'PURPOSE.md', onLines: { last: 5 } }])
    expect(Object.keys(comments[0]?.onLines ?? {})).toEqual(['last', 'body'])
    const atTheTop = plan({ 'PURPOSE.md': 'TODO\n' }, { 'PURPOSE.md': '@@ -0,0 +1,1 @@\n+TODO' })
    expect(atTheTop.comments[0]?.onLines?.last).toBe(1)
    expect(checkRun.conclusion).toBe('failure')
    expect(checkRun.annotations[0]).toMatchObject({
      startLine: 5,
      endLine: 5,
      columns: { start: 18, end: 36 },
    })
  })

  it('puts the comment on the file when the line is outside the diff, or there is none', () => {
    const outside = '@@ -1,1 +1,2 @@\n-x\n+# Data\n+'
    expect(plan({ 'PURPOSE.md': VAGUE }, { 'PURPOSE.md': outside }).comments[0]?.onLines).toBeUndefined()
    expect(plan({ 'PURPOSE.md': VAGUE }, {}).comments[0]?.onLines).toBeUndefined()
  })

  it('makes one comment of several findings on one sentence, on the line that its suggestion mends', () => {
    const text = '## Purpose\n\nDevelopment and improvement\nof an AI system\n'
    const patch = '@@ -0,0 +1,4 @@\n+## Purpose\n+\n+Development and improvement\n+of an AI system'
    const { comments } = plan({ 'PURPOSE.md': text }, { 'PURPOSE.md': patch })
    expect(comments).toMatchObject([{ onLines: { last: 4 } }])
    expect(comments[0]?.onFile).toContain('system-type-stated')
    expect(comments[0]?.onFile).toContain('capabilities-listed')
  })

  it('plans at most 30 comments and says how many are left', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `d${index}/PURPOSE.md`,
        '---\nlanguage: en\npurpose: TODO\n---\n',
      ]),
    )
    const { comments, review, checkRun } = plan(files, {})
    expect(comments).toHaveLength(30)
    expect(review.body).toContain('10 more findings')
    expect(checkRun.annotations).toHaveLength(40)
  })

  it('introduces its review by what it found', () => {
    const two =
      '---\nlanguage: en\nregime: general-purpose\nsystemType: a model\ncapabilities: [various tasks]\n---\n'
    expect(plan({ 'PURPOSE.md': two }, {}).review.body).toMatch(/^purpose-gate: 2 findings in 2 comments\./)
    expect(plan({ 'PURPOSE.md': VAGUE }, {}).review.body).toMatch(/^purpose-gate: 1 finding in 1 comment\./)
  })

  it('plans no comment for a green change', () => {
    const good = '## Purpose\n\nDevelopment of a large language model able to translate and summarise text.\n'
    expect(plan({ 'PURPOSE.md': good }, {})).toMatchObject({
      comments: [],
      checkRun: { conclusion: 'success' },
    })
    expect(plan({}, {})).toMatchObject({ comments: [], checkRun: { conclusion: 'success', annotations: [] } })
  })

  it('keeps a marker through shifted lines and changes it with the words', () => {
    const marker = (text: string) => plan({ 'PURPOSE.md': text }, {}).comments[0]?.marker
    expect(marker(VAGUE)).toBe(marker(`\n\n${VAGUE}`))
    expect(marker(VAGUE)).not.toBe(marker(VAGUE.replace('generative', 'Generative')))
  })

  it('keeps a comment under GitHub’s limit whatever the file holds', () => {
    const long = `---\nlanguage: en\nregime: general-purpose\nsystemType: large language model\ncapabilities:\n${'  - various tasks \u202e\n'.repeat(900)}---\n`
    const { comments } = plan(
      {
        'PURPOSE.md': `# Purpose\n\nDevelopment of a generative AI model ${'and so on '.repeat(9000)}.\n`,
        'b/PURPOSE.md': long,
      },
      {},
    )
    expect(comments.length).toBeGreaterThan(0)
    for (const { onFile: body, marker } of comments) {
      expect(body.length).toBeLessThan(65_536)
      expect(body.endsWith(marker)).toBe(true)
    }
  })

  it('keeps the check run’s summary under GitHub’s limit, cut at whole findings, with counts right', () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `d${index}/PURPOSE.md`,
        'Development of a generative AI model\n',
      ]),
    )
    const { summary, title } = plan(files, {}).checkRun
    expect(summary.length).toBeLessThan(65_535)
    expect(title).toContain('500 findings')
    expect(summary).toMatch(/\d+ findings left out/)
    const shown = summary.match(/^### /gm)?.length ?? 0
    expect(shown).toBeGreaterThan(20)
    expect(summary.match(/<sub>\[Clause/g)).toHaveLength(shown)
    expect(summary).toContain(`${500 - shown} findings left out`)
  })
})

const GOOD = '## Purpose\n\nDevelopment of a large language model able to translate and summarise text.\n'
const FAILED = [{ id: 'list-incomplete', expected: 2, got: 1 }] as const

describe('a comment', () => {
  it('spans the lines of the words, and says on them what can be committed', () => {
    const text = '## Purpose\n\nDevelopment of a generative\nAI model.\n'
    const hunk = (lines: string) => ({ 'PURPOSE.md': lines })
    const whole = '@@ -0,0 +1,4 @@\n+## Purpose\n+\n+Development of a generative\n+AI model.'
    const [comment] = plan({ 'PURPOSE.md': text }, hunk(whole)).comments
    expect(comment?.onLines).toMatchObject({ first: 3, last: 4 })
    expect(comment?.onLines?.body).toContain('```suggestion')
    expect(comment?.onFile).not.toContain('```suggestion')
    // A diff that shows one of two lines, or each in a hunk of its own, has no place for both.
    for (const part of [
      '@@ -3,1 +3,1 @@\n+Development of a generative',
      '@@ -4,1 +4,1 @@\n+AI model.',
      '@@ -3,1 +3,1 @@\n+Development of a generative\n@@ -4,1 +4,1 @@\n+AI model.',
    ])
      expect(plan({ 'PURPOSE.md': text }, hunk(part)).comments[0]?.onLines).toBeUndefined()
  })

  it('on what is gone has no line in the file as it is', () => {
    const gone = manifest(
      '## Purpose\n\nDetect potholes on city streets so that the road crew repairs them.\n',
      'a/PURPOSE.md',
    )
    const patches = new Map([['a/PURPOSE.md', '@@ -1,3 +1,3 @@\n+a\n+b\n+c']])
    const change: Change = { ...NO_CHANGE, before: [{ file: gone }], dataPresent: ['a/b.csv'], patches }
    const [comment] = planOf(judge(change), change, POSTS).comments
    expect(comment?.onFile).toContain('purpose-kept')
    expect(comment?.onLines).toBeUndefined()
  })

  it('is none where the user wants none; the review then counts them all', () => {
    const { comments, markers, review } = plan({ 'PURPOSE.md': VAGUE }, {}, { comments: false })
    expect([comments.length, markers.length]).toEqual([0, 1])
    expect(review.body).toContain('1 more finding in the job summary.')
    expect(plan({ 'PURPOSE.md': VAGUE }, {}).review.body).not.toContain('more finding')
  })

  it('speaks as the user chose, else as the declaration', () => {
    const french = { 'PURPOSE.md': '## Finalité\n\nAméliorer nos services.\n' }
    expect(plan(french, {}).checkRun.title).toContain('Bloqué')
    const english = plan(french, {}, { language: 'en' })
    expect([english.checkRun.title, english.settled('0123456789'), english.dismissal('0123456789')]).toEqual([
      expect.stringContaining('Blocked'),
      'Fixed in 0123456.',
      'Nothing is left to change as of 0123456.',
    ])
    expect(english.comments[0]?.onFile).toContain('would fit any project')
    expect(english.checkRun.annotations[0]?.title).toContain('would fit any project')
  })

  it('of one gate is not that of another', () => {
    const of = (instance: string) => plan({ 'PURPOSE.md': VAGUE }, {}, { instance })
    expect(of('fr').instance).toBe('fr')
    expect(of('fr').markers).not.toEqual(of('').markers)
    expect(of('fr').comments[0]?.onFile).toContain(of('fr').markers[0])
    expect(of('fr').review.body).toMatch(/\n\n<!-- purpose-gate:1 fr review -->$/)
    expect(of('fr').summary?.body).toMatch(/\n\n<!-- purpose-gate:1 fr summary -->$/)
  })
})

describe('the summary', () => {
  const isNews = (files: Record<string, string>, more: Parameters<typeof plan>[2]) =>
    plan(files, {}, more).summary?.isNews

  it('is news on red, always or never, as the user chose', () => {
    const [red, green] = [{ 'PURPOSE.md': VAGUE }, { 'PURPOSE.md': GOOD }]
    expect([isNews(red, {}), isNews(green, {})]).toEqual([true, false])
    expect([isNews(red, { summaryComment: 'always' }), isNews(green, { summaryComment: 'always' })]).toEqual([
      true,
      true,
    ])
    expect(isNews(red, { summaryComment: 'never' })).toBeUndefined()
  })

  it('is no news where nothing but GitHub failed', () => {
    expect(isNews({}, { failures: FAILED })).toBe(false)
    expect(isNews({ 'PURPOSE.md': '---\nregime: nonsense\n---\n' }, {})).toBe(true)
  })

  it('sends to the comments that are there', () => {
    const { body = '' } = plan({ 'PURPOSE.md': VAGUE }, {}).summary ?? {}
    expect(body).toContain('see the comment on it')
    const bare = plan({ 'PURPOSE.md': VAGUE }, {}, { comments: false }).summary?.body
    expect(bare).not.toContain('see the comment on it')
  })
})

describe('a draft of a second reader', () => {
  it('stands with its finding in the check run, and only there where nobody asked for one', () => {
    const manifests = [manifest(VAGUE, 'PURPOSE.md')]
    const change = { ...NO_CHANGE, manifests }
    const judgement = judge(change)
    const [finding] = judgement.manifests[0]?.findings ?? []
    if (!finding) throw new Error('no finding')
    const draft = { text: 'Development of a model that drafts letters', model: 'org/model' }
    const summary = (drafts?: Drafts) =>
      planOf(judgement, change, { ...POSTS, ...(drafts && { drafts }) }).checkRun.summary
    expect(summary(new Map([[finding, draft]]))).toContain('drafts letters')
    expect(summary()).not.toContain('drafts letters')
  })
})

describe('what stands already', () => {
  it('is settled unless not everything was read', () => {
    expect(plan({ 'PURPOSE.md': VAGUE }, {}).settles).toBe(true)
    expect(plan({ 'PURPOSE.md': VAGUE }, {}, { failures: FAILED }).settles).toBe(false)
  })

  it('is asked to change only where the user wants it, and something is to be changed', () => {
    const asks = (files: Record<string, string>, requestChanges: boolean) =>
      plan(files, {}, { requestChanges }).review.requestsChanges
    expect(asks({ 'PURPOSE.md': VAGUE }, true)).toBe(true)
    expect(asks({ 'PURPOSE.md': VAGUE }, false)).toBe(false)
    expect(asks({ 'PURPOSE.md': GOOD }, true)).toBe(false)
  })
})
