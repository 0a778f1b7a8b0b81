import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStatements } from '../../src/drift/compare.ts'
import { startWork } from '../support/work.ts'

const STATEMENTS: readonly string[] = readFileSync(
  new URL('../../corpus/drift.dev.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .flatMap(line => {
    const { base, head } = JSON.parse(line) as { base: string; head: string }
    return [base, head]
  })
const statement = fc.constantFrom(...STATEMENTS)
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), statement)

const TYPINGS: readonly ((text: string) => string)[] = [
  text => text,
  text => `${text}\n`,
  text => `\ufeff${text}`,
  text => text.replaceAll(' ', '  '),
  text => text.replaceAll(' ', '\u00a0'),
  text => text.replaceAll("'", '’'),
  text => text.normalize('NFD'),
  text => `**${text}**`,
  text => `> ${text}`,
  text => `## Purpose\n\n${text}`,
  text => `${text}\n\nContact: dpo@example.invalid`,
]

describe('compareStatements, whatever the text', () => {
  it('says none of a text and itself, however it is typed', () => {
    fc.assert(
      fc.property(statement, fc.constantFrom(...TYPINGS), fc.constantFrom(...TYPINGS), (text, one, other) => {
        expect(compareStatements(one(text), other(text))).toEqual({
          change: 'none',
          needsReview: false,
          reasons: [],
        })
      }),
    )
  })

  it('gives the same answer however base and head are typed', () => {
    fc.assert(
      fc.property(statement, statement, fc.constantFrom(...TYPINGS), (base, head, type) => {
        expect(compareStatements(type(base), type(head)).change).toBe(compareStatements(base, head).change)
      }),
    )
  })

  it('never throws, answers alike twice, and keeps flag and label together', () => {
    fc.assert(
      fc.property(anything, anything, (base, head) => {
        const answer = compareStatements(base, head)
        expect(compareStatements(base, head)).toEqual(answer)
        expect(answer.needsReview).toBe(['broadening', 'new-purpose', 'replaced'].includes(answer.change))
      }),
    )
  })

  it('quotes words of base or head', () => {
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    fc.assert(
      fc.property(statement, statement, (base, head) => {
        for (const { words } of compareStatements(base, head).reasons)
          expect(flat(base).includes(flat(words)) || flat(head).includes(flat(words))).toBe(true)
      }),
    )
  })

  const MEGABYTE = 1_000_000
  it('leaves a changed text too long for a statement to a person', () => {
    const text = 'Sort eggs by size. '.repeat(10_000)
    expect(compareStatements(text, ` ${text}`).change).toBe('none')
    expect(compareStatements(text, `${text} Sell them.`).needsReview).toBe(true)
  })

  it.each([
    ['one word', 'a'.repeat(MEGABYTE)],
    ['spaces', ' '.repeat(MEGABYTE)],
    ['negations', 'not '.repeat(MEGABYTE / 4)],
    ['commas', 'sans, '.repeat(MEGABYTE / 6)],
    ['digits', '1 '.repeat(MEGABYTE / 2)],
    ['tags', '<'.repeat(MEGABYTE)],
    ['addresses', 'a.'.repeat(MEGABYTE / 2)],
    ['brackets', ']('.repeat(MEGABYTE / 2)],
    ['comments', '<!--'.repeat(MEGABYTE / 4)],
    ['lines', '> (1) par ville\n'.repeat(MEGABYTE / 16)],
    ['statements', `${STATEMENTS.join('\n')}\n`.repeat(120).slice(0, MEGABYTE)],
  ])('reads a megabyte of %s without blowing up', (_, text) => {
    compareStatements('Sort eggs by size.', 'Sort eggs by weight.')
    const work = startWork()
    compareStatements(text, 'Sort eggs by size.')
    // A second is the aim; the bench measures it. Quadratic work would take minutes, on a slow machine too.
    expect(work()).toBeLessThan(10_000)
  })
})
