import { describe, expect, it } from 'vitest'
import { compareStatements } from '../../src/drift/compare.ts'
import { decide } from '../../src/drift/decide.ts'
import { differenceOf } from '../../src/drift/difference.ts'
import { evidenceOf } from '../../src/drift/evidence.ts'
import { isReviewed, isSettled } from '../../src/drift/settled.ts'
import { prepare } from '../../src/drift/statement.ts'
import { LABELS } from '../../src/drift/weighing/features.ts'
import { seenOf } from '../../src/drift/weighing/inputs.ts'
import { openWeights, weighTrees, wordingOpinion } from '../../src/drift/weighing/model.ts'
import { runFeatures } from '../../src/drift/weighing/run-features.ts'
import { shippedWeights } from '../../src/drift/weighing/shipped.ts'
import { likeliest, weigh } from '../../src/drift/weighing/weigh.ts'
import { wordingOf } from '../../src/drift/weighing/wording.ts'
import { LEAF } from '../../src/reading/learned/trees.ts'
import { tokenize } from '../../src/reading/text.ts'

const read = (text: string) => prepare(text, tokenize(text))
const between = (base: string, head: string) => {
  const evidence = evidenceOf(read(base), read(head))
  return { evidence, difference: differenceOf(evidence.base, evidence.head) }
}

describe('the words of two statements', () => {
  it('are common in the same order, with stretches between that came, went or took the place of others', () => {
    const { difference } = between(
      'Sort eggs by size, only for the packer of the farm.',
      'Sort brown eggs by weight for the packer of the farm.',
    )
    expect(difference.hunks).toEqual([
      { base: [], head: ['brown'], before: 'sort', after: 'eggs' },
      { base: ['size', 'only'], head: ['weight'], before: 'by', after: 'for' },
    ])
    expect([difference.common, difference.longest]).toEqual([9, 6])
  })

  it('have edges where a statement begins and ends', () => {
    const { difference } = between('Sort eggs.', 'Later sort eggs daily.')
    expect(difference.hunks).toEqual([
      { base: [], head: ['later'], before: '|', after: 'sort' },
      { base: [], head: ['daily'], before: 'eggs', after: '|' },
    ])
  })

  it('are compared as far as a purpose goes, however long the text', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ')
    const { difference } = between(long, `${long} more`)
    expect([difference.common, difference.hunks]).toEqual([400, []])
  })
})

describe('how changes are spread', () => {
  const named = (base: string, head: string) => {
    const { evidence, difference } = between(base, head)
    return Object.fromEntries(runFeatures(evidence.aligned, difference))
  }

  it('tells a stretch that was put in from words exchanged everywhere', () => {
    const added = named('Sort eggs by size.', 'Sort eggs by size and print labels for the truck.')
    expect(added).toMatchObject({ insertions: 1, exchanges: 0, 'words gone': 0, 'common of the shorter': 1 })
    expect(added).toMatchObject({ 'head: runs': 1, 'head: longest run': 3, 'base: new words': 0 })
    const moved = named('Sort eggs by size for the truck.', 'Rank fruit by weight for the boat.')
    expect(moved).toMatchObject({ exchanges: 3, insertions: 0, 'longest in common': 2 / 7 })
  })

  it('tells the same words from other words for the same', () => {
    const same = named('Detect leaks in the pipes.', 'Detect leaks in the pipes.')
    const other = named('Detect leaks in the pipes.', 'Spot leaks in the pipes.')
    expect(same).toMatchObject({ 'head: same words': 1, 'head: other words for the same': 0 })
    expect(other).toMatchObject({ 'head: same words': 2 / 3, 'head: other words for the same': 1 / 3 })
  })
})

