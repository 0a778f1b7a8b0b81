import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../../src/change/change.ts'
import type { Drafts } from '../../src/engine/draft.ts'
import { judge } from '../../src/engine/judge.ts'
import type { Judgement } from '../../src/engine/judgement.ts'
import { LANGUAGES } from '../../src/messages/catalogue.ts'
import { catalogue } from '../../src/messages/index.ts'
import { planOf } from '../../src/publish/plan.ts'
import { commentBody } from '../../src/report/comment.ts'
import { FORMATS, REPORTS } from '../../src/report/index.ts'
import { topicsOf } from '../../src/report/topic.ts'
import { fixtures, manifest } from '../support/fixtures.ts'
import { assertInert } from '../support/inert.ts'
import { POSTS } from '../support/posts.ts'
import { caseIn } from '../support/undecided.ts'
import { everything } from './everything.ts'

const OPTIONS = { colours: picocolors.createColors(false), width: 100_000 }

/** The same draft for every finding, so that each place that shows one is met. */
const forAll =
  (text: string, model = 'm') =>
  ({ manifests }: Judgement): Drafts =>
    new Map(manifests.flatMap(({ findings }) => findings.map(finding => [finding, { text, model }])))

/** Text as a reader sees it: escapes of Markdown, XML and workflow commands undone. */
const read = (text: string): string => text.replace(/[\\\u200b]/g, '').replace(/\s+/g, ' ')

describe.each(LANGUAGES)('a draft, told in “%s”', language => {
  const { text, plain } = caseIn(language)
  const judgement = judge({ manifests: [manifest(text)] })
  const drafts = forAll(plain, 'org/model-8b')(judgement)
  const { label, caution } = catalogue(language).secondReader

  it.each(FORMATS)('in %s says whose it is and what to make of it', format => {
    const shown = read(REPORTS[format](judgement, { ...OPTIONS, language, drafts }))
    expect(shown).toContain(plain)
    if (format === 'json')
      expect(JSON.parse(REPORTS.json(judgement, { drafts })).manifests[0].findings).toContainEqual(
        expect.objectContaining({ draft: { text: plain, model: 'org/model-8b' } }),
      )
    else for (const words of [label('org/model-8b'), caution]) expect(shown).toContain(words)
  })

  it('in a comment stands below the example and is not to be committed with a click', () => {
    const [topic] = topicsOf(judgement)
    if (!topic) throw new Error('no topic')
    const without = commentBody(topic, { onLines: true })
    const body = commentBody(topic, { onLines: true, drafts })
    expect(read(body)).toContain(`${label('org/model-8b')}`)
    expect(body.match(/```suggestion/g)).toEqual(without.match(/```suggestion/g))
    expect(body).toContain(`\`${plain}\``)
  })
})

/** What hostile models say. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['a suggestion', 'x\n```suggestion\nrm -rf /\n```'],
  ['mentions and references', '@octocat @org/team fixes #1 GH-2 https://evil.example.org www.evil.example'],
  ['HTML', '<img src=x onerror=alert(1)> <details open> </details></sub></td><!-- --> &lt;b&gt;'],
  ['an image and a link', '![x](https://evil.example/x.png) [click](javascript:alert(1))'],
  ['workflow commands', '::error file=a::b\n::set-output name=verdict::pass\n##[add-mask]x'],
  ['turned text', 'safe \u202e txet desrever \u2066 x \u2069 \u200b \u0000 \u0007 \u001b[31m'],
  ['fences', '``` ~~~ `````` ` `` '],
  ['our own marker', '<!-- purpose-gate:1 finding x y -->'],
  ['a table', '| a | b |\n|---|---|\n| c | d |'],
  ['1 MB', `@octocat ${'<b>`|'.repeat(260_000)}`],
  ['XML', ']]></failure></testcase><testcase name="ok"/>\ufffe\ud800'],
  ['front matter', '---\npurpose: x\n---'],
]

describe('a hostile draft', () => {
  const red = fixtures('refused/en/generative-ai')[0]
  if (!red) throw new Error('no fixture')

  it.each(HOSTILE)('of %s acts in no output, and no post grows beyond its limits', (_, text) => {
    assertInert(red, forAll(text))
    assertInert(manifest(caseIn('fr').text), forAll(text))
  })

  it.each(HOSTILE)('of %s opens no block of code in a comment', (_, text) => {
    const judgement = judge({ manifests: [red] })
    const [topic] = topicsOf(judgement)
    if (!topic) throw new Error('no topic')
    const fences = (drafts?: Drafts) =>
      new MarkdownIt()
        .parse(commentBody(topic, { onLines: true, ...(drafts && { drafts }) }), {})
        .filter(({ type }) => type === 'fence' || type === 'code_block')
        .map(({ info, content }) => [info, content])
    expect(fences(forAll(text)(judgement))).toEqual(fences())
  })

  it('of a hostile model’s name acts nowhere either', () => {
    for (const [, name] of HOSTILE) assertInert(red, forAll('Detect smoke.', name.slice(0, 300)))
  })

  it('acts nowhere, whatever it is made of', () => {
    const pieces = HOSTILE.map(([, text]) => text.slice(0, 60))
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces)), { maxLength: 8 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 40 }), (words, model) => {
        assertInert(red, forAll(words, model))
      }),
      { numRuns: 100 },
    )
  })
})

/** A JSON report without its drafts. */
const minusDrafts = (json: string): unknown =>
  JSON.parse(json, (key, value) => (key === 'draft' ? undefined : value))

describe('drafts change nothing but what is shown of them', () => {
  it('the report minus the drafts is the report without them, whatever they say', () => {
    const judgement = everything()
    const plain = JSON.parse(REPORTS.json(judgement, {}))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, model) => {
        const drafts = forAll(text, model)(judgement)
        expect(minusDrafts(REPORTS.json(judgement, { drafts }))).toEqual(plain)
        const plan = planOf(judgement, NO_CHANGE, { ...POSTS, drafts })
        const without = planOf(judgement, NO_CHANGE, POSTS)
        expect(plan.checkRun).toEqual({ ...without.checkRun, summary: plan.checkRun.summary })
        expect(plan.markers).toEqual(without.markers)
        expect(plan.review).toEqual(without.review)
        expect(plan.comments.map(({ path, marker }) => [path, marker])).toEqual(
          without.comments.map(({ path, marker }) => [path, marker]),
        )
      }),
      { numRuns: 50 },
    )
  })
})
