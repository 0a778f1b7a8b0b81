import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/engine/finding.ts'
import { METHOD, MODEL, POTHOLES, STAFF, saidBy } from '../support/said.ts'

const CRITERIA = ['novelty', 'creativity', 'uncertainty', 'systematicity', 'transferability']

describe('a finding names what it is about', () => {
  it.each<[RuleId, string, [string, object][]]>([
    ['purpose-declared', 'purpose: ""', [['', { cause: 'absent' }]]],
    ['purpose-declared', 'purpose: TBD', [['TBD', { cause: 'placeholder' }]]],
    [
      'purpose-declared',
      'purpose: The photos were taken in 2023.',
      [['The photos were taken in 2023.', { cause: 'no-purpose' }]],
    ],
    ['purpose-declared', `purpose: ${POTHOLES}`, []],
    [
      'each-purpose-specific',
      `purposes: [${POTHOLES}, Improve our services]`,
      [['Improve our services', { number: 2, count: 2 }]],
    ],
    [
      'each-purpose-specific',
      `operationalUses: [${POTHOLES}, other things]`,
      [['other things', { number: 1, count: 1 }]],
    ],
    [
      'phases-separate',
      `operationalUses: [${STAFF}]\nphases: {development: consent, deployment: public task}`,
      [],
    ],
    [
      'phases-separate',
      `operationalUses: [${STAFF}]\nphases: {development: {basis: consent}}`,
      [['', { missing: 'deployment' }]],
    ],
    // Of one purpose that is vague, another rule says so.
    ['each-purpose-specific', 'purpose: Improve our services', []],
    ['objective-specific', 'purpose: Improve our services', [['Improve our services', {}]]],
    ['objective-specific', 'purposes: [Improve our services, Innovation]', []],
    // What is no purpose at all is for `purpose-declared`.
    ['each-purpose-specific', `purposes: [${POTHOLES}, TODO]`, []],
    [
      'operational-use-stated',
      'regime: operational\noperationalUses: [other things]',
      [['other things', { statement: 'other things' }]],
    ],
    [
      'operational-use-stated',
      'regime: operational\nsystemType: computer vision model',
      [['computer vision model', { statement: 'computer vision model' }]],
    ],
    ['operational-use-stated', `regime: operational\noperationalUses: [${STAFF}]`, []],
    [
      'system-type-stated',
      'regime: general-purpose\nsystemType: a model\ncapabilities: [translate letters]',
      [['a model', { instead: 'a model', capabilities: ['translate letters'] }]],
    ],
    [
      'system-type-stated',
      'regime: general-purpose\ncapabilities: [translate letters, summarise reports]',
      [['translate letters', { capabilities: ['translate letters', 'summarise reports'] }]],
    ],
    ['system-type-stated', `regime: operational\nsystemType: a model\noperationalUses: [${STAFF}]`, []],
    [
      'capabilities-listed',
      MODEL,
      [
        [
          'large language model',
          { cause: 'none', listed: 0, minimum: 1, systemType: 'large language model' },
        ],
      ],
    ],
    [
      'capabilities-listed',
      'regime: general-purpose\npurpose: Development of things',
      [['Development of things', { cause: 'none', listed: 0, minimum: 1 }]],
    ],
    [
      'capabilities-listed',
      `${MODEL}\ncapabilities: [translate letters]`,
      [['translate letters', { cause: 'single', listed: 1, minimum: 1 }]],
    ],
    ['capabilities-listed', `${MODEL}\ncapabilities: [translate letters and summarise reports]`, []],
    ['capabilities-listed', `regime: operational\noperationalUses: [${STAFF}]`, []],
    // Words that list nothing are for `capabilities-concrete`, and one remark on them is enough.
    ['capabilities-listed', `${MODEL}\ncapabilities: [various tasks]`, []],
    [
      'capabilities-concrete',
      `${MODEL}\ncapabilities: [various tasks]`,
      [['various tasks', { systemType: 'large language model' }]],
    ],
    [
      'capabilities-concrete',
      'regime: general-purpose\ncapabilities: [various tasks]',
      [['various tasks', {}]],
    ],
    [
      'capabilities-concrete',
      `regime: operational\noperationalUses: [${STAFF}]\ncapabilities: [various tasks]`,
      [],
    ],
    ['capabilities-concrete', `${MODEL}\npurpose: TODO\ncapabilities: [various tasks]`, []],
    ['research-objective-stated', 'regime: research\nresearchObjective: research', [['research', {}]]],
    [
      'research-objective-stated',
      'regime: research\npurpose: Development of a large language model',
      [['Development of a large language model', {}]],
    ],
    ['research-objective-stated', `regime: research\nresearchObjective: ${METHOD}`, []],
    [
      'research-qualified',
      `regime: research\nresearchObjective: ${METHOD}`,
      [['research', { profile: 'frascati', met: [], missing: CRITERIA, isInferred: false }]],
    ],
    [
      'research-qualified',
      `regime: research\nresearch:\n  objective: ${METHOD}\n  novelty: nobody compared these two methods`,
      [
        [
          'research',
          { profile: 'frascati', met: ['novelty'], missing: CRITERIA.slice(1), isInferred: false },
        ],
      ],
    ],
    ['research-qualified', 'regime: research\nresearchObjective: research', []],
    [
      'regime-consistent',
      'regime: research\npurpose: Propose products to each customer of the shop from past orders, printed on the receipt at the till',
      [['research', { declared: 'research', read: 'operational' }]],
    ],
  ])('%s: %j', (rule, fields, expected) => expect(saidBy(rule, fields)).toEqual(expected))

  it.each<[RuleId, string, object, [string, object][]]>([
    [
      'capabilities-listed',
      `${MODEL}\ncapabilities: [translate letters, summarise reports]`,
      { minimum: 3 },
      [['large language model', { cause: 'few', listed: 2, minimum: 3, systemType: 'large language model' }]],
    ],
    ['capabilities-listed', `${MODEL}\ncapabilities: [translate letters, sort letters]`, { minimum: 2 }, []],
    [
      'capabilities-listed',
      `${MODEL}\ncapabilities: [translate letters]`,
      { minimum: 2 },
      [['large language model', { cause: 'few', listed: 1, minimum: 2, systemType: 'large language model' }]],
    ],
    [
      'capabilities-listed',
      `${MODEL}\ncapabilities: [translate letters, various tasks]`,
      { minimum: 2 },
      [['large language model', { cause: 'few', listed: 1, minimum: 2, systemType: 'large language model' }]],
    ],
    [
      'retention-stated',
      `operationalUses: [${STAFF}]\nretention: 25 months`,
      { 'maximum-months': 24 },
      [['25 months', { longest: 24 }]],
    ],
    ['retention-stated', `operationalUses: [${STAFF}]\nretention: 24 months`, { 'maximum-months': 24 }, []],
  ])('%s: %j with %j', (rule, fields, options, expected) =>
    expect(saidBy(rule, fields, { options })).toEqual(expected),
  )
})