describe('what is weighed', () => {
  const seen = (base: string, head: string) => seenOf(between(base, head).evidence, 'narrowing')

  it('is the same numbers in the same order for any two statements, and a name for each', () => {
    const [one, other] = [seen('Sort eggs.', 'Sort eggs by size.'), seen('TODO', 'Repérer les fuites.')]
    expect(one.features.map(([name]) => name)).toEqual(other.features.map(([name]) => name))
    expect(new Set(one.features.map(([name]) => name)).size).toBe(one.features.length)
    for (const [, value] of [...one.features, ...other.features]) expect(value).toBeTypeOf('number')
  })

  it('holds no number for a text that nobody could follow', () => {
    const endless = Array.from({ length: 5000 }, (_, at) => `mot${at}`).join(' ')
    const { features } = seen(endless, `${endless} encore`)
    expect(features.filter(([, value]) => !Number.isFinite(value))).toEqual([])
  })

  it('asks the trees about no number that is not there', () => {
    const count = seen('Sort eggs.', 'Sort eggs by size.').features.length + LABELS.length
    const { trees } = shippedWeights()
    expect(trees).toHaveLength(LABELS.length)
    const asked = trees.flatMap(own => own.flatMap(({ inputs }) => Array.from(inputs)))
    expect(asked.every(input => input === LEAF || (input >= 0 && input < count))).toBe(true)
  })

  it('knows words that came from words that went', () => {
    const { evidence, difference } = between('Sort eggs only by size.', 'Sort eggs by size.')
    const back = between('Sort eggs by size.', 'Sort eggs only by size.')
    const [gone, come] = [wordingOf(evidence, difference), wordingOf(back.evidence, back.difference)]
    expect(gone.filter(key => come.includes(key))).toHaveLength(0)
    const { wording } = openWeights(shippedWeights())
    const [narrowing, broadening] = ['narrowing', 'broadening'].map(label =>
      LABELS.indexOf(label as (typeof LABELS)[number]),
    ) as [number, number]
    const [went, came] = [wordingOpinion(wording, gone), wordingOpinion(wording, come)]
    expect(went[broadening]).toBeGreaterThan(went[narrowing] ?? 0)
    expect(came[narrowing]).toBeGreaterThan(came[broadening] ?? 0)
  })

  it('gives probabilities that make one together', () => {
    const says = (odds: number) => [{ inputs: [LEAF], numbers: [odds] }]
    const [first = 0, second = 0] = weighTrees([says(2), says(-2)], new Float64Array(1))
    expect(first + second).toBeCloseTo(1)
    expect(first).toBeGreaterThan(0.85)
  })

  it('is first whether a person has to look, then which label', () => {
    expect(likeliest([0.4, 0, 0.2, 0.2, 0.2])).toBe('broadening')
    expect(likeliest([0.2, 0.4, 0.1, 0.1, 0.2])).toBe('narrowing')
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

  it('is that a text which is otherwise the same turns something into its contrary', () => {
    const turned = { change: 'replaced', reasons: [{ kind: 'focus-changed', words: 'x' }] } as const
    const settled = (base: string, head: string): boolean =>
      isSettled(evidenceOf(read(base), read(head)), turned)
    expect(settled('Record speakers who have an accent.', 'Record speakers who have no accent.')).toBe(true)
    expect(settled('Check that rails have a mark.', 'Look along the line for rails without one.')).toBe(false)
  })
})

describe('what a person has to look at, whatever the weights say', () => {
  const reviewed = (base: string, head: string): boolean => {
    const evidence = evidenceOf(read(base), read(head))
    return isReviewed(evidence, decide(evidence))
  }

  it('is what was only added, unless it narrows', () => {
    const sorted = 'Sort eggs by size for the packer.'
    expect(reviewed(sorted, `${sorted} Print labels for the truck.`)).toBe(true)
    expect(reviewed(sorted, `${sorted} Pictures are erased every evening.`)).toBe(false)
  })

  it('is a safeguard or an exclusion that was dropped where nothing came in its place', () => {
    const guarded = 'Sort eggs by size for the packer. Faces are blurred on capture.'
    expect(reviewed(guarded, 'Sort eggs by size for the packer.')).toBe(true)
    expect(reviewed('Sort eggs, never the hens.', 'Sort eggs.')).toBe(true)
    expect(reviewed('Sort eggs by size. The packer decides.', 'Sort eggs by size.')).toBe(false)
  })

  it('is a figure that only grew', () => {
    expect(reviewed('Keep the footage for 3 days.', 'Keep the footage for 3 months.')).toBe(true)
    expect(reviewed('Keep the footage for 3 months.', 'Keep the footage for 3 days.')).toBe(false)
  })

  it('leaves the choice among the labels that say so to the weights', () => {
    expect(likeliest([0.6, 0.1, 0.05, 0.2, 0.05], true)).toBe('new-purpose')
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
      'Detect potholes for the road crew. Faces and plates are blurred on capture.',
      'Detect potholes for the road crew.',
      'broadening',
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
