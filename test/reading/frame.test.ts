import { describe, expect, it } from 'vitest'
import { type Analysis, analyse } from '../../src/reading/analysis.ts'
import { frameOf } from '../../src/reading/learned/frame.ts'
import { frameFeatures } from '../../src/reading/learned/frame-features.ts'
import { ROLES } from '../../src/reading/learned/outcomes.ts'
import type { Tags } from '../../src/reading/learned/tagger.ts'

/** Tags by which some words of a text are its use. */
function tagsOf(a: Analysis, use: string): Tags {
  const from = a.text.indexOf(use)
  const values = new Float32Array(a.tokens.length * ROLES.length)
  a.tokens.forEach(({ start, end }, at) => {
    if (start >= from && end <= from + use.length) values[at * ROLES.length + ROLES.indexOf('use')] = 0.9
  })
  return { size: a.tokens.length, values }
}

function frame(text: string, use: string): string[] {
  const a = analyse(text)
  return frameOf(a, tagsOf(a, use)).map(({ element, from, to }) =>
    element < 0 ? (a.tokens[from]?.norm ?? '') : `<${to - from + 1}>`,
  )
}

const keysOf = (text: string, use: string): ReadonlySet<number> => {
  const a = analyse(text)
  return new Set(frameFeatures(a, tagsOf(a, use)).keys)
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter(key => b.has(key)).length / a.size

describe('the frame of a statement', () => {
  it('has one piece for an element, and the words around it', () => {
    expect(frame('The plan to count herons was dropped.', 'count herons')).toEqual([
      'the',
      'plan',
      'to',
      '<2>',
      'was',
      'dropped',
      '.',
    ])
  })

  it('ends an element with its sentence', () => {
    expect(frame('Count herons. Sort shells.', 'Count herons. Sort shells')).toEqual(['<3>', '<2>', '.'])
  })

  it('takes in one doubtful word in the middle of an element', () => {
    const a = analyse('Count the herons today.')
    const tags = tagsOf(a, 'Count the herons')
    tags.values[ROLES.length + ROLES.indexOf('use')] = 0.4
    expect(frameOf(a, tags)[0]).toMatchObject({ from: 0, to: 2 })
  })

  it('is much the same whatever the element says, and not when it is framed otherwise', () => {
    const dropped = keysOf('The plan to count herons was dropped.', 'count herons')
    const other = keysOf('The plan to sort shells was dropped.', 'sort shells')
    const adopted = keysOf('The plan to count herons was adopted.', 'count herons')
    expect(shared(dropped, other)).toBeGreaterThan(shared(dropped, adopted))
    expect(shared(dropped, other)).toBeGreaterThan(0.8)
  })

  it('sees words of one kind alike', () => {
    const dropped = keysOf('The plan to count herons was dropped.', 'count herons')
    const shelved = keysOf('The plan to count herons was shelved.', 'count herons')
    const adopted = keysOf('The plan to count herons was adopted.', 'count herons')
    expect(shared(dropped, shelved)).toBeGreaterThan(shared(dropped, adopted))
  })
})
