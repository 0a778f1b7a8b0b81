import { describe, expect, it } from 'vitest'
import type { Level, RuleId } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Preset } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { RULES } from '../../src/rules/index.ts'
import { fixtures } from '../support/fixtures.ts'

/** The fixture is a change: what is in `base` becomes what is in `head`; the recordings stay. */
const tree = (side: 'base' | 'head', language: string) =>
  fixtures(`every-rule/${side}/${language}`).map(({ path, bytes }) => ({
    path: path.replace(`fixtures/every-rule/${side}/`, ''),
    bytes,
  }))

const judged = (language: string, preset: Preset = 'cnil') => {
  const manifests = tree('head', language)
  const kept = new Set(manifests.map(({ path }) => path))
  const before = tree('base', language).map(file => ({
    file,
    ...(kept.has(file.path) && { now: file.path }),
  }))
  const dataPresent = [`en/voices/recordings/1.wav`, `fr/voix/enregistrements/1.wav`].filter(path =>
    path.startsWith(language),
  )
  return judge({ manifests, before, dataPresent }, { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, preset } })
}
const findings = (language: string, preset?: Preset) =>
  judged(language, preset).manifests.flatMap(({ findings }) => findings)

/** Whether a reading is certain depends on what the reader has learnt; test/engine/confirmation.test.ts holds it. */
const UNCERTAIN: readonly RuleId[] = ['reading-confirmed']

describe.each(['en', 'fr'])('fixtures/every-rule in “%s”', language => {
  it('is readable', () => {
    expect(judged(language).manifests.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('breaks every rule', () => {
    const broken = new Set(findings(language).map(({ rule }) => rule))
    const expected = RULES.map(({ meta }) => meta.id).filter(id => !UNCERTAIN.includes(id))
    expect(expected.filter(id => !broken.has(id))).toEqual([])
  })

  it('speaks its language', () => {
    expect(new Set(findings(language).map(finding => finding.language))).toEqual(new Set([language]))
  })

  it('comes to what each preset makes of it', () => {
    const tally = (preset: Preset) => {
      const count = (level: Level) =>
        findings(language, preset).filter(finding => finding.level === level).length
      return {
        verdict: judged(language, preset).verdict,
        block: count('block'),
        review: count('review'),
        advise: count('advise'),
      }
    }
    const [cnil, strict, advisory] = (['cnil', 'strict', 'advisory'] as const).map(tally)
    expect([cnil?.verdict, strict?.verdict, advisory?.verdict]).toEqual(['blocked', 'blocked', 'advised'])
    // Advice blocks; what a person must decide stays a person's.
    expect(strict?.advise).toBe(0)
    expect(strict?.review).toBe(cnil?.review)
    expect(strict?.block).toBeGreaterThanOrEqual((cnil?.block ?? 0) + (cnil?.advise ?? 0))
    // Nothing blocks, nothing is lost, and advice no longer waits for anything.
    expect([advisory?.block, advisory?.review]).toEqual([0, 0])
    expect(advisory?.advise).toBe(strict?.block === undefined ? -1 : strict.block + (strict.review ?? 0))
  })
})

describe('fixtures/no-rule', () => {
  const files = fixtures('no-rule')

  it('holds the three cases in both languages', () => expect(files).toHaveLength(6))
  it.each(files)('$path breaks no rule, advice included', file => {
    const { verdict, manifests } = judge({ manifests: [file] })
    const found = manifests.flatMap(({ findings }) => findings.map(({ rule, words }) => `${rule} ${words}`))
    expect([verdict, found]).toEqual(['pass', []])
  })
})
