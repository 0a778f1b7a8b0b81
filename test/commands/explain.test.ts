import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { explanationOf, pageAsText } from '../../src/commands/rules.ts'
import { RULES } from '../../src/rules/index.ts'
import { ROOT } from '../support/fixtures.ts'

const PAGES = pathToFileURL(join(ROOT, 'docs/rules/'))
const NOWHERE = pathToFileURL(join(ROOT, 'no/such/folder/'))

describe('explain', () => {
  it('shows the page of a rule', () => {
    const text = explanationOf('system-type-stated', 'en', PAGES)
    expect(text.split('\n').slice(0, 5)).toEqual([
      'system-type-stated · A general-purpose system names its type',
      '',
      'Clause C1 · Level block · Regimes general-purpose system · Since 0.1.0',
      '',
      'CLAUSE AND WHY',
    ])
    expect(text).toContain('\n    ## Purpose\n\n    Development of a model that can')
    expect(text).toContain('CNIL, AI how-to sheet')
    expect(text).toContain('(https://www.cnil.fr/fr/definir-une-finalite-0)\n')
  })

  it('shows the French page', () => {
    const text = explanationOf('system-type-stated', 'fr', PAGES)
    expect(text).toContain('Clause C1 · Niveau blocage · Régimes système à usage général · Depuis 0.1.0')
    expect(text).toContain('\n    type de système: système d’IA\n')
    expect(text).toContain('\nQUAND S’EN ÉCARTER\n')
  })

  it.each(RULES.flatMap(({ meta }) => [[meta.id, 'en'] as const, [meta.id, 'fr'] as const]))(
    '%s in “%s” keeps no markup and fits a terminal',
    (id, language) => {
      const text = explanationOf(id, language, PAGES)
      const prose = text.replace(/^ {4}.*$/gm, '')
      expect(prose).not.toMatch(/[`|]|\]\(|^#|^>/m)
      expect(prose).not.toMatch(/«$|^[»:;?!]/m)
      const [title = '', , ...lines] = prose.split('\n')
      expect(title).toMatch(new RegExp(`^${id} · `))
      for (const line of lines) if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(100)
      expect(text).toMatch(/[^\n]\n$/)
    },
  )

  it('keeps to a summary where the pages are not at hand', () => {
    const text = explanationOf('system-type-stated', 'en', NOWHERE)
    expect(text).toContain('system-type-stated (blocks)\n\nA general-purpose system names its type.\n')
    expect(text).toContain('Clause C1: “to the ‘type’ of system developed”')
    expect(explanationOf('system-type-stated', 'fr', NOWHERE)).toContain('Régime : système à usage général')
  })

  it('names the rule that was meant', () => {
    expect(() => explanationOf('capabilities-list', 'en', PAGES)).toThrow(
      'did you mean “capabilities-listed”?',
    )
    expect(() => explanationOf('../criteria', 'en', PAGES)).toThrow('see purpose-gate rules')
  })
})

describe('a page as text', () => {
  it('reads the same from a checkout with Windows line breaks', () => {
    const page =
      '# `a` · b\r\n\r\n| C | L |\r\n| --- | --- |\r\n| 1 | 2 |\r\n\r\n- one\r\n  two\r\n- three\r\n'
    expect(pageAsText(page)).toBe('a · b\n\nC 1 · L 2\n\n- one two\n- three\n')
  })

  it('leaves examples as they are', () => {
    const page = 'Before:\n\n```markdown\n---\na: `b`\n\n# c\n---\n```\n\nAfter [a page](x.md).\n'
    expect(pageAsText(page)).toBe('Before:\n\n    ---\n    a: `b`\n\n    # c\n    ---\n\nAfter a page.\n')
  })
})
