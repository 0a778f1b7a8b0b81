import { describe, expect, it } from 'vitest'
import { trainTrees } from '../../bench/accuracy/training/tree-training.ts'
import { askTrees, LEAF } from '../../src/reading/learned/trees.ts'

describe('trees', () => {
  const tree = { inputs: [1, LEAF, 0, LEAF, LEAF, LEAF, LEAF], numbers: [0.5, -1, 2, 0, 0, 3, 4] }

  it('go left below a bound and right from it on', () => {
    expect(askTrees([tree], [9, 0.4])).toBe(-1)
    expect(askTrees([tree], [1.9, 0.5])).toBe(3)
    expect(askTrees([tree], [2, 0.5])).toBe(4)
  })

  it('add up', () => {
    expect(askTrees([tree, tree], [2, 0.5])).toBe(8)
    expect(askTrees([], [2, 0.5])).toBe(0)
  })

  it('learn what neither input says by itself, the same each time', () => {
    const examples = Array.from({ length: 400 }, (_, at) => {
      const input = Float64Array.of((at * 37) % 101, (at * 53) % 97)
      return { input, wanted: (input[0] as number) > 50 !== (input[1] as number) > 48 }
    })
    const schedule = { trees: 40, depth: 3, rate: 0.3, inputs: 1, examples: 1, shrinkage: 1, least: 1 }
    const trees = trainTrees(examples, schedule)
    const right = examples.filter(({ input, wanted }) => askTrees(trees, input) > 0 === wanted)
    expect(right.length).toBeGreaterThan(390)
    expect(trainTrees(examples, schedule)).toEqual(trees)
  })
})
