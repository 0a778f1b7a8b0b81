import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { inertLog, inertMarkdown, inlineCode, shorten, visible } from '../../src/report/inert.ts'

/** Strings with the pieces that do harm far more often than chance would bring them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '`',
        '``',
        '```',
        '\n',
        '::error::',
        '##[error]',
        '@user',
        '#1',
        '<b>',
        '-->',
        '](',
        'https://a.b',
        '|',
        '\\',
        '\u202e',
        '\u200b',
      ),
    ),
  )
  .map(parts => parts.join(''))

const markdown = new MarkdownIt({ html: true, linkify: true })
const types = (text: string): string[] =>
  markdown.parse(text, {}).flatMap(token => [token.type, ...(token.children ?? []).map(child => child.type)])

describe('inertLog', () => {
  it('yields no command of the runner, for any text', () => {
    fc.assert(
      fc.property(hostile, text => {
        for (const line of inertLog(text).split(/\r\n|\n|\r/)) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      }),
    )
  })
})

describe('inlineCode', () => {
  it('is one inline code, for any text', () => {
    fc.assert(
      fc.property(hostile, text => {
        const code = inlineCode(text)
        if (code === '') return
        expect(types(code)).toEqual(['paragraph_open', 'inline', 'code_inline', 'paragraph_close'])
      }),
    )
  })

  it('keeps mentions dead even where the formatting is lost', () => {
    expect(inlineCode('ask @team')).toBe('`ask @\u200bteam`')
  })
})

describe('inertMarkdown', () => {
  it('is plain text in one paragraph, for any text', () => {
    fc.assert(
      fc.property(hostile, text => {
        const allowed = new Set(['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'])
        expect(types(`x ${inertMarkdown(text)}`).filter(type => !allowed.has(type))).toEqual([])
      }),
    )
  })
})

describe('references', () => {
  it('to people and issues are dead, entities stay as they were written', () => {
    expect(inertMarkdown('see #12 by @a &#64;b')).toBe('see \\#\u200b12 by @\u200ba \\&\\#\u200b64;b')
  })
})

describe('visible', () => {
  it('shows what would deceive', () => {
    expect(visible('a\u202eb\u200bc\u0007')).toBe('a<U+202E>b<U+200B>c<U+0007>')
    expect(visible('déjà vu, l’été — 10 %')).toBe('déjà vu, l’été — 10 %')
  })
})

describe('shorten', () => {
  it('never cuts inside a character and never exceeds the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const short = shorten(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })
})
