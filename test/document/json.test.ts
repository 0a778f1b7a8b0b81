import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/document/json.ts'
import { sourceOf } from '../../src/document/source.ts'
import { plainOf, type Strictness } from '../../src/document/tree.ts'
import { startWork } from '../support/work.ts'

const parse = (text: string, strictness: Strictness = 'foreign') =>
  parseJson(sourceOf('x.json', text), strictness)

function root(text: string) {
  const result = parse(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The value of the only key of an object. */
function fragmentOf(text: string) {
  const tree = root(text)
  const node = tree.kind === 'map' ? tree.entries[0]?.node : undefined
  if (node?.kind !== 'scalar') throw new Error('no scalar')
  return node.fragment
}

const problems = (text: string, strictness?: Strictness) => {
  const result = parse(text, strictness)
  return result.ok ? [] : result.problems.map(({ id, place }) => [id, place?.start.line, place?.start.column])
}

describe('positions of JSON values', () => {
  it('count escapes in columns', () => {
    const text = '{\n  "purpose": "Tab\\t \\"caf\\u00e9\\" \\ud83d\\ude00 \\/ fin"\n}'
    const fragment = fragmentOf(text)
    expect(fragment.text).toBe('Tab\t "café" 😀 / fin')
    for (const [word, inFile] of [
      ['Tab', 'Tab'],
      ['café', 'caf\\u00e9'],
      ['😀', '\\ud83d\\ude00'],
      ['/', '\\/'],
      ['fin', 'fin'],
    ] as const) {
      const at = fragment.text.indexOf(word)
      const { start, end } = fragment.place(at, at + word.length)
      expect(text.slice(start.offset, end.offset)).toBe(inFile)
      expect([start.line, start.column]).toEqual([2, text.indexOf(inFile) - text.indexOf('\n')])
    }
  })

  it('hold for every character of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (value, ascii) => {
        const written = JSON.stringify(value)
        const text = `{"a" :\r\n ${ascii ? written.replace(/[^ -~]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) : written}}`
        const fragment = fragmentOf(text)
        expect(fragment.text).toBe(value)
        for (let index = 0; index < value.length; index++) {
          const { start, end } = fragment.place(index, index + 1)
          expect(JSON.parse(`"${text.slice(start.offset, end.offset)}"`)).toBe(value[index])
        }
      }),
    )
  })

  it('are right far out on a single line', () => {
    const long = 'mot '.repeat(100_000)
    const text = `{"a":"${long}fin","b":1}`
    const { start } = fragmentOf(text).place(long.length, long.length + 3)
    expect([start.line, start.column]).toEqual([1, text.indexOf('fin') + 1])
  })
})

describe('JSON as people write it', () => {
  it('may hold comments and commas behind the last item', () => {
    expect(plainOf(root('// c\n{"a": [1, 2,], /* d */ "b": null,}\n'))).toMatchObject({
      a: ['1', '2'],
      b: 'null',
    })
  })

  it('keeps numbers as they are written', () => {
    expect(plainOf(root('[1.50, 1e3, 12345678901234567890, true]'))).toEqual([
      '1.50',
      '1e3',
      '12345678901234567890',
      'true',
    ])
  })

  it('keeps every value of a doubled key, and refuses the second one in our own schema', () => {
    const text = '{"a": 1,\n "a": 2}'
    const tree = root(text)
    expect(tree.kind === 'map' && tree.entries.map(({ key }) => key)).toEqual(['a', 'a'])
    expect(problems(text, 'ours')).toEqual([['key-twice', 2, 2]])
  })

  it('keeps prototype keys as ordinary keys', () => {
    const tree = root('{"__proto__": {"polluted": 1}, "constructor": 2}')
    expect(tree.kind === 'map' && tree.entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.keys(plainOf(tree) as object)).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    ['', ['json-syntax', 1, 1]],
    ['{"a": 1\n "b": 2}', ['json-syntax', 2, 2]],
    ['{"a": "x', ['json-syntax', 1, 7]],
    ["{'a': 1}", ['json-syntax', 1, 2]],
    ['{"a": 1} x', ['json-syntax', 1, 10]],
  ])('names where %j is malformed', (text, expected) => {
    expect(problems(text)[0]).toEqual(expected)
  })
})

describe('hostile JSON', () => {
  it.each([
    ['deep nesting', '['.repeat(400_000)],
    ['deep nesting that is closed', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['nesting just too deep', `${'['.repeat(202)}${']'.repeat(202)}`],
  ])('is refused for %s', (_, text) => {
    expect(problems(text)[0]?.[0]).toBe('too-deep')
  })

  it.each([
    ['closing brackets', ']'.repeat(900_000)],
    ['commas', '[,'.repeat(100) + ','.repeat(900_000)],
    ['one string', `{"a": "${'\\u00e9 '.repeat(120_000)}"}`],
    ['many keys', `{${Array.from({ length: 60_000 }, (_, n) => `"k${n}": 1`).join(',')}}`],
    ['an open comment', `/*${'*'.repeat(900_000)}`],
    ['an open string', `"${'\\'.repeat(900_000)}`],
  ])('takes linear time: %s', (_, text) => {
    const work = startWork()
    parse(text)
    expect(work()).toBeLessThan(20_000)
  })
})
