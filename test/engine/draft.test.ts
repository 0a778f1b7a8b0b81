import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAcceptable, undecidedIn } from '../../src/engine/draft.ts'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from '../support/fixtures.ts'
import { CASES, caseIn, undecided } from '../support/undecided.ts'

const CASE = caseIn('en')
const VAGUE = '# Purpose\n\nDevelopment of a generative AI model.\n'

/** Whether a draft for the only undecided statement of a file is accepted. */
function accepts(text: string, draft: string, standard = BY_THE_SHEET): boolean {
  const change = { manifests: [manifest(text)] }
  const [one, ...others] = undecidedIn(judge(change, standard))
  if (!one || others.length > 0) throw new Error('not one undecided statement')
  return isAcceptable(one, draft, change, standard)
}

describe('undecidedIn', () => {
  it('finds the statements whose reading their author is asked to confirm, and no other', () => {
    const files = [manifest(CASE.text, 'a/PURPOSE.md'), manifest(VAGUE, 'b/PURPOSE.md')]
    const found = undecidedIn(judge({ manifests: files }))
    expect(found.map(({ finding, statement }) => [finding.rule, finding.path, statement])).toEqual([
      ['reading-confirmed', 'a/PURPOSE.md', CASE.statement],
    ])
  })

  it('leaves out what a policy or a person has decided', () => {
    const [one] = undecided(CASE.text)
    if (!one) throw new Error('nothing undecided')
    const { rule, path, fingerprint } = one.finding
    const known = { ...DEFAULT_POLICY, baseline: [{ rule, path, fingerprint }] }
    const change = { manifests: [manifest(CASE.text)] }
    expect(undecidedIn(judge(change, { ...BY_THE_SHEET, policy: known }))).toEqual([])
    expect(undecidedIn(judge(change, { ...BY_THE_SHEET, approvedBy: ['dpo'] }))).toEqual([])
    const advisory = { ...DEFAULT_POLICY, preset: 'advisory' as const }
    expect(undecidedIn(judge(change, { ...BY_THE_SHEET, policy: advisory }))).toEqual([])
    const off = { ...DEFAULT_POLICY, rules: { 'reading-confirmed': 'off' as const } }
    expect(undecidedIn(judge(change, { ...BY_THE_SHEET, policy: off }))).toEqual([])
  })
})

describe('isAcceptable', () => {
  it.each(CASES.map(({ plain, text }) => [plain, text]))('takes wording that passes: %s', (plain, text) => {
    expect(accepts(text, plain)).toBe(true)
  })

  it('holds a draft to the policy of the repository', () => {
    const rules = { 'retention-stated': { level: 'block' as const } }
    const strict = { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, rules } }
    expect(accepts(CASE.text, CASE.plain, strict)).toBe(false)
  })

  it('takes no draft that the syntax of the file reads otherwise', () => {
    const yaml = `---\nlanguage: en\norganisation: University of Example\npurpose: ${JSON.stringify(CASE.statement)}\n---\n`
    expect(accepts(yaml, CASE.plain)).toBe(true)
    expect(accepts(yaml, CASE.plain.replace(' so that ', ' so\\u0020that '))).toBe(false)
    expect(accepts(yaml, `${CASE.plain.slice(0, -1)}" regime: "research.`)).toBe(false)
    expect(accepts(CASE.text, CASE.plain.replace(' so that ', ' *so* that '))).toBe(false)
    expect(accepts(CASE.text, `${CASE.plain.slice(0, -1)} <!-- and more -->.`)).toBe(false)
  })

  it('takes no draft that says another purpose, however well it is worded', () => {
    const other =
      'Development of a large language model able to answer questions, translate and summarise text.'
    expect(judge({ manifests: [manifest(CASE.text.replace(CASE.statement, other))] }).verdict).toBe('advised')
    expect(accepts(CASE.text, other)).toBe(false)
  })

  it('says no to whatever else a model may say, and never throws', () => {
    const [one] = undecided(CASE.text)
    if (!one) throw new Error('nothing undecided')
    const change = { manifests: [manifest(CASE.text)] }
    const pieces = [
      '---\n',
      '"',
      "'",
      '{',
      ': ',
      '- ',
      '`',
      '<!--',
      '# Purpose\n',
      '\ud800',
      '\u0000',
      'AI model ',
      '&a ',
    ]
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces)), { maxLength: 12 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, said => {
        expect(isAcceptable(one, said, change, BY_THE_SHEET)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('takes one sentence on one line', () => {
    expect(accepts(CASE.text, `${CASE.plain} I hope it helps!`)).toBe(false)
    expect(accepts(CASE.text, CASE.plain.replace(' ', '\n'))).toBe(false)
    expect(accepts(CASE.text, CASE.plain.replace(' ', ' \u2067'))).toBe(false)
  })
})