describe('a change of purpose', () => {
  const parts = ['link', 'context', 'nature', 'consequences', 'safeguards']

  it('says what was added, what it was before and what of the assessment is missing', () => {
    const before = `purpose: ${POTHOLES}`
    const [[words, data] = []] = saidBy('purpose-compatible', `${before}, and find drivers who owe fines`, {
      before,
    })
    expect(words).toBe('find drivers who owe fines')
    expect(data).toMatchObject({ before: POTHOLES, added: [words], missing: parts, decision: 'none' })
  })

  it('counts only what the change itself recorded', () => {
    const record = `compatibility: {link: same streets, decision: compatible}`
    const before = `purpose: ${POTHOLES}`
    const after = `purpose: ${STAFF}\n${record}`
    const [[, data] = []] = saidBy('purpose-compatible', after, { before })
    expect(data).toMatchObject({ missing: parts.slice(1), decision: 'compatible' })
    const [[, again] = []] = saidBy('purpose-compatible', after, { before: `${before}\n${record}` })
    expect(again).toMatchObject({ missing: parts, decision: 'none' })
  })

  it('has no decision where none is recorded, or none that can be read', () => {
    const decision = (record: string) =>
      saidBy('purpose-compatible', `purpose: ${STAFF}\ncompatibility: ${record}`, {
        before: `purpose: ${POTHOLES}`,
      })[0]?.[1]
    expect(decision('{link: same streets}')).toMatchObject({ missing: parts.slice(1), decision: 'unknown' })
    expect(decision('the board agreed')).toMatchObject({ missing: parts, decision: 'unknown' })
  })

  it('is presumed compatible where it is research that qualifies, not where it only says so', () => {
    const research = (more: string) =>
      saidBy('purpose-compatible', `regime: research\nresearch:\n  objective: ${METHOD}\n${more}`, {
        before: `purpose: ${POTHOLES}`,
      }).length
    expect(research('  organisation: University of Exampleton\n')).toBe(0)
    expect(research('')).toBe(1)
    const all = CRITERIA.map(criterion => `  ${criterion}: we show how it is done here\n`).join('')
    expect(research(all)).toBe(0)
  })

  it('needs none where it has a legal basis of its own', () => {
    const after = `purpose: ${STAFF}\nlegalBasis: consent, asked anew`
    expect(saidBy('purpose-compatible', after, { before: `purpose: ${POTHOLES}` })).toEqual([])
    const same = 'legalBasis: consent, asked anew'
    expect(saidBy('purpose-compatible', after, { before: `purpose: ${POTHOLES}\n${same}` })).toHaveLength(1)
  })
})

describe('a purpose that is emptied', () => {
  it.each(['purpose: ""', 'purpose: TODO'])('is lost, not absent: %s', after => {
    const before = `purpose: ${POTHOLES}`
    expect(saidBy('purpose-kept', after, { before })).toMatchObject([
      [expect.any(String), { cause: 'emptied', before: POTHOLES, files: 0 }],
    ])
    expect(saidBy('purpose-compatible', after, { before })).toEqual([])
  })

  it('is not told twice', () => {
    expect(saidBy('purpose-declared', 'purpose: ""', { before: `purpose: ${POTHOLES}` })).toEqual([])
    expect(saidBy('purpose-declared', 'purpose: ""', { before: 'purpose: ""' })).toHaveLength(1)
  })
})
