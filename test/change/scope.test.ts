import { describe, expect, it } from 'vitest'
import { namesOf, scopeOf, surroundingsOf, type Touched } from '../../src/change/scope.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'

const NAMES = namesOf(DEFAULT_POLICY)
const scope = (...touched: Touched[]) => scopeOf(touched, NAMES)

describe('scopeOf', () => {
  it('asks for nothing more when a change touches nothing of ours', () => {
    expect(scope({ path: 'src/a.ts', status: 'modified' })).toEqual({
      manifests: [],
      before: [],
      dataTouched: [],
      dataRemoved: [],
      policyChanged: false,
      needsTree: false,
    })
  })

  it('reads what is there now and what was there before', () => {
    expect(
      scope(
        { path: 'a/PURPOSE.md', status: 'added' },
        { path: 'b/PURPOSE.md', status: 'modified' },
        { path: 'c/PURPOSE.md', status: 'removed' },
        { path: 'e/PURPOSE.md', status: 'renamed', previous: 'd/PURPOSE.md' },
        { path: 'f/OLD.txt', status: 'renamed', previous: 'f/PURPOSE.md' },
      ),
    ).toMatchObject({
      manifests: ['a/PURPOSE.md', 'b/PURPOSE.md', 'e/PURPOSE.md'],
      before: [
        { path: 'b/PURPOSE.md', now: 'b/PURPOSE.md' },
        { path: 'c/PURPOSE.md' },
        { path: 'd/PURPOSE.md', now: 'e/PURPOSE.md' },
        { path: 'f/PURPOSE.md' },
      ],
      needsTree: true,
    })
  })

  it('tells data that come from data that go', () => {
    expect(
      scope(
        { path: 'x/a.csv', status: 'added' },
        { path: 'x/b.csv', status: 'removed' },
        { path: 'y/c.csv', status: 'renamed', previous: 'x/c.csv' },
      ),
    ).toMatchObject({ dataTouched: ['x/a.csv', 'y/c.csv'], dataRemoved: ['x/b.csv', 'x/c.csv'] })
  })

  it('knows data by the globs of the policy', () => {
    const names = namesOf({ formats: [], data: { include: ['**/*.lab'], exclude: ['bench/**'] } })
    expect(
      scopeOf(
        ['x/a.lab', 'bench/a.csv'].map(path => ({ path, status: 'added' }) as const),
        names,
      ).dataTouched,
    ).toEqual(['x/a.lab'])
  })

  it('sees a change of the policy under its old name too', () => {
    const path = '.github/purpose-gate.yml'
    expect(scope({ path, status: 'modified' }).policyChanged).toBe(true)
    expect(scope({ path: 'x.yml', status: 'renamed', previous: path }).policyChanged).toBe(true)
  })
})

describe('surroundingsOf', () => {
  const tree = ['PURPOSE.md', 'a/PURPOSE.md', 'a/data/x.csv', 'b/PURPOSE.md', 'b/y.csv', 'src/a.ts']

  it('takes what lies beside a manifest, and no more', () => {
    const touched = scope({ path: 'a/PURPOSE.md', status: 'modified' })
    expect(surroundingsOf(touched, tree, NAMES)).toEqual({
      neighbours: [],
      dataPresent: ['a/data/x.csv', 'b/y.csv'],
    })
  })

  it('takes what may cover data, wherever it stands', () => {
    const touched = scope({ path: 'a/data/x.csv', status: 'added' })
    expect(surroundingsOf(touched, tree, NAMES).neighbours).toEqual([
      'PURPOSE.md',
      'a/PURPOSE.md',
      'b/PURPOSE.md',
    ])
  })

  it('takes sure manifests first where more files may be some than are read', () => {
    const many = Array.from({ length: 150 }, (_, at) => `a/chart-${at}.yaml`)
    const touched = scope({ path: 'a/x.csv', status: 'added' })
    const { neighbours } = surroundingsOf(touched, [...many, 'a/z.odcs.yaml', 'z/PURPOSE.md'], NAMES)
    expect(neighbours).toHaveLength(100)
    expect(neighbours.slice(0, 3)).toEqual(['a/z.odcs.yaml', 'z/PURPOSE.md', 'a/chart-0.yaml'])
  })
})
