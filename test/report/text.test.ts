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
