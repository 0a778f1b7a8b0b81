import { expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'

/** A folder of one declaration and so many files that give other fields. */
function folderOf(others: number) {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
  return [
    file(
      'data/PURPOSE.md',
      '---\npurpose: Order the calls of the burns unit by urgency, for its nurses.\n---\n',
    ),
    ...Array.from({ length: others }, (_, at) =>
      file(`data/PURPOSE-${at}.md`, '---\nlicence: CC-BY-4.0\ncontroller: The hospital\n---\n'),
    ),
  ]
}

const carried = (others: number): number =>
  judge({ manifests: folderOf(others) }).manifests.filter(({ carriedBy }) => carriedBy !== undefined).length

it('reads a few manifests of a folder as accounts of one dataset', () => {
  expect([carried(1), carried(19)]).toEqual([1, 19])
})

it('reads more as so many datasets', () => {
  expect(carried(20)).toBe(0)
})
