import { describe, expect, it } from 'vitest'
import { type Block, parseMarkdown } from '../../src/document/markdown.ts'
import { sourceOf } from '../../src/document/source.ts'
import { startWork } from '../support/work.ts'

const parse = (text: string, start = 0) => parseMarkdown(sourceOf('x.md', text), { start, end: text.length })
const fragments = (block: Block) => (block.kind === 'row' ? block.cells : [block.fragment])

/** Words of the visible text whose place in the file holds something else. */
function misplaced(text: string, start = 0): [string, string][] {
  return parse(text, start)
    .flatMap(fragments)
    .flatMap(fragment =>
      [...fragment.text.matchAll(/\S+/g)].map((match): [string, string] => {
        const place = fragment.place(match.index, match.index + match[0].length)
        return [match[0], text.slice(place.start.offset, place.end.offset)]
      }),
    )
    .filter(([word, inFile]) => word !== inFile)
}

describe('parseMarkdown', () => {
  it('keeps exact places in every kind of block', () => {
    const text = [
      '# Purpose of `x`',
      '',
      '**Finalité :** détecter [les *gens*](http://a.b/gens (gens)) ici',
      'suite <!-- caché --> fin [x](b) b [r][ref] fin',
      '',
      '- a',
      '  b',
      '  - c **d**',
      '',
      '> cité',
      '> encore',
      '',
      '| A | B |',
      '|---|---|',
      '| **x** | y z |',
      '',
      '```',
      'code',
      '  plus',
      '```',
      '',
      '[ref]: http://c.d',
    ].join('\n')
    expect(misplaced(text)).toEqual([])
    expect(misplaced(text.replaceAll('\n', '\r\n'))).toEqual([])
    expect(misplaced(`---\na: 1\n---\n${text}`, 13)).toEqual([])
  })

  it('covers escapes and entities whole', () => {
    expect(misplaced('a &amp; b \\* c')).toEqual([
      ['&', '&amp;'],
      ['*', '\\*'],
    ])
  })

  it('tells kinds, depth, bold leads and header rows', () => {
    const blocks = parse('# T\n\n**L:** p\n\n- a\n  - b\n\n| H | I |\n|---|---|\n| 1 | 2 |\n')
    expect(
      blocks.map(block => [
        block.kind,
        'depth' in block ? block.depth : 0,
        'boldLead' in block ? block.boldLead : 0,
      ]),
    ).toEqual([
      ['heading', 0, 0],
      ['paragraph', 0, 2],
      ['item', 1, 0],
      ['item', 2, 0],
      ['row', 0, 0],
      ['row', 0, 0],
    ])
    expect(blocks.flatMap(block => (block.kind === 'row' ? [block.header] : []))).toEqual([true, false])
  })

  it('never shows hidden text', () => {
    const blocks = parse('<!-- Improve our services -->\n\na <!-- b --> c\n\n<div hidden>d</div>\n')
    expect(blocks.flatMap(fragments).map(fragment => fragment.text)).toEqual(['a  c'])
  })

  it.each([
    ['quotes', '>'.repeat(50_000)],
    ['nested lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['links', '[a](b) '.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['code', 'a `b` '.repeat(20_000)],
  ])('stays fast on hostile %s', (_, text) => {
    const work = startWork()
    parse(text)
    expect(work()).toBeLessThan(5000)
  })
})
