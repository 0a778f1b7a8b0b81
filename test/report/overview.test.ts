import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { renderOverview } from '../../src/report/overview.ts'
import { manifest } from '../support/fixtures.ts'

const many = judge({
  manifests: Array.from({ length: 30 }, (_, at) => manifest('TODO\n', `d${at}/PURPOSE.md`)),
})
const commented = new Set(many.manifests.slice(0, 2).flatMap(({ findings }) => findings))
const itemsIn = (text: string): string[] => text.split('\n').filter(line => line.startsWith('- '))

describe('the overview of a pull request', () => {
  it('sends to the comment where there is one, and says what to do where there is none', () => {
    const items = itemsIn(renderOverview(many, { language: 'en', limit: 60_000, commented }))
    expect(items).toHaveLength(30)
    expect(items[1]).toMatch(/^- `d1\/PURPOSE.md:1` .*see the comment on it\.$/)
    expect(items[2]).toMatch(/^- `d2\/PURPOSE.md:1` .*Write what the data will be used to achieve\.$/)
  })

  it('leaves out whole lines where there are too many, and says how many', () => {
    const text = renderOverview(many, { language: 'en', limit: 2000, commented })
    expect(text.length).toBeLessThan(2000)
    const items = itemsIn(text)
    expect(items.at(-1)).toBe(
      `- *${31 - items.length} findings left out here for length; the log has them all.*`,
    )
  })

  it('tells what could not be read at all, without a place', () => {
    const failed = judge({ manifests: [], failures: [{ id: 'list-incomplete', expected: 2, got: 1 }] })
    const text = renderOverview(failed, { language: 'en', limit: 2000, commented })
    expect(itemsIn(text)).toEqual([expect.stringMatching(/^- The list of changed files is incomplete/)])
    expect(text).toMatch(/^### ❌/)
  })

  it('is short where nothing is wrong', () => {
    const text = renderOverview(judge({ manifests: [] }), { language: 'en', limit: 2000, commented })
    expect(itemsIn(text)).toEqual([])
    expect(text).toMatch(/^### ✅/)
  })
})
