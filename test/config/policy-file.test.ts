import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/config/policy-file.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'

const none = async (reference: string): Promise<string> => {
  throw new Error(`not expected to read ${reference}`)
}
const policy = (text: string) => policyOf(text, none)

const WAIVER = `waivers:
  - rule: system-type-stated
    path: data/PURPOSE.md
    fingerprint: 0123456789abcdef
    reason: The type is trade secret, see decision 12
    approver: dpo@example.org
    until: 2027-01-31
`

describe('policyOf', () => {
  it('reads every key', async () => {
    const read = await policy(
      `preset: strict\nlanguage: fr\nrules:\n  purpose-legitimate: off\noverrides:\n  - paths: [legacy/**]\n    rules:\n      capabilities-listed: advise\nexclude: ["docs/**"]\npolicy-branches: [release/*]\n${WAIVER}`,
    )
    expect(read).toMatchObject({
      preset: 'strict',
      language: 'fr',
      rules: { 'purpose-legitimate': 'off' },
      overrides: [{ paths: ['legacy/**'], rules: { 'capabilities-listed': 'advise' } }],
      exclude: ['docs/**'],
      policyBranches: ['release/*'],
    })
    expect(read.waivers[0]).toMatchObject({ rule: 'system-type-stated', until: '2027-01-31' })
  })

  it.each(['', '\n', '# nothing decided\n'])('takes %j for no decision', async text => {
    expect(await policy(text)).toEqual(DEFAULT_POLICY)
  })

  it.each([
    ['presets: strict\n', '.github/purpose-gate.yml:1:1: unknown key “presets”; did you mean “preset”?'],
    ['preset: strickt\n', '.github/purpose-gate.yml:1:1: “preset” must be one of cnil, strict, advisory'],
    [
      'preset: cnil\nrules:\n  capabilites-listed: off\n',
      ':3:3: unknown key “capabilites-listed”; did you mean “capabilities-listed”?',
    ],
    [
      'rules:\n  capabilities-listed: warn\n',
      ':2:3: “rules.capabilities-listed” must be one of block, review, advise, off',
    ],
    [
      'rules:\n  capabilities-listed:\n    level: block\n    minimun: 2\n',
      ':4:5: unknown key “minimun”; did you mean “minimum”?',
    ],
    ['rules:\n  capabilities-listed:\n    minimum: 0\n', ':3:5: “rules.capabilities-listed.minimum”'],
    ['rules:\n  capabilities-listed:\n    minimum: two\n', ':3:5: “rules.capabilities-listed.minimum”'],
    [
      'overrides:\n  - paths: [a]\n    rules:\n      purpose-bounded: {levle: off}\n',
      ':4:25: unknown key “levle”; did you mean “level”?',
    ],
    ['exclude: docs\n', ':1:1: “exclude”'],
    ['rules: [\n', '.github/purpose-gate.yml:2:1: Malformed YAML'],
    ['a: 1\na: 2\n', ':2:1: The key “a” is given twice'],
    [WAIVER.replace('2027-01-31', 'soon'), ':7:5: “waivers.0.until”'],
    [WAIVER.replace('The type is trade secret, see decision 12', 'because'), ':5:5: “waivers.0.reason”'],
    [WAIVER.replace('    approver: dpo@example.org\n', ''), '“waivers.0.approver”'],
    [WAIVER.replace('0123456789abcdef', 'xyz'), ':4:5: “waivers.0.fingerprint”'],
    ['- a\n', '.github/purpose-gate.yml:1:1: “the file”'],
  ])('names place and remedy of %j', async (text, message) => {
    await expect(policy(text)).rejects.toThrow(message)
  })

  it('lays a file over the one it extends', async () => {
    const files: Record<string, string> = {
      'base.yml': 'extends: org.yml\npreset: advisory\nrules:\n  capabilities-listed: off\nexclude: [a]\n',
      'org.yml': 'preset: strict\nlanguage: en\nexclude: [b]\n',
    }
    const read = async (reference: string) => files[reference] ?? ''
    expect(await policyOf('extends: base.yml\nrules:\n  system-type-stated: review\n', read)).toMatchObject({
      preset: 'advisory',
      language: 'en',
      rules: { 'capabilities-listed': 'off', 'system-type-stated': 'review' },
      exclude: ['b', 'a'],
    })
  })

  it('keeps the options of the file it extends where its own setting names only the level', async () => {
    const base = async () => 'rules:\n  capabilities-listed: {level: review, minimum: "2"}\n'
    const read = await policyOf('extends: x.yml\nrules:\n  capabilities-listed: advise\n', base)
    expect(read.rules).toEqual({ 'capabilities-listed': { level: 'advise', minimum: 2 } })
  })

  it('names the extended file in its errors and refuses circles', async () => {
    await expect(policyOf('extends: x.yml\n', async () => 'preset: y\n')).rejects.toThrow(
      'x.yml:1:1: “preset”',
    )
    await expect(policyOf('extends: x.yml\n', async () => 'extends: x.yml\n')).rejects.toThrow(
      'goes in a circle',
    )
  })
})
