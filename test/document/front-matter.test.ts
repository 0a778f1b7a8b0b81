import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../src/document/front-matter.ts'
import { sourceOf } from '../../src/document/source.ts'

const split = (text: string) => {
  const result = splitFrontMatter(sourceOf('PURPOSE.md', text))
  if (!result.ok) return result.problems.map(problem => [problem.id, problem.place?.start.line])
  const { yaml, prose } = result.value
  return { yaml: yaml && text.slice(yaml.start, yaml.end), prose: text.slice(prose.start, prose.end) }
}

describe('splitFrontMatter', () => {
  it.each([
    ['prose only', 'text\n', { yaml: undefined, prose: 'text\n' }],
    ['a rule is no front matter', '-----\ntext', { yaml: undefined, prose: '-----\ntext' }],
    ['both', '---\na: 1\n---\ntext\n', { yaml: 'a: 1\n', prose: 'text\n' }],
    ['windows', '---\r\na: 1\r\n---\r\ntext\r\n', { yaml: 'a: 1\r\n', prose: 'text\r\n' }],
    ['empty', '---\n---\n', { yaml: '', prose: '' }],
    ['no prose', '---\na: 1\n---', { yaml: 'a: 1\n', prose: '' }],
    ['a rule in the prose', '---\na: 1\n---\nx\n\n---\n\ny', { yaml: 'a: 1\n', prose: 'x\n\n---\n\ny' }],
    ['empty file', '', { yaml: undefined, prose: '' }],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    '---js',
    '---JS',
    '---javascript',
    '--- js',
    '---json',
    '---coffee',
    '---toml',
    '---constructor',
    '--- ',
  ])('refuses the opening line %j and runs nothing', fence => {
    const canary = `canary-${process.pid}`
    const code = `{ a: require('fs').writeFileSync('${canary}', '') }`
    expect(split(`${fence}\n${code}\n---\n`)).toEqual([['front-matter-fence', 1]])
    expect(existsSync(canary)).toBe(false)
  })

  it('refuses front matter that is not closed, or is closed by another line', () => {
    expect(split('---\na: 1\n')).toEqual([['front-matter-open', 1]])
    expect(split('---\na: 1\n---foo\nb: 2\n---\n')).toEqual([['front-matter-fence', 3]])
  })

  it('answers the same on a second look at a malformed block', () => {
    const text = '---\na: [\n---\n'
    expect(split(text)).toEqual(split(text))
    expect(split(text)).toEqual({ yaml: 'a: [\n', prose: '' })
  })
})
