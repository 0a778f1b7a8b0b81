import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/document/source.ts'
import { applyEdit, replaceWords } from '../../src/engine/edit.ts'
import { digest, fingerprintOf } from '../../src/engine/fingerprint.ts'
import { subjectsOf } from '../../src/engine/subject.ts'
import { placeOf, type Words, wholeOf } from '../../src/engine/words.ts'
import { declarationOf } from '../support/fixtures.ts'

/** Words of the statement of a page. */
function wordsIn(text: string, words: string) {
  const { purposes, source } = declarationOf(text)
  const value = purposes[0]?.statement
  if (!value) throw new Error('no statement')
  const start = value.fragment.text.indexOf(words)
  if (start < 0) throw new Error(JSON.stringify(value.fragment.text))
  const found: Words = { value, span: { start, end: start + words.length, text: words } }
  return { found, source, value }
}

describe('words', () => {
  it('have a place in their file, as has the whole value', () => {
    const { found, value } = wordsIn('---\npurpose: Count bicycles daily\n---\n', 'bicycles')
    expect(placeOf(found)).toMatchObject({ start: { line: 2, column: 16 }, end: { line: 2, column: 24 } })
    expect(wholeOf(value).span).toEqual({ start: 0, end: 20, text: 'Count bicycles daily' })
  })

  it.each([
    [
      '---\npurpose: Count bicycles daily\n---\n',
      'bicycles',
      { first: 2, last: 2, text: 'purpose: Count cars daily' },
    ],
    [
      '# Purpose\n\nCount\nbicycles daily.\n\nMore.\n',
      'bicycles',
      { first: 4, last: 4, text: 'cars daily.' },
    ],
    [
      '# Purpose\n\nCount old\nbicycles daily.\n',
      'old\nbicycles',
      { first: 3, last: 4, text: 'Count cars daily.' },
    ],
    [
      '# Purpose\r\n\r\nCount old\r\nbicycles\r\ndaily.\r\n',
      'old\nbicycles',
      { first: 3, last: 4, text: 'Count cars' },
    ],
    ['# Purpose\n\nCount bicycles', 'bicycles', { first: 3, last: 3, text: 'Count cars' }],
  ])('are replaced in the lines that hold them: %j, %j', (text, words, expected) => {
    const { found, source } = wordsIn(text, words)
    expect(replaceWords(found, 'cars', source)).toEqual(expected)
  })

  it('give way to text of several lines', () => {
    const { found, source } = wordsIn('# Purpose\r\n\r\nCount bicycles daily.\r\n', 'bicycles')
    const edit = replaceWords(found, 'cars\r\nand\rlorries', source)
    expect(edit).toEqual({ first: 3, last: 3, text: 'Count cars\nand\nlorries daily.' })
    expect(applyEdit(source, edit)).toBe('# Purpose\r\n\r\nCount cars\r\nand\r\nlorries daily.\r\n')
  })

  it('stay whole lines where a file of one line has no break', () => {
    expect(applyEdit(sourceOf('f', 'a'), { first: 1, last: 1, text: 'x\ny' })).toBe('x\ny')
  })
})

describe('a fingerprint', () => {
  const print = (fields: string, index = 0): string => {
    const subject = subjectsOf(declarationOf(`---\n${fields}\n---\n`))[index]
    if (!subject) throw new Error('no subject')
    return fingerprintOf(subject)
  }
  const same = print('purpose: Count bicycles')

  it('is the start of a digest', () => {
    expect(digest('', 8)).toBe('e3b0c442')
    expect(same).toBe(digest('Count bicycles', 16))
  })

  it.each([
    'purpose: "Count   bicycles"',
    'purpose: " Count bicycles "',
    'purpose: "Count\\tbicycles"',
    'purpose: "Count\\u00a0bicycles"',
    'purpose: |\n  Count\n  bicycles',
    'purpose: Count bicycles\nlicence: MIT',
  ])('does not depend on spaces and on what is no part of the purpose: %j', fields =>
    expect(print(fields)).toBe(same),
  )

  it('does not depend on how an accent is typed', () => {
    expect(print('purpose: Compter les ve\u0301los')).toBe(print('purpose: Compter les vélos'))
  })

  it.each([
    'purpose: Count bicycle',
    'purpose: Countbicycles',
    'purpose: Count bicycles\nregime: research',
    'purpose: Count bicycles\nsystemType: a model',
    'purpose: Count bicycles\ncapabilities: [a]',
    'purpose: Count bicycles\noperationalUses: [a]',
    'purpose: Count bicycles\nexcludedFunctions: [a]',
    'purpose: Count bicycles\nresearchObjective: a',
    'purposes: [Count bicycles, {purpose: Count bicycles, capabilities: [a]}]',
  ])('is another one for another purpose: %j', fields => {
    expect(print(fields, fields.startsWith('purposes') ? 1 : 0)).not.toBe(same)
  })

  it('keeps values apart', () => {
    expect(print('purpose: x\ncapabilities: [a b]')).not.toBe(print('purpose: x\ncapabilities: [a, b]'))
  })
})
