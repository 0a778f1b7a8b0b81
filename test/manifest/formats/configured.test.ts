import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/change/scope.ts'
import { policyOf } from '../../../src/config/policy-file.ts'
import { judge } from '../../../src/engine/judge.ts'
import { formatSet } from '../../../src/manifest/detect.ts'
import { readManifest } from '../../../src/manifest/read.ts'
import { detailsOf, misplaced, purposesOf } from '../../support/declared.ts'
import { manifest } from '../../support/fixtures.ts'

const POLICY = `formats:
  - paths: ["sql/**/metadata.yaml", "sql/**/metadata.json"]
    title: friendly_name
    purposes: [why, docs.*.reason]
    fields:
      retention: bigquery.time_partitioning.expiration_days
      controller: [owners, team.lead]
      systemType: model.kind
  - paths: ["notes/*.md"]
    purposes: 2. Why we do it
    fields:
      retention: How long?
`

const policy = await policyOf(POLICY, async () => '')
const formats = formatSet(policy.formats)
const read = (text: string, path: string) => {
  const result = readManifest(manifest(text, path), formats)
  return result.ok ? result.value : result.problems.map(({ id, place }) => [id, place?.start.line])
}
const only = (text: string, path: string) => {
  const [declared] = read(text, path)
  if (!declared || !('source' in declared)) throw new Error(JSON.stringify(declared))
  return declared
}

describe('a format that a policy describes', () => {
  const yaml = `friendly_name: Rides
why: |
  Predict where taxis are missing
  for the dispatchers of the city
owners: [a@example.org]
team: {lead: b@example.org}
docs:
  - reason: Plan ranks for the night
bigquery:
  time_partitioning:
    expiration_days: 775
model: {kind: regression model}
`

  it('leads by paths of keys to purposes and fields, each at its place', () => {
    const declared = only(yaml, 'sql/rides/metadata.yaml')
    expect(purposesOf(declared)).toEqual([
      ['declared', 'Predict where taxis are missing\nfor the dispatchers of the city', 3, 3],
      ['declared', 'Plan ranks for the night', 8, 13],
    ])
    expect(detailsOf(declared)).toEqual({
      retention: ['775 days'],
      controller: ['a@example.org', 'b@example.org'],
    })
    expect(declared.shared.systemType?.fragment.text).toBe('regression model')
    expect(declared.title?.fragment.text).toBe('Rides')
    expect(misplaced(declared)).toEqual([])
  })

  it('leads to headings in Markdown', () => {
    const text =
      '# Notes\r\n\r\n## 2. Why we do it\r\n\r\n- Count people\r\n- Warn *staff*\r\n\r\n## How long?\r\n\r\n2 years\r\n'
    const declared = only(text, 'notes/rides.md')
    expect(purposesOf(declared)).toEqual([
      ['declared', 'Count people', 5, 3],
      ['declared', 'Warn staff', 6, 3],
    ])
    expect(detailsOf(declared)).toEqual({ retention: ['2 years'] })
    expect(misplaced(declared)).toEqual([])
  })

  it('says where a purpose is missing, and is red for a file that can’t be read', () => {
    expect(purposesOf(only('friendly_name: x\nwhy:\n', 'sql/a/metadata.yaml'))).toEqual([['absent', 2, 1]])
    expect(purposesOf(only('{"friendly_name": "x",\n "why": null}', 'sql/a/metadata.json'))).toEqual([
      ['absent', 2, 2],
    ])
    expect(read('a: [\n', 'sql/a/metadata.yaml')).toEqual([['yaml-syntax', 2]])
    expect(read('version https://git-lfs.github.com/spec/v1\n', 'sql/a/metadata.yaml')).toEqual([
      ['file-lfs-pointer', undefined],
    ])
  })

  it('goes before the formats that are known, and only for its paths', () => {
    const odcs = 'kind: DataContract\napiVersion: v3.1.0\nwhy: Plan ranks for the night\n'
    expect(only(odcs, 'sql/a/metadata.yaml').format).toBe('configured')
    expect(only(odcs, 'other/metadata.yaml').format).toBe('odcs')
    expect(read(yaml, 'other/metadata.yaml')).toEqual([])
  })

  it('is looked for and judged by the policy that describes it', () => {
    const names = namesOf(policy)
    expect(
      ['sql/a/b/metadata.json', 'notes/x.md', 'notes/a/x.md'].map(path => names.isCertain(path)),
    ).toEqual([true, true, false])
    const file = manifest('why: Improve our services\n', 'sql/a/metadata.json'.replace('json', 'yaml'))
    const standard = { policy, today: '', approvedBy: [] }
    expect(judge({ manifests: [file] }, standard as never).manifests[0]?.findings[0]?.words).toBe(
      'Improve our services',
    )
    expect(judge({ manifests: [file] }).manifests).toEqual([])
  })
})

describe('formats of a policy', () => {
  const error = async (text: string) =>
    policyOf(text, async () => '').then(
      () => '',
      (thrown: Error) => thrown.message,
    )

  it.each([
    [
      'formats:\n  - paths: [a]\n    porposes: b\n',
      'purpose-gate.yml:3:5: unknown key “porposes”; did you mean “purposes”?',
    ],
    [
      'formats:\n  - paths: [a]\n    purposes: b\n    fields: {retentoin: c}\n',
      'unknown key “retentoin”; did you mean “retention”?',
    ],
    ['formats:\n  - paths: []\n    purposes: b\n', '“formats.0.paths”'],
    ['formats:\n  - purposes: b\n', '“formats.0.paths”'],
    [
      'formats:\n  - paths: [a]\n    purposes: {b: c}\n',
      '“formats.0.purposes”: must be a text or a list of texts',
    ],
    ['formats:\n  - paths: [a]\n    purposes: ""\n', '“formats.0.purposes”'],
  ])('%j is an error that says what is meant', async (text, expected) => {
    expect(await error(text)).toContain(expected)
  })

  it('are added to those of a policy that is extended', async () => {
    const base = 'formats:\n  - {paths: [a], purposes: b}\n'
    const { formats } = await policyOf(
      'extends: base.yml\nformats:\n  - {paths: [c], purposes: [d, e]}\n',
      async () => base,
    )
    expect(formats.map(({ paths, purposes }) => [paths, purposes])).toEqual([
      [['a'], ['b']],
      [['c'], ['d', 'e']],
    ])
  })
})
