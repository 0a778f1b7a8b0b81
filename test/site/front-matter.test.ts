import fc from 'fast-check'
import matter from 'gray-matter'
import { expect, it } from 'vitest'
import split from '../../site/judging/front-matter.ts'

const lines = fc.constantFrom('---', '----', '--- ', 'a: 1', '', ' ---', '--', 'é: ---', '---x')

it('splits as gray-matter does behind the engine’s guard: a bare fence, and a closing one somewhere', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 8 }), rest => {
      const text = ['---', ...rest, '---', 'prose'].join('\n')
      const options = { language: 'yaml', engines: { yaml: () => ({}) } }
      expect(split(text).matter).toBe(matter(text, options).matter)
    }),
  )
})
