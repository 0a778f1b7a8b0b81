import { describe, expect, it } from 'vitest'
import { inOrder, judgeDeclaration, verdictOn } from '../../src/engine/judge-declaration.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { declarationOf } from '../support/fixtures.ts'

const VAGUE = 'Development of a generative AI model'
const USE = 'Detect potholes on city streets so that the road crew repairs them'
const front = (fields: string): string => `---\nlanguage: en\n${fields}\n---\n`

const judged = (text: string, policy: Partial<Policy> = {}) =>
  judgeDeclaration(declarationOf(text), { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, ...policy } })
const rules = (...args: Parameters<typeof judged>) => judged(...args).findings.map(({ rule }) => rule)

describe('a finding', () => {
  it('points at the words that its rule judged', () => {
    const [finding] = judged(front(`purpose: ${USE}, and any other purpose`)).findings
    expect(finding).toMatchObject({
      rule: 'purpose-bounded',
      clause: 'A2b',
      level: 'block',
      message: { id: 'purpose-bounded' },
      path: 'PURPOSE.md',
      at: 'purposes',
      words: 'any other purpose',
      place: { start: { line: 3 } },
      language: 'en',
    })
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(finding?.value?.fragment.text).toContain(USE)
  })

  it('points at the purpose where the file has no such words', () => {
    const [finding] = judged(front('purpose: ""')).findings
    expect(finding).toMatchObject({
      rule: 'purpose-declared',
      words: '',
      at: '',
      place: { start: { line: 1 } },
    })
    expect(finding).not.toHaveProperty('edit')
    expect(finding).not.toHaveProperty('isFormer')
  })

  it('on words of another manifest points at the purpose', () => {
    const own = declarationOf(front('purpose: Development of a model'))
    const other = declarationOf(
      front('regime: general-purpose\nsystemType: large language model\ncapabilities: [various tasks]'),
      'x/PURPOSE.md',
    )
    const capabilities = other.shared.capabilities.map(value => ({ ...value, elsewhere: 'x/PURPOSE.md' }))
    const { regime, systemType } = other.shared
    const shared = {
      ...own.shared,
      capabilities,
      ...(regime && { regime }),
      ...(systemType && { systemType }),
    }
    const { findings } = judgeDeclaration({ ...own, shared }, BY_THE_SHEET)
    expect(findings.find(({ rule }) => rule === 'capabilities-concrete')).toMatchObject({
      at: 'purposes',
      words: '',
      value: undefined,
      place: { start: { line: 3 } },
    })
  })
})

describe('an edit', () => {
  const edits = (text: string) =>
    judged(text).findings.flatMap(({ level, edit }) =>
      level === 'advise' ? [] : [edit?.text.replace(/ able to .* text/, ' able to …')],
    )

  it.each([
    [front(`purpose: ${VAGUE}`), [`purpose: ${VAGUE} able to …`]],
    [front(`purpose: "${VAGUE}"`), [`purpose: "${VAGUE} able to …"`]],
    // It would part the file at its commas.
    [front(`purposes: [${VAGUE}, Innovation]`), [undefined, undefined]],
    [
      front(`purposes: ["${VAGUE}", Innovation]`),
      [`purposes: ["${VAGUE} able to …", Innovation]`, undefined],
    ],
    [
      front(`purposes: [Innovation, "${VAGUE}"]`),
      [undefined, `purposes: [Innovation, "${VAGUE} able to …"]`],
    ],
    [`---\n{purpose: ${VAGUE}, language: en}\n---\n`, [undefined]],
  ])('is offered where it answers the finding: %j', (text, expected) => expect(edits(text)).toEqual(expected))

  it('is not tried behind very many findings on one purpose', () => {
    const sold =
      'Propose products to each customer of the shop from past orders, printed on the receipt at the till'
    const offered = (count: number) => {
      const tasks = Array.from({ length: count }, (_, at) => `  - various tasks ${at}`).join('\n')
      const fields = `purpose: ${sold}\nregime: general-purpose\nsystemType: large language model\ncapabilities:\n${tasks}`
      return judged(front(fields)).findings.find(({ rule }) => rule === 'regime-consistent')?.edit?.text
    }
    expect([offered(20), offered(30)]).toEqual(['regime: operational', undefined])
  })
})

