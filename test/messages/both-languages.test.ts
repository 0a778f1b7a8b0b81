import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { sayFinding } from '../../src/messages/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { fixtures, manifest, ROOT } from '../support/fixtures.ts'

const examples = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter(file => file.endsWith('.md'))
    .flatMap(file =>
      [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(
        ([, text = '']) => text,
      ),
    )

/** Findings of every fixture and of every page's examples, by rule. */
const findings = [
  ...fixtures('refused'),
  ...fixtures('accepted'),
  ...[...examples('docs/rules'), ...examples('docs/rules/fr')].map(text => manifest(text)),
].flatMap(file => judge({ manifests: [file] }).manifests.flatMap(judged => judged.findings))
const rules = [...new Set(findings.map(({ rule }) => rule))]

const said = (finding: Finding, language: 'en' | 'fr'): string[] =>
  Object.values(sayFinding(finding, language))

describe('a finding is said in whichever language is wanted', () => {
  it('there are findings of most rules', () => {
    expect(rules.length).toBeGreaterThanOrEqual(RULES.length - 4)
  })

  it.each(rules)('%s', rule => {
    for (const finding of findings.filter(found => found.rule === rule)) {
      const [en, fr] = [said(finding, 'en'), said(finding, 'fr')]
      expect(en).toHaveLength(fr.length)
      expect([...en, ...fr].every(text => text.length > 3)).toBe(true)
      expect([...en, ...fr].join(' ')).not.toMatch(/undefined|NaN|\[object/)
      expect(fr[0]).not.toBe(en[0])
    }
  })
})
