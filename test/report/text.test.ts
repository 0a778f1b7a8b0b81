import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { columnsOf } from '../../src/report/columns.ts'
import { renderText } from '../../src/report/text.ts'
import { manifest } from '../support/fixtures.ts'
import { everything, VAGUE } from './everything.ts'

const plain = picocolors.createColors(false)
const text = (source: string, width = 80) =>
  renderText(judge({ manifests: [manifest(source)] }), { colours: plain, width, language: 'en' })

/** The words over the underline. */
function underlined(report: string): string {
  const lines = report.split('\n')
  const at = lines.findIndex(line => /│ +\^+$/.test(line))
  const [under = '', line = ''] = [lines[at], lines[at - 1]]
  const [from, to] = [under.indexOf('^'), under.length]
  let column = 0
  let words = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (column >= from && column < to) words += segment
    column += columnsOf(segment)
  }
  return words
}

describe('the report for a terminal', () => {
  it('underlines the words, whatever stands before them', () => {
    expect(underlined(text(VAGUE))).toBe('generative AI model')
    expect(underlined(text('**Purpose:** 目的 👩‍🔬 é Development of a generative AI model\n'))).toBe(
      'generative AI model',
    )
  })

  it('underlines words that go on to the next line up to the end of theirs', () => {
    expect(underlined(text('# Purpose\n\nDevelopment and improvement\nof an AI\nsystem.\n'))).toBe(
      'Development and improvement',
    )
  })

  it('closes with the verdict and with what to do next, if there is anything to do', () => {
    const closing = (report: string) => report.slice(report.search(/^[✔✖]/m)).trimEnd().split('\n')
    const good = 'Detect potholes on city streets so that the road crew repairs them.'
    expect(closing(text(`# Purpose\n\n${good}\n`))).toEqual([
      '✔ Pass, with advice: 1 declaration, 0 findings, 4 pieces of advice',
      'Why a rule asks for this: purpose-gate explain minimisation-stated',
      'https://www.cnil.fr/fr/definir-une-finalite-0',
    ])
    expect(closing(text(VAGUE))).toEqual([
      expect.stringMatching(/^✖ Blocked: 1 declaration/),
      '1 finding can be mended by “purpose-gate fix”.',
      expect.stringContaining('explain'),
      expect.stringContaining('https://'),
    ])
    const nothing = renderText(judge({ manifests: [] }), { colours: plain, width: 80, language: 'en' })
    expect(nothing).toBe(
      '✔ Nothing to check: 0 declarations, 0 findings\nThis change touches no declaration of purpose. That is not a statement of compliance.\n',
    )
  })

  it('tells a level by its colour, and what could not be read with its place, if it has one', () => {
    const colours = {
      ...plain,
      red: (words: unknown) => `R<${words}>`,
      yellow: (words: unknown) => `Y<${words}>`,
      cyan: (words: unknown) => `C<${words}>`,
    }
    const report = (...sources: string[]) =>
      renderText(
        judge({
          manifests: sources.map(source => manifest(source)),
          failures: [{ id: 'list-incomplete', expected: 2, got: 1 }],
        }),
        { colours, width: 80, language: 'en' },
      )
    const score = 'Give every resident a social score computed from fines, to decide who gets a place'
    expect(report(`---\nlanguage: en\npurpose: ${score}\n---\n`)).toContain('Y<review>')
    expect(
      report('# Purpose\n\nDetect potholes on city streets so that the road crew repairs them.\n'),
    ).toContain('C<advice>')
    const unread = report('TODO\n', '---\nregime: nonsense\n---\n')
    expect(unread).toContain('R<blocks>')
    expect(unread).toMatch(/^R<Could not be evaluated> {2}The list/m)
    expect(unread).toMatch(/^PURPOSE\.md:2:9 {2}R<Could not be evaluated>/m)
  })

  it.each([50, 80, 120])('fits %i columns', width => {
    const lines = renderText(everything(), { colours: plain, width, language: 'en' }).split('\n')
    const told = lines.filter(line => line.startsWith('  '))
    expect(told.length).toBeGreaterThan(20)
    for (const line of told) if (!line.includes('http')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })

  it('stays short for a manifest of one very long line', () => {
    const long = 'word '.repeat(5000)
    const source = `---\n{ notes: "${long}", purpose: "Development of a generative AI model", more: "${long}" }\n---\n`
    const report = text(source)
    expect(report.replace(/\s+/g, ' ')).toContain('generative AI model able to answer questions')
    expect(underlined(report)).toBe('generative AI model')
    expect(report.length).toBeLessThan(6000)
  })

  it('keeps the indentation of the lines it proposes', () => {
    const report = text('---\npurpose:\n  - text: Development of a generative AI model\n---\n', 120)
    expect(report).toContain('    +   - text: Development of a generative AI model able to')
  })

  it('closes with the counts, what can be mended and where to read on', () => {
    const lines = text(VAGUE).trimEnd().split('\n')
    expect(lines.slice(-4)).toEqual([
      '✖ Blocked: 1 declaration, 1 finding',
      '1 finding can be mended by “purpose-gate fix”.',
      'Why a rule asks for this: purpose-gate explain capabilities-listed',
      'https://www.cnil.fr/fr/definir-une-finalite-0',
    ])
    expect(text('')).not.toContain('purpose-gate fix')
  })

  it('has colours only when it is given some', () => {
    const coloured = renderText(everything(), { colours: picocolors.createColors(true), width: 80 })
    expect(coloured).toContain('\u001b[31m')
    expect(renderText(everything(), { colours: plain, width: 80 })).not.toContain('\u001b')
  })
})
