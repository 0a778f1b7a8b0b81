import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { judgeData } from '../../src/engine/uncovered.ts'

/** Declarations that cover nothing, by their path; the path tells the language. */
const around = (...paths: readonly string[]) => ({
  declarations: paths.map(path => ({
    format: 'purpose-md',
    source: { path },
    details: { covers: [{ fragment: { text: 'nothing' } }] },
  })),
  languageOf: ({ source: { path } }: { source: { path: string } }) =>
    path.includes('.fr.') ? ('fr' as const) : ('en' as const),
})

const judged = (touched: readonly string[], paths: readonly string[] = []) =>
  judgeData({ touched, present: touched }, around(...paths), BY_THE_SHEET)

describe('data that nothing covers', () => {
  it('are told of on their first file: where, how many, and nothing of what is in them', () => {
    const [manifest, ...others] = judged(['set/b.csv', 'set/a.csv'])
    expect(others).toEqual([])
    expect(manifest).toMatchObject({
      path: 'set/a.csv',
      verdict: 'blocked',
      declarations: [],
      purposes: [],
      problems: [],
    })
    expect(manifest?.findings).toMatchObject([
      {
        rule: 'purpose-declared',
        message: { id: 'purpose-declared', data: { cause: 'uncovered', folder: 'set', files: 2 } },
        path: 'set/a.csv',
        at: 'data:set',
        place: { start: { line: 1, column: 1 } },
        words: '',
        value: undefined,
        language: 'en',
      },
    ])
  })

  it('are another finding in another folder, and the same one later', () => {
    const prints = (...touched: string[]) =>
      judged(touched).flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint))
    const [first, second] = prints('set/a.csv', 'other/b.csv')
    expect(first).not.toBe(second)
    expect(prints('set/later.csv', 'other/b.csv')).toEqual([first, second])
  })

  it.each([
    ['fr', ['far/PURPOSE.md', 'set/PURPOSE.fr.md']],
    ['fr', ['set/PURPOSE.fr.md', 'far/PURPOSE.md']],
    ['fr', ['set/deep/PURPOSE.md', 'set/day/PURPOSE.fr.md', 'set/PURPOSE.md']],
    // The first by name of those that are as near.
    ['fr', ['other/PURPOSE.md', 'more/PURPOSE.fr.md']],
    ['fr', ['more/PURPOSE.fr.md', 'other/PURPOSE.md']],
    ['en', ['more/PURPOSE.md', 'other/PURPOSE.fr.md']],
    ['en', []],
  ])('are told of in the language that is spoken nearest, %s: %j', (language, paths) => {
    const [manifest] = judged(['set/data.csv'], paths)
    expect(manifest?.findings[0]?.language).toBe(language)
  })

  it('are told of in the language of the policy before that', () => {
    const [manifest] = judgeData(
      { touched: ['set/a.csv'], present: ['set/a.csv'] },
      around('set/PURPOSE.fr.md'),
      { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, language: 'en' } },
    )
    expect(manifest?.findings[0]?.language).toBe('en')
  })
})
