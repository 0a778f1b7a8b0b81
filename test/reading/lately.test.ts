import { expect, it } from 'vitest'
import { lately } from '../../src/reading/lately.ts'

/** A function that remembers two answers, and the questions that it was really asked. */
function remembering() {
  const asked: string[] = []
  const ask = lately(2, text => {
    asked.push(text)
    return `${text}!`
  })
  return { ask, asked }
}

it('answers a question once', () => {
  const { ask, asked } = remembering()
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual(['a!', 'b!', 'a!', 'b!'])
  expect(asked).toEqual(['a', 'b'])
})

it('forgets the oldest answer, and that alone', () => {
  const { ask, asked } = remembering()
  for (const text of ['a', 'b', 'c', 'b', 'c', 'a']) ask(text)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
