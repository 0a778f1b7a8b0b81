import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseAnyYaml, stringify } from 'yaml'
import type { Fragment } from '../../src/document/fragment.ts'
import { sourceOf } from '../../src/document/source.ts'
import { plainOf, type TreeNode } from '../../src/document/tree.ts'
import { MAX_YAML_BYTES, parseYaml, parseYamlDocuments } from '../../src/document/yaml.ts'
import { startWork } from '../support/work.ts'

const parse = (text: string) => parseYaml(sourceOf('x.yaml', text), { start: 0, end: text.length })

/** Every scalar of a tree, in order. */
function scalars(node: TreeNode): Fragment[] {
  if (node.kind === 'scalar') return [node.fragment]
  return node.kind === 'list'
    ? node.items.flatMap(scalars)
    : node.entries.flatMap(entry => scalars(entry.node))
}

function fragmentOf(text: string): Fragment {
  const result = parse(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const [fragment] = scalars(result.value)
  if (!fragment) throw new Error('no scalar')
  return fragment
}

/** What stands in the file where each word of a fragment is said to stand. */
function wordsInFile(text: string): [string, string, number, number][] {
  const fragment = fragmentOf(text)
  return [...fragment.text.matchAll(/\S+/g)].map(match => {
    const { start, end } = fragment.place(match.index, match.index + match[0].length)
    return [match[0], text.slice(start.offset, end.offset), start.line, start.column]
  })
}

describe('positions of YAML values', () => {
  it.each([
    ['plain', 'purpose: measure crowding\n'],
    ['single quotes', "purpose: 'it''s measured'\n"],
    ['folded block', 'purpose: >-\n  measure\n  crowding\n'],
    ['literal block', 'purpose: |\n  measure\n\n  crowding\n'],
    ['windows line breaks', 'purpose: >-\r\n  measure\r\n  crowding\r\n'],
    ['plain over two lines', 'purpose: measure\n  crowding\n'],
  ])('are exact in %s', (_, text) => {
    for (const [word, inFile] of wordsInFile(text)) expect(inFile.replaceAll("''", "'")).toBe(word)
  })

  it('cover the whole of an escape', () => {
    expect(wordsInFile('purpose: "caf\\u00e9 \\U0001F600 fin"')).toEqual([
      ['café', 'caf\\u00e9', 1, 11],
      ['😀', '\\U0001F600', 1, 21],
      ['fin', 'fin', 1, 32],
    ])
  })

  it('name line and column of a word in a folded block', () => {
    expect(wordsInFile('a: >-\n  one\n  two three\n').at(-1)).toEqual(['three', 'three', 3, 7])
  })

  it('hold for any text in any style', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé'"\\0-9]{1,8}$/), { minLength: 1, maxLength: 12 })
    const styles = fc.constantFrom('BLOCK_FOLDED', 'BLOCK_LITERAL', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN')
    fc.assert(
      fc.property(words, styles, (parts, style) => {
        const text = stringify(
          { purpose: parts.join(' ') },
          { defaultStringType: style as 'PLAIN', lineWidth: 20 },
        )
        const value = parseAnyYaml(text).purpose.trimEnd()
        const fragment = fragmentOf(text)
        expect(fragment.text).toBe(value)
        let last = -1
        for (let index = 0; index < value.length; index++) {
          const { start, end } = fragment.place(index, index + 1)
          expect(start.offset).toBeGreaterThanOrEqual(last)
          last = start.offset
          const inFile = text.slice(start.offset, end.offset)
          const character = value[index] ?? ''
          if (/[a-zé0-9]/.test(character)) expect([character, `\\x${character}`]).toContain(inFile)
        }
      }),
    )
  })
})

describe('YAML that is refused', () => {
  const problems = (text: string) => {
    const result = parse(text)
    return result.ok ? [] : result.problems.map(problem => [problem.id, problem.place?.start.line])
  }

  it.each([
    ['a: [1\nb: 2\n', 'yaml-syntax', 2],
    ['a: &x 1\nb: *x\n', 'yaml-alias', 2],
    ['a: &x {c: 1}\nb:\n  <<: *x\n', 'yaml-alias', 3],
    ['a: 1\nb: 2\na: 3\n', 'key-twice', 3],
    ['a: !!js/function "x"\n', 'yaml-syntax', 1],
    ['a: 1\n---\nb: 2\n', 'yaml-syntax', 3],
  ])('%j', (text, id, line) => {
    expect(problems(text)).toContainEqual([id, line])
  })

  it('deep nesting and large blocks', () => {
    expect(problems(`a: ${'['.repeat(60)}${']'.repeat(60)}`)).toContainEqual(['too-deep', 1])
    expect(problems(`a: ${'x'.repeat(MAX_YAML_BYTES)}`)).toEqual([['yaml-size', 1]])
  })

  it('keeps prototype keys as ordinary keys', () => {
    const result = parse('__proto__: {polluted: yes}\nconstructor: x\n')
    expect(result.ok && result.value.kind === 'map' && result.value.entries.map(entry => entry.key)).toEqual([
      '__proto__',
      'constructor',
    ])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('keeps every scalar as it is written', () => {
    const result = parse('a: 2024-01-01\nb: no\nc: 012\nd: ~\n')
    expect(result.ok && scalars(result.value).map(fragment => fragment.text)).toEqual([
      '2024-01-01',
      'no',
      '012',
      '~',
    ])
  })
})

describe('YAML of others', () => {
  const documents = (text: string) =>
    parseYamlDocuments(sourceOf('x.yaml', text), { start: 0, end: text.length }, 'foreign')
  const read = (text: string) => {
    const result = documents(text)
    return result.ok ? result.value : result.problems.map(({ id }) => id)
  }

  it('may use aliases and merge keys; the words stand where they are written', () => {
    const text = 'a: &x\n  b: why\nc: *x\nd:\n  <<: *x\n  e: f\n'
    const [root] = read(text)
    const paths = typeof root === 'object' ? plainOf(root) : root
    expect(JSON.parse(JSON.stringify(paths))).toEqual({
      a: { b: 'why' },
      c: { b: 'why' },
      d: { e: 'f', b: 'why' },
    })
    const lines = typeof root === 'object' ? scalars(root).map(fragment => fragment.place().start.line) : []
    expect(lines).toEqual([2, 2, 6, 2])
  })

  it('may hold several documents, doubled keys and tags', () => {
    const roots = read('--- !x\na: 1\na: 2\n---\nb: !y 3\n...\n')
    expect(roots.map(root => typeof root === 'object' && scalars(root).map(({ text }) => text))).toEqual([
      ['1', '2'],
      ['3'],
    ])
  })

  it.each([
    ['an alias of itself', 'a: &a\n  - *a\n', 'too-deep'],
    ['an alias without anchor', 'a: *x\n', 'yaml-alias'],
    [
      'aliases that multiply',
      `a0: &a0 [x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(8)}]\n`).join('')}`,
      'yaml-alias',
    ],
    ['deep nesting', `a: ${'['.repeat(300)}${']'.repeat(300)}`, 'too-deep'],
    ['very deep nesting', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep'],
    ['closing brackets', ']'.repeat(900_000), 'yaml-syntax'],
    ['many directives', '%X a\n'.repeat(180_000), 'yaml-syntax'],
    ['many documents', '---\na: b\n'.repeat(1000), 'yaml-syntax'],
  ])('is refused for %s', (_, text, id) => {
    expect(read(text)).toContain(id)
  })

  it.each([
    ['closing brackets', ']'.repeat(900_000)],
    ['errors', 'a: ]\n'.repeat(180_000)],
    ['directives', '%X\n'.repeat(300_000)],
    ['flow collections', `a: [${'{a: b}, '.repeat(100_000)}]`],
    ['list marks', '- '.repeat(400_000)],
    ['question marks', '? '.repeat(400_000)],
    ['comments', `a:\n${'  # c\n'.repeat(150_000)}  b: c\n`],
    [
      'anchors and aliases',
      `${Array.from({ length: 9000 }, (_, n) => `- &a${n} ${n}\n- *a${n}\n`).join('')}`,
    ],
    ['an escaped text', `a: "${'\\u00e9 '.repeat(120_000)}"`],
    ['a folded text', `a: >\n${'  word word\n'.repeat(75_000)}`],
    [
      'columns',
      Array.from({ length: 16_000 }, (_, n) => `- name: field${n}\n  description: "text ${n}"\n`).join(''),
    ],
  ])(
    'takes linear time: %s',
    (_, text) => {
      const work = startWork()
      read(text)
      expect(work()).toBeLessThan(15_000)
    },
    120_000,
  )
})
