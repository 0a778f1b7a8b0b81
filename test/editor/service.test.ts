import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { EditorService } from '../../src/editor/service.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { GOOD, VAGUE } from '../report/everything.ts'
import { fixtures } from '../support/fixtures.ts'

const service = (root?: string) => new EditorService(BY_THE_SHEET, root)
const hoverText = (text: string, line: number, character: number): string => {
  const hover = service().hover({ uri: 'file:///PURPOSE.md', text }, { line, character })
  return hover === undefined ? '' : (hover.contents as { value: string }).value
}

describe('diagnostics', () => {
  it('stay within the document, for every fixture', () => {
    for (const { path, bytes } of [
      ...fixtures('refused'),
      ...fixtures('accepted'),
      ...fixtures('unreadable'),
    ]) {
      const text = new TextDecoder().decode(bytes)
      const lines = text.split(/\r\n|\n|\r/)
      const uri = `file:///x/${encodeURI(path)}`
      for (const { range } of service('file:///x').diagnostics({ uri, text }))
        for (const { line, character } of [range.start, range.end])
          expect(lines[line]?.length ?? -1).toBeGreaterThanOrEqual(character)
    }
  })

  it('are hints where they are advice', () => {
    const severities = service()
      .diagnostics({ uri: 'file:///PURPOSE.md', text: GOOD })
      .map(({ severity }) => severity)
    expect(new Set(severities)).toEqual(new Set([4]))
  })

  it.each([
    ['file:///w/sub%20dir/PURPOSE.md', 'file:///w', 'sub dir/**'],
    ['file:///w/é/PURPOSE.md', 'file:///w/', '%C3%A9/**'],
    ['file:///w/%C3%A9/PURPOSE.md', 'file:///w', 'é/**'],
    ['file:///w%C3%A9/a/PURPOSE.md', 'file:///wé', 'a/**'],
    ['untitled:PURPOSE.md', 'file:///w', 'PURPOSE.md'],
    ['file:///w/100%/PURPOSE.md', 'file:///w', '100%/**'],
  ])('of %s in %s heed a policy on %s', (uri, root, glob) => {
    const policy = { ...DEFAULT_POLICY, exclude: [glob] }
    const found = (s: EditorService) => s.diagnostics({ uri, text: VAGUE }).length
    expect(found(new EditorService(BY_THE_SHEET, root))).toBe(1)
    const expected = glob.startsWith('%') ? 1 : 0
    expect(found(new EditorService({ ...BY_THE_SHEET, policy }, root))).toBe(expected)
  })
})

describe('a hover', () => {
  it('shows what blocks in full, and advice as lines below the reading', () => {
    expect(hoverText(VAGUE, 4, 20)).toContain('Clause C3')
    const good = hoverText(GOOD, 4, 20)
    expect(good.split('\n\n')[0]).toBe(
      '**Pass, with advice** · general-purpose system · ✅ type + ✅ capabilities',
    )
    expect(good).toMatch(/\n\n\*advice\*: \[[^\]]+\]\(https:/)
    expect(good).not.toContain('Clause')
  })

  it('is inert, whatever the words are', () => {
    const type = '<img src=x> [a](http://evil.example) @team'
    const text = `---\nregime: general-purpose\nsystem type: "${type}"\ncapabilities: [translate text]\n---\n`
    const html = new MarkdownIt({ html: true, linkify: true }).render(hoverText(text, 2, 20))
    expect(html).toContain('src=x')
    expect(html).not.toMatch(/<img|evil\.example"/)
    expect(html).toContain('<strong>')
  })
})
