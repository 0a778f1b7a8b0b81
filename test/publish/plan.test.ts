import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../../src/change/change.ts'
import { judge } from '../../src/engine/judge.ts'
import { planOf } from '../../src/publish/plan.ts'
import { manifest } from '../support/fixtures.ts'
import { POSTS } from '../support/posts.ts'

const VAGUE = '# Data\n\n## Purpose\n\nDevelopment of a generative AI model.\n'
const WHOLE = '@@ -0,0 +1,5 @@\n+# Data\n+\n+## Purpose\n+\n+Development of a generative AI model.'

function plan(files: Record<string, string>, patches: Record<string, string>) {
  const manifests = Object.entries(files).map(([path, text]) => manifest(text, path))
  const change = { ...NO_CHANGE, manifests, patches: new Map(Object.entries(patches)) }
  return planOf(judge(change), change, POSTS)
}

describe('planOf', () => {
  it('puts one comment on the line of the words', () => {
    const { comments, checkRun } = plan({ 'PURPOSE.md': VAGUE }, { 'PURPOSE.md': WHOLE })
    expect(comments).toMatchObject([{ path: 'PURPOSE.md', onLines: { last: 5 } }])
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
