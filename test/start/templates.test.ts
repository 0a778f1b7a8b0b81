import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { isGreen } from '../../src/engine/verdict.ts'
import { LANGUAGES } from '../../src/messages/catalogue.ts'
import { initWords } from '../../src/messages/init.ts'
import type { Regime } from '../../src/reading/types.ts'
import { purposeText, templateText } from '../../src/start/render.ts'
import { manifest, ROOT } from '../support/fixtures.ts'

const REGIMES: readonly Regime[] = ['operational', 'general-purpose', 'research']
const ALL = LANGUAGES.flatMap(language => REGIMES.map(regime => ({ language, regime })))

/** A template as somebody fills it in who takes every example. */
const filledIn = (template: string): string =>
  template.replace(/^( *)# Ex[ae]mple ?: (.*)\n( *[^:\n]+:)(?: TODO|\n +- TODO)$/gm, '$1$3 $2')

const fixture = (kind: string, language: string, regime: string): string =>
  readFileSync(join(ROOT, 'fixtures', kind, language, 'start', regime, 'PURPOSE.md'), 'utf8')

describe.each(ALL)('the template $regime in $language', ({ language, regime }) => {
  const template = templateText(language, regime)
  const judged = (text: string) => judge({ manifests: [manifest(text)] })

  it('is refused as it is: nothing is declared yet', () => {
    const { verdict, manifests } = judged(template)
    expect(verdict).toBe('blocked')
    expect(manifests[0]?.findings.map(({ rule, words }) => [rule, words])).toEqual([
      ['purpose-declared', 'TODO'],
    ])
  })

  it('passes filled in as its own examples have it, in the case and language that it names', () => {
    const filled = filledIn(template)
    expect(filled).not.toContain('TODO\n')
    const { verdict, manifests } = judged(filled)
    expect([manifests[0]?.problems, isGreen(verdict)]).toEqual([[], true])
    expect(manifests[0]?.purposes.map(({ subject }) => [subject.regime, subject.language])).toEqual([
      [regime, language],
    ])
  })

  it('lies with its filled form among the fixtures', () => {
    const { examples } = initWords(language)
    const filled = purposeText({ language, regime, answers: examples[regime], facts: { tasks: [] } })
    expect(fixture('refused', language, regime)).toBe(template)
    expect(fixture('accepted', language, regime)).toBe(filled)
  })
})
