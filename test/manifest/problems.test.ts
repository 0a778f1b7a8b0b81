import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/manifest/read.ts'
import { manifest } from '../support/fixtures.ts'

/** Problems of a file with line and column; those that no place has come without. */
const problems = (text: string, path?: string, asked = true) => {
  const read = readManifest({ ...manifest(text, path), asked })
  if (read.ok) return read.value.length
  return read.problems.map(({ place, ...problem }) => [
    problem,
    ...(place ? [`${place.start.line}:${place.start.column}`] : []),
  ])
}

describe('a field with a wrong value', () => {
  it.each([
    [
      'compatibility:\n  decision: maybe',
      {
        id: 'field-value',
        field: 'compatibility.decision',
        allowed: ['compatible', 'incompatible', 'unknown'],
      },
      '3:13',
    ],
    ['compatibility:\n  link: a\n  colour: red', { id: 'field-unknown', key: 'colour' }, '3:3'],
    ['phases:\n  development: a\n  colour: red', { id: 'field-unknown', key: 'colour' }, '3:3'],
    ['capabilities:\n  - a\n  - {b: c}', { id: 'field-shape', field: 'capabilities.1' }, '4:5'],
    ['purposes:\n  - a\n  - [b]', { id: 'field-shape', field: 'statement' }, '4:5'],
    [
      'purposes:\n  - statement: a\n    capabilities: [x, {y: z}]',
      { id: 'field-shape', field: 'capabilities.1' },
      '4:23',
    ],
    ['research:\n  objective: [a]', { id: 'field-shape', field: 'researchObjective' }, '3:14'],
    ['research:\n  objective: a\n  colour: red', { id: 'field-unknown', key: 'colour' }, '4:3'],
    ['"only text"', { id: 'not-a-map' }, '2:1'],
  ])('is told at its place: %j', (fields, problem, place) => {
    expect(problems(`---\n${fields}\n---\n`)).toEqual([[problem, place]])
  })

  it.each(['', 'research:', 'research: find out whether bees sleep', 'phases: {development: [a, {b: c}]}'])(
    'is none in %j',
    fields => expect(problems(`---\n${fields}\n---\n`)).toBe(1),
  )
})

describe('a file that is none of ours', () => {
  it('is told where somebody hands it in, else passed over', () => {
    expect(problems('just text', 'a.json')).toEqual([[{ id: 'format-unknown' }]])
    expect(problems('just text', 'a.json', false)).toBe(0)
    // Prose is read as prose.
    expect(problems('Detect potholes', 'note.txt')).toBe(1)
    expect(problems('Detect potholes', 'note.txt', false)).toBe(0)
  })

  it('is missed only where its name says that it holds a declaration', () => {
    const problem = { id: 'list-incomplete', expected: 2, got: 1 } as const
    expect(readManifest({ path: 'a/PURPOSE.md', problem })).toEqual({ ok: false, problems: [problem] })
    expect(readManifest({ path: 'a/b.csv', problem })).toEqual({ ok: true, value: [] })
  })
})
