import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/document/source.ts'
import { placeAt, plainOf, type TreeNode } from '../../src/document/tree.ts'
import { parseYaml } from '../../src/document/yaml.ts'

const TEXT = 'purposes:\n  - statement: count trains\n    uses: [one, two]\nregime: research\n'

function parsed(text: string): TreeNode {
  const result = parseYaml(sourceOf('x.yaml', text), { start: 0, end: text.length })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('a tree as plain data', () => {
  it('keeps text, lists and maps', () => {
    const plain = plainOf(parsed(TEXT))
    expect(plain).toEqual({
      purposes: [{ statement: 'count trains', uses: ['one', 'two'] }],
      regime: 'research',
    })
  })

  it('has maps without a prototype, so that no key of a file is more than a key', () => {
    const plain = plainOf(parsed('__proto__: x\nconstructor: y\n')) as Record<string, unknown>
    expect(Object.getPrototypeOf(plain)).toBeNull()
    expect(Object.entries(plain)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})

describe('the place of a path', () => {
  const root = parsed(TEXT)
  const words = (...path: PropertyKey[]): string => {
    const { start, end } = placeAt(root, path)
    return TEXT.slice(start.offset, end.offset)
  }

  it.each([
    [['regime'], 'regime'],
    [['purposes', 0, 'statement'], 'statement'],
    [['purposes', 0, 'uses', 1], 'two'],
  ])('%j is %j: a key where there is one, else the item', (path, expected) =>
    expect(words(...path)).toBe(expected),
  )

  it.each([
    [['regime', 'deeper'], 'regime'],
    [['purposes', 0, 'uses', 7], 'uses'],
    [['purposes', 0, 'nowhere'], 'statement: count trains'],
  ])('%j leads nowhere and is the last node on the way, %j', (path, expected) =>
    expect(words(...path)).toContain(expected),
  )
})