describe('advice', () => {
  it('waits until nothing asks for a change', () => {
    expect(rules(front(`purpose: ${VAGUE}`))).toEqual(['capabilities-listed'])
    const advised = judged(front(`purpose: ${USE}`))
    expect(advised.findings.length).toBeGreaterThan(2)
    expect(new Set(advised.findings.map(({ level }) => level))).toEqual(new Set(['advise']))
    expect([advised.verdict, advised.purposes[0]?.verdict]).toEqual(['advised', 'advised'])
  })

  it('is given for each purpose apart', () => {
    const { purposes, verdict } = judged(front(`purposes:\n  - ${VAGUE}\n  - ${USE}`))
    expect(purposes.map(each => each.verdict)).toEqual(['blocked', 'pass'])
    expect(verdict).toBe('blocked')
  })

  it('within a rule is advice, as the policy levels it', () => {
    const text = front(
      'regime: general-purpose\nsystemType: large language model\ncapabilities: [translate letters]',
    )
    const level = (policy: Partial<Policy>) =>
      judged(text, policy).findings.find(({ rule }) => rule === 'capabilities-listed')?.level
    expect(level({})).toBe('advise')
    expect(level({ preset: 'strict' })).toBe('block')
  })
})

describe('rules', () => {
  it('are applied at the level of the policy, or not', () => {
    const text = front(`purpose: ${VAGUE}`)
    expect(judged(text, { rules: { 'capabilities-listed': 'review' } }).verdict).toBe('review-required')
    expect(rules(text, { rules: { 'capabilities-listed': 'off' } })).not.toContain('capabilities-listed')
    const overrides = [{ paths: ['x/**'], rules: { 'capabilities-listed': 'off' } }] as const
    expect(rules(text, { overrides })).toContain('capabilities-listed')
    const elsewhere = declarationOf(text, 'x/PURPOSE.md')
    const standard = { ...BY_THE_SHEET, policy: { ...DEFAULT_POLICY, overrides } }
    expect(judgeDeclaration(elsewhere, standard).findings.map(({ rule }) => rule)).not.toContain(
      'capabilities-listed',
    )
  })

  it('have the options of the policy', () => {
    const text = front(
      'regime: general-purpose\nsystemType: large language model\ncapabilities: [translate letters, sort mail]',
    )
    expect(rules(text, { rules: { 'capabilities-listed': { minimum: 3 } } })).toContain('capabilities-listed')
    expect(rules(text, { rules: { 'capabilities-listed': { minimum: 2 } } })).not.toContain(
      'capabilities-listed',
    )
  })
})

describe('findings of several purposes', () => {
  it('are told once where they are about one field, and in the order of the file', () => {
    const text = front(
      `purposes:\n  - ${VAGUE}\n  - Development of a speech recognition model\nregime: general-purpose\ncapabilities: [various tasks]`,
    )
    const { findings, purposes } = judged(text)
    const places = findings.map(({ rule, place }) => `${rule} ${place.start.line}`)
    expect(places).toEqual([...new Set(places)])
    expect(places.filter(place => place.startsWith('capabilities-concrete'))).toHaveLength(1)
    expect(purposes.map(each => each.findings.length).reduce((a, b) => a + b)).toBeGreaterThan(
      findings.length,
    )
    const lines = findings.map(({ place }) => place.start.line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })

  it('are told each where they are alike in different places', () => {
    const { findings } = judged(front(`purposes:\n  - ${VAGUE}\n  - ${VAGUE}`))
    expect(findings.map(({ rule, place }) => [rule, place.start.line])).toEqual([
      ['capabilities-listed', 4],
      ['capabilities-listed', 5],
    ])
  })

  it('are put in order without a change to the list', () => {
    const { findings } = judged(front(`purposes:\n  - ${VAGUE}\n  - ${VAGUE}`))
    const turned = findings.toReversed()
    expect(inOrder(turned)).toEqual(findings)
    expect(turned).toEqual(findings.toReversed())
    expect([verdictOn(findings), verdictOn([])]).toEqual(['blocked', 'pass'])
  })
})

it('settles what the repository decided', () => {
  const text = front(`purpose: ${VAGUE}`)
  const [finding] = judged(text).findings
  if (!finding) throw new Error('no finding')
  const { rule, path, fingerprint } = finding
  const { known, findings, purposes, verdict } = judged(text, { baseline: [{ rule, path, fingerprint }] })
  expect([known.length, purposes[0]?.known.length]).toEqual([1, 1])
  expect(findings.every(({ level }) => level === 'advise')).toBe(true)
  expect(verdict).not.toBe('blocked')
  expect(purposes[0]?.fingerprint).toBe(fingerprint)
})
