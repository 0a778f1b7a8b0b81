import { describe, expect, it } from 'vitest'
import { closest } from '../../src/config/closest.ts'
import { includingNamed } from '../../src/config/named-paths.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'

describe('paths that somebody names', () => {
  const left = (...paths: string[]) =>
    includingNamed({ ...DEFAULT_POLICY, exclude: ['examples/**', 'a/PURPOSE.md'] }, paths).exclude

  it.each([
    [[], ['examples/**', 'a/PURPOSE.md']],
    [['b'], ['examples/**', 'a/PURPOSE.md']],
    [['examples'], ['a/PURPOSE.md']],
    [['./examples/'], ['a/PURPOSE.md']],
    [['examples/deep/er'], ['a/PURPOSE.md']],
    [['a/PURPOSE.md', 'examples'], []],
  ])('%j are judged though the policy excludes them', (paths, expected) =>
    expect(left(...paths)).toEqual(expected),
  )
})

describe('the name that was meant', () => {
  it.each([
    ['comments', 'comments'],
    ['coments', 'comments'],
    ['sumary', 'summary'],
    ['xyz', undefined],
  ])('by %j is %j', (word, meant) => expect(closest(word, ['summary', 'comments', 'language'])).toBe(meant))
})
