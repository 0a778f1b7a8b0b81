import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { renderJson } from '../../src/report/json.ts'
import { manifest } from '../support/fixtures.ts'

const report = (change: Parameters<typeof judge>[0], more = {}) => JSON.parse(renderJson(judge(change), more))

describe('the report for machines', () => {
  it('tells which manifest carries the purpose of another', () => {
    const card =
      '---\npretty_name: Meals\nlicense: mit\ntask_categories: [tabular-regression]\n---\n\n# Meals\n'
    const { manifests } = report({
      manifests: [
        manifest(
          '---\npurpose: Forecast the meals of school canteens so that cooks order\n---\n',
          'a/PURPOSE.md',
        ),
        manifest(card, 'a/README.md'),
      ],
    })
    expect(manifests.map(({ path, carriedBy }: Record<string, string>) => [path, carriedBy])).toEqual([
      ['a/PURPOSE.md', undefined],
      ['a/README.md', 'a/PURPOSE.md'],
    ])
  })

  it('has null for what a purpose does not say', () => {
    const { manifests } = report({
      manifests: [manifest('---\nregime: general-purpose\nsystemType: large language model\n---\n')],
    })
    expect(manifests[0].purposes[0]).toMatchObject({
      text: null,
      systemType: 'large language model',
      operationalUse: null,
      researchObjective: null,
      capabilities: [],
    })
  })

  it('says in English what could not be read, unless it is told another language', () => {
    const change = {
      manifests: [manifest('---\nregime: nonsense\n---\n')],
      failures: [{ id: 'list-incomplete', expected: 2, got: 1 } as const],
    }
    const english = report(change)
    expect(english.failures[0].message).toContain('incomplete')
    expect(english.manifests[0].problems[0]).toMatchObject({ line: 2, column: 9 })
    const french = report(change, { language: 'fr' })
    expect(french.failures[0].message).toContain('incomplète')
    expect(french.manifests[0].problems[0].message).not.toBe(english.manifests[0].problems[0].message)
  })

  it('holds the rows of an audit only where there is one', () => {
    expect(report({ manifests: [] })).not.toHaveProperty('inventory')
    expect(report({ manifests: [] }, { inventory: [] }).inventory).toEqual([])
  })
})
