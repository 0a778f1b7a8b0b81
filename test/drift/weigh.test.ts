import { describe, expect, it } from 'vitest'
import { compareStatements } from '../../src/drift/compare.ts'
import { isSettled } from '../../src/drift/decide.ts'
import { evidenceOf } from '../../src/drift/evidence.ts'
import { featuresOf, LABELS } from '../../src/drift/features.ts'
import { prepare } from '../../src/drift/statement.ts'
import { likeliest, weigh } from '../../src/drift/weigh.ts'
import { BIAS, WEIGHTS } from '../../src/drift/weights.ts'
import { tokenize } from '../../src/reading/text.ts'

const read = (text: string) => prepare(text, tokenize(text))

describe('weights', () => {
  it('has one weight for each feature and label', () => {
    const features = featuresOf(evidenceOf(read('Sort eggs.'), read('Sort eggs by size.')), 'narrowing')
    expect(BIAS).toHaveLength(LABELS.length)
    expect(WEIGHTS.map(row => row.length)).toEqual(LABELS.map(() => features.length))
    expect(new Set(features.map(([name]) => name)).size).toBe(features.length)
  })

  it('first says whether a person has to look, then which label', () => {
    expect(likeliest([0, 0.4, 0, 0.2, 0.2, 0.2])).toBe('broadening')
    expect(likeliest([0, 0.2, 0.4, 0.1, 0.1, 0.2])).toBe('narrowing')
  })
})

describe('what no weight changes', () => {
  it('is that a door was opened, however much else was narrowed', () => {
    const evidence = evidenceOf(read('Sort eggs by size.'), read('Sort eggs by size.'))
    const opened = { change: 'broadening', reasons: [{ kind: 'open-end-added', words: 'etc.' }] } as const
    const widened = { change: 'broadening', reasons: [{ kind: 'scope-widened', words: 'all' }] } as const
    expect([opened, widened].map(decision => isSettled(evidence, decision))).toEqual([true, false])
    expect(weigh(evidence, opened)).toBe(opened)
  })
})

describe('safeguards and bounds in another form', () => {
  it.each([
    [
      'Draft replies to tenants. An officer checks each reply.',
      'Draft replies to tenants, each being verified by an officer.',
      'rewording',
    ],
    [
      'Sort eggs by size for the packer.',
      'Sort eggs by size for the packer. Pictures of people are erased every evening.',
      'narrowing',
    ],
    [
      'Sort applications by date.',
      'Sort applications by date. No application is refused without a clerk.',
      'narrowing',
    ],
    [
      'Survey swimmers aged 16 or over about the pool.',
      'Survey swimmers aged 8 or over about the pool.',
      'broadening',
    ],
    [
      'Les images servent à compter les barques, jamais à compter les baigneurs.',
      'Les images servent à compter les baigneurs, jamais à compter les barques.',
      'replaced',
    ],
    [
      'Les relevés servent à chercher les fuites.',
      'Les relevés servent à chercher les fuites, tout en évaluant la productivité de chaque plombier.',
      'new-purpose',
    ],
    [
      'The lists are used for: a) sorting eggs; b) printing labels.',
      'The lists are used for: 1) sorting eggs; 2) printing labels.',
      'none',
    ],
  ])('%s → %s: %s', (base, head, change) => {
    expect(compareStatements(base, head).change).toBe(change)
  })
})
