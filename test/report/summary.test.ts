import MarkdownIt from 'markdown-it'
import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { manifest } from '../support/fixtures.ts'
import { everything, GOOD, VAGUE } from './everything.ts'

const on = (...texts: string[]) =>
  judge({ manifests: texts.map((text, at) => manifest(text, `${at}/PURPOSE.md`)) })
const summary = (judgement = everything(), limit = 60_000) =>
  renderSummary(judgement, { language: 'en', limit })
const rows = (text: string) => text.split('\n').filter(line => line.startsWith('| '))

describe('the table of the summary', () => {
  it.each([
    ['Development of a generative AI model.', '✅ type + ❌ **capabilities**', '🔴 Blocked'],
    ['Development of an AI system.', '❌ **type** + ❌ **capabilities**', '🔴 Blocked'],
    ['Improve our services.', '❌ **purpose**', '🔴 Blocked'],
    ['Data collected for research purposes.', '❌ **research objective**', '🔴 Blocked'],
    [
      'Development of a large language model able to answer questions and translate text.',
      '✅ type + ✅ capabilities',
      '🟢',
    ],
  ])('shows which half of “%s” is missing', (statement, picture, verdict) => {
    const [, , row = ''] = rows(summary(on(`# Data\n\n## Purpose\n\n${statement}\n`)))
    expect(row).toContain(`| ${picture} | ${verdict}`)
  })

  it('has a row for every purpose of a dataset, and for a manifest that could not be read', () => {
    const two =
      '---\npurposes:\n  - Development of a generative AI model\n  - Development of an AI system\n---\n'
    const [, , first, second, ...none] = rows(summary(on(two)))
    expect(first).toMatch(/^\| `0\/PURPOSE\.md` \| `Development of a generative/)
    expect(second).toMatch(/^\| {2}\| `Development of an AI/)
    expect(none).toEqual([])
    expect(rows(summary()).some(row => /broken.*🔴 Could not be evaluated/.test(row))).toBe(true)
  })

  it('is a table for Markdown, whatever the statements say', () => {
    const hostile = [
      'a | b `x` <img src=x> @team #1',
      '](http://evil.example) ![x](y)',
      '\u202e `` | ~~~',
    ].map(words => `**Purpose:** ${words} AI system\n`)
    const html = new MarkdownIt({ html: true, linkify: true }).render(summary(on(...hostile)))
    expect(html.match(/<tr>/g)).toHaveLength(hostile.length + 1)
    expect(html.match(/<td>/g)).toHaveLength(hostile.length * 5)
    expect(html).not.toMatch(/<img|href="(?!https:\/\/www\.cnil\.fr)/)
  })
})

describe('its length', () => {
  const many = on(...Array.from({ length: 300 }, () => VAGUE), GOOD)
  it.each([20_000, 60_000])('stays below %i characters at whole findings, and says what was cut', limit => {
    const text = summary(many, limit)
    expect(text.length).toBeLessThanOrEqual(limit)
    expect(text).toMatch(/\d+ findings left out here for length/)
  })

  it('of a job summary stays below 1 MiB of UTF-8', () => {
    const wide = on(...Array.from({ length: 1000 }, () => VAGUE.replace('# Data', `# ${'目的'.repeat(500)}`)))
    const text = renderMarkdown(wide, { colours: picocolors.createColors(false), width: 80 })
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  })

  it('holds when there are many notes', () => {
    const { waived } = everything()
    const removed = Array.from({ length: 5000 }, (_, at) => `${'x'.repeat(200)}/${at}/PURPOSE.md`)
    const judgement = {
      ...many,
      removed,
      waived: Array.from({ length: 2000 }, () => waived).flat(),
    }
    expect(summary(judgement, 60_000).length).toBeLessThanOrEqual(60_000)
  })
})
