import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../src/change/change.ts'
import { judge } from '../src/engine/judge.ts'
import { evaluateStatement } from '../src/evaluate.ts'
import { planOf } from '../src/publish/plan.ts'
import { REPORTS } from '../src/report/index.ts'
import { fixtures, manifest } from './support/fixtures.ts'
import { assertInert } from './support/inert.ts'
import { POSTS } from './support/posts.ts'
import { startWork } from './support/work.ts'

const corpus = fixtures('hostile')

describe('nothing of a hostile manifest acts in what is posted, logged or reported', () => {
  it.each(corpus.map(file => [file.path, file] as const))('%s', (_, file) => {
    assertInert(file)
  })

  it('whatever its path is', () => {
    const text = new TextDecoder().decode(corpus.find(({ path }) => path.includes('markdown'))?.bytes)
    for (const folder of [
      'a::b,file=c',
      '![x](y)',
      '@octocat',
      '`',
      '<img src=x>',
      '../..',
      '$(id)',
      '\u202e',
      '|',
    ])
      assertInert(manifest(text, `${folder}/PURPOSE.md`))
  })

  it('whatever a text is made of', () => {
    const pieces = [
      '`',
      '```',
      '\n',
      '::error::',
      '##[error]',
      '@user',
      ' #1',
      '<b>',
      '-->',
      '](',
      'https://a.b',
      '|',
      '\\',
      '\u202e',
      '\u200b',
      '$',
      'GH-1',
      '~~~',
      '> ',
      '- ',
      'AI model ',
      'any other purpose ',
    ]
    const hostile = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces)))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(hostile, text => {
        assertInert(manifest(`# Purpose\n\nDevelopment of a generative AI model ${text}\n`))
        assertInert(
          manifest(
            `---\nlanguage: en\npurpose: ${JSON.stringify(`Development of a generative AI model ${text}`)}\n---\n`,
          ),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('what a person reads is what is judged', () => {
  const verdicts = Object.fromEntries(
    corpus.map(file => [file.path.split('/').at(-2), judge({ manifests: [file] }).verdict]),
  )

  it.each(['direction', 'look-alike', 'escaped-look-alike', 'front-matter-code', 'yaml-tags'])(
    '%s is red and says so',
    name => {
      expect(verdicts[name]).toBe('could-not-evaluate')
    },
  )

  it('a bare statement in look-alike letters is refused with its words', () => {
    const { verdict, findings } = evaluateStatement(
      'Development of a large language model able to translate text and \u0430ny other purpose.',
    )
    expect([verdict, findings[0]?.reason, findings[0]?.quote]).toEqual([
      'block',
      'not-understandable',
      '\u0430ny',
    ])
  })

  it.each(['hidden', 'tags', 'hidden-comment', 'prototype'])('%s changes no verdict', name => {
    expect(verdicts[name]).toBe('blocked')
  })

  it('characters that do not show are told', () => {
    const file = corpus.find(({ path }) => path.includes('/hidden/'))
    if (!file) throw new Error('no fixture')
    const { checkRun } = planOf(judge({ manifests: [file] }), NO_CHANGE, POSTS)
    const { hidden } = JSON.parse(REPORTS.json(judge({ manifests: [file] }), {}))
    expect(hidden).toMatchObject([{ line: 3, characters: 'U+200B' }, {}, {}])
    expect(checkRun.summary).toContain('has characters that do not show (U+200B, U+00AD, U+2060)')
  })

  it('decoration by what does not show never changes a verdict', () => {
    const texts = [
      'Development of a large language model able to translate text and any other purpose.',
      'Development of a large language model able to translate and summarise text.',
      'Développement d’un modèle d’IA générative.',
    ]
    const hidden = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\u200d', '\ufeff', '\u034f', '\u{e0061}')
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(200), hidden), { maxLength: 8 }),
        (text, marks) => {
          let decorated = text
          for (const [at, mark] of marks) decorated = `${decorated.slice(0, at)}${mark}${decorated.slice(at)}`
          const verdictOf = (words: string) =>
            judge({ manifests: [manifest(`# Purpose\n\n${words}\n`)] }).verdict
          expect(verdictOf(decorated)).toBe(verdictOf(text))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('ordinary French and scientific typography is no disguise', () => {
    const words =
      'Développement d’un modèle de langage capable de résumer des textes — « NFκB », TGFβ, 10 µm, œuvre, 5 % — et de traduire.'
    expect(judge({ manifests: [manifest(`# Finalité\n\n${words}\n`)] }).verdict).not.toBe(
      'could-not-evaluate',
    )
    const russian =
      '# Описание\n\nНабор данных для обучения модели, cтоимость.\n\n# Purpose\n\nTraining of a model.\n'
    expect(judge({ manifests: [manifest(russian)] }).verdict).not.toBe('could-not-evaluate')
  })
})

describe('huge and deep input ends soon', () => {
  it.each([
    ['quotes in quotes', '>'.repeat(50_000)],
    [
      'lists in lists',
      Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at * 2)}- x`)
        .join('\n')
        .slice(0, 250_000),
    ],
    [
      'keys',
      `---\n${Array.from({ length: 6000 }, (_, at) => `k${at}: v`)
        .join('\n')
        .slice(0, 60_000)}\n---\n`,
    ],
    ['YAML in YAML', `---\npurpose: ${'['.repeat(5000)}\n---\n`],
    ['aliases', `---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\npurpose: *c\n---\n`],
    ['one long word', 'a'.repeat(250_000)],
    ['marks on a letter', `a${'\u0301'.repeat(100_000)}`],
    ['backticks', '`'.repeat(100_000)],
  ])('%s', (_, text) => {
    const work = startWork()
    assertInert(manifest(`# Purpose\n\n${text}\n`))
    assertInert(manifest(text))
    expect(work()).toBeLessThan(20_000)
  })
})
