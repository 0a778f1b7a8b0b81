import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import type { JudgedPurpose } from '../../src/engine/judgement.ts'
import { DEFAULT_POLICY, type Preset } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { isGreen } from '../../src/engine/verdict.ts'
import { LANGUAGES } from '../../src/messages/catalogue.ts'
import { catalogue } from '../../src/messages/index.ts'
import { halvesOf } from '../../src/report/halves.ts'
import { RULES } from '../../src/rules/index.ts'
import { fixtures, manifest } from '../support/fixtures.ts'
import { caseIn } from '../support/undecided.ts'

const purposesOf = (preset: Preset): JudgedPurpose[] => {
  const manifests = ['accepted', 'refused', 'every-rule/head', 'no-rule', 'formats'].flatMap(fixtures)
  const before = fixtures('every-rule/base').map(({ path, bytes }) => ({
    file: { path: path.replace('/base/', '/head/'), bytes },
    now: path.replace('/base/', '/head/'),
  }))
  const standard = { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, preset } }
  return judge({ manifests, before }, standard).manifests.flatMap(({ purposes }) => purposes)
}

const lacking = (purpose: JudgedPurpose): string[] =>
  halvesOf(purpose).flatMap(({ half, stated }) => (stated ? [] : [half]))

describe('what a purpose states', () => {
  it.each(['cnil', 'strict'] as const)(
    'lacks something where it is red, and nothing where it is green: %s',
    preset => {
      const purposes = purposesOf(preset)
      expect(purposes.length).toBeGreaterThan(40)
      for (const purpose of purposes) {
        const found = purpose.findings.map(({ rule }) => rule).join(', ')
        expect([found, lacking(purpose).length > 0]).toEqual([found, !isGreen(purpose.verdict)])
      }
    },
  )

  it('shows for every rule, by itself, something that is missing', () => {
    const [model] = purposesOf('cnil').filter(({ verdict }) => isGreen(verdict))
    const [red] = purposesOf('cnil').flatMap(({ findings }) => findings)
    if (!model || !red) throw new Error('no purpose')
    for (const { meta } of RULES) {
      const purpose = { ...model, findings: [{ ...red, rule: meta.id, level: 'block' as const }] }
      expect([meta.id, lacking(purpose)]).toEqual([meta.id, [expect.stringMatching(/^[a-z]+$/)]])
    }
  })

  it.each(LANGUAGES)('that only its author can confirm is a reading that is not certain: “%s”', language => {
    const [purpose] = judge({ manifests: [manifest(caseIn(language).text)] }).manifests[0]?.purposes ?? []
    if (!purpose) throw new Error('no purpose')
    expect(lacking(purpose)).toEqual(['certainty'])
    expect(catalogue(language).reports.halves.certainty).toBeTruthy()
  })
})
