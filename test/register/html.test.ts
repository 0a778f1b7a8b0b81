import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { registerOf } from '../../src/register/model.ts'
import { render } from '../../src/register.ts'
import { fixtures, manifest } from '../support/fixtures.ts'
import { CROWDS, registered } from '../support/registered.ts'

const page = (register: Parameters<typeof render>[0], language: 'fr' | 'en' = 'en'): string =>
  render(register, 'html', { language, today: '2026-11-28' })

const version = (day: string, text: string, subject = 'subject') => ({
  commit: 'abcdef123456',
  day,
  subject,
  file: manifest(text),
})

describe('the page', () => {
  it('allows its own style and script by their hashes, and nothing else', () => {
    const text = page(registered({ 'PURPOSE.md': CROWDS }))
    const hash = (tag: string): string => {
      const [, content = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text) ?? []
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    }
    expect(text).toContain(
      `content="default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'"`,
    )
    expect(text).not.toMatch(/ (?:style|on\w+)="|<link|<img|<iframe|src=|https?:\/\//)
  })

  it('says in each language what the register holds', () => {
    const text = `---\npurpose: ${CROWDS}\ncontroller: Compagnie des trains\nnext refinement: 2026-01-01\n---\n`
    const register = registered({ 'trains/PURPOSE.md': text, 'x/PURPOSE.md': 'Improve our services.' })
    const [en, fr] = [page(register), page(register, 'fr')]
    for (const words of [
      'Record of purposes',
      'overdue',
      'not stated',
      'Clause A2',
      '1 Jun 2026',
      'trains/PURPOSE.md',
    ])
      expect(en).toContain(words)
    for (const words of [
      'Registre des finalités',
      'en retard',
      'non indiqué',
      'Clause A2',
      '1 juin 2026',
      'Bloqué',
    ])
      expect(fr).toContain(words)
    expect(en).toContain('<blockquote lang="en">Measure how crowded trains')
    const shown = [en, fr].join('').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    expect(/.{20}(?:undefined|NaN|\[object).{20}/.exec(shown)?.[0]).toBeUndefined()
  })

  it('draws verdicts over time from the histories, and now where there are none', () => {
    const versions = [version('2026-06-01', CROWDS), version('2025-06-01', 'Improve our services.')]
    const histories = new Map([['PURPOSE.md', { versions, isCut: false }]])
    const [, curve = ''] =
      /<svg class="curve".*?>(.*?)<\/svg>/s.exec(page(registered({ 'PURPOSE.md': CROWDS }, { histories }))) ??
      []
    expect(curve.match(/<polygon class="(?:good|review|bad)" points="[\d., ]+"\/>/g)).toHaveLength(3)
    expect(page(registered({ 'PURPOSE.md': CROWDS }))).toContain('<figcaption>Verdicts</figcaption>')
  })
})

describe('text of a file', () => {
  const BAIT = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"><b onclick='x'>&amp;`

  it('is text wherever the page puts it', () => {
    const yaml = JSON.stringify(BAIT)
    const fields = [
      'system type',
      'controller',
      'retention',
      'recipients',
      'licence',
      'covers',
      'next refinement',
    ]
    const front = fields.map(field => `${field}: ${yaml}`).join('\n')
    const text = `---\npurpose: ${yaml}\ncapabilities: [${yaml}]\nexcluded functions: [${yaml}]\n${front}\n---\n`
    const path = `a"><i>/PURPOSE.md`
    const versions = [version('2026-06-01', text, BAIT), version('2025-06-01', CROWDS, BAIT)]
    const register = registered(
      { [path]: text },
      { repository: BAIT, histories: new Map([[path, { versions, isCut: true }]]) },
    )
    const hostile = { ...register, uncovered: [{ repository: BAIT, folder: BAIT, files: 1 }] }
    const harmless = page(registered({ 'a/PURPOSE.md': CROWDS }))
    const tags = (markup: string): string[] =>
      [...markup.matchAll(/<\/?(?:script|img|b|i)\b[^>]*>/g)].map(([tag]) => tag)
    const written = page(hostile)
    expect(written).toContain('&lt;/script&gt;&lt;script&gt;alert(1)')
    expect(tags(written).filter(tag => !/^<\/?(?:script|b|i)(?: class="\w+")?>$/.test(tag))).toEqual([])
    expect(written.match(/<script/g)).toHaveLength(harmless.match(/<script/g)?.length ?? 0)
  })

  it('is visible where it would not be', () => {
    const hidden = version('2026-06-01', CROWDS, 'a\u202eb')
    const histories = new Map([['PURPOSE.md', { versions: [hidden], isCut: false }]])
    const written = page(registered({ 'PURPOSE.md': CROWDS }, { histories }))
    expect(written).toContain('a&lt;U+202E&gt;b')
    expect(written).not.toContain('\u202e')
  })

  it('of the hostile corpus makes no tag that is not ours', () => {
    const files = fixtures('hostile')
    const standard = { policy: DEFAULT_POLICY, today: '2026-11-28', approvedBy: [] }
    const none = { changes: new Map<string, string>(), histories: new Map() }
    const register = registerOf(judge({ manifests: files }, standard), {
      repository: 'lab',
      standard,
      ...none,
    })
    expect(register.entries.length + register.unread.length).toBeGreaterThan(3)
    const body = page(register).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    const names = new Set(
      [...body.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase()),
    )
    const ours =
      'html head meta title body a header h1 h2 h3 h4 p ul ol li b i main section figure figcaption svg rect polygon details summary table thead tbody tr th td form label input select option button div span blockquote dl dt dd code time ins del footer'
    expect([...names].filter(name => !ours.split(' ').includes(name))).toEqual([])
  })
})
