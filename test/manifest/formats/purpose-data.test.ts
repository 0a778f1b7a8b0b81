import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/engine/judge.ts'
import { readManifest } from '../../../src/manifest/read.ts'
import { declaredIn, detailsOf, misplaced, purposesOf } from '../../support/declared.ts'
import { manifest } from '../../support/fixtures.ts'

const problems = (text: string, path: string) => {
  const result = readManifest(manifest(text, path))
  return result.ok ? result.value.length : result.problems.map(({ id, place }) => [id, place?.start.line])
}

describe('purpose.yaml and purpose.json', () => {
  it('hold the fields of a front matter', () => {
    const declared = declaredIn('purpose-data/purpose.yaml')
    expect(purposesOf(declared)).toEqual([
      [
        'declared',
        'Development of a speech recognition model able to transcribe calls to the switchboard',
        5,
        7,
      ],
    ])
    expect(declared.purposes[0]?.capabilities.map(({ fragment }) => fragment.text)).toEqual([
      'transcribe speech',
      'tell speakers apart',
    ])
    expect(declared).toMatchObject({ language: 'en', shared: { regime: { regime: 'general-purpose' } } })
    expect(detailsOf(declared)).toEqual({ retention: ['2 years'], controller: ['Town of Example'] })
  })

  it('hold French keys', () => {
    const declared = declaredIn('purpose-data/fr/finalites.yml')
    expect(declared.purposes.map(({ place }) => place.start.line)).toEqual([3, 4])
    expect(detailsOf(declared)).toEqual({ retention: ['13 mois'] })
  })

  it('have exact places, on a single line too', () => {
    const json = declaredIn('purpose-data/json/purpose.json')
    expect(json.purposes[0]?.statement?.fragment.text).toContain('«phishing»')
    for (const declared of [json, declaredIn('purpose-data/purpose.yaml')])
      expect(misplaced(declared)).toEqual([])
  })

  it('are judged in any folder, and red without a purpose', () => {
    for (const path of ['purpose.yml', 'data/Purpose.JSON', 'a/finalité.yaml'])
      expect([path, judge({ manifests: [manifest('{}', path)] }).verdict]).toEqual([path, 'blocked'])
  })

  it.each([
    ['purpose.yaml', 'a: &x 1\npurpose: *x\n', ['yaml-alias', 2]],
    ['purpose.yaml', 'purpose: a\npurpose: b\n', ['key-twice', 2]],
    ['purpose.yaml', '- a\n', ['not-a-map', 1]],
    ['purpose.yaml', 'purpose: [\n', ['yaml-syntax', 2]],
    ['purpose.json', '{"purpose": "a",\n"purpose": "b"}', ['key-twice', 2]],
    ['purpose.json', '{"purpose": "a"\n"regime": "b"}', ['json-syntax', 2]],
    ['purpose.json', '', ['json-syntax', 1]],
    ['purpose.json', '{"purpose": "a",\n"regime": "other"}', ['field-value', 2]],
    ['purpose.json', 'version https://git-lfs.github.com/spec/v1\noid x\n', ['file-lfs-pointer', undefined]],
  ])('%s: %j is a problem with its line', (path, text, expected) => {
    expect(problems(text, path)).toContainEqual(expected)
  })

  it('may hold several declarations in several documents', () => {
    expect(problems('purpose: a\n---\npurpose: b\n', 'purpose.yaml')).toBe(2)
  })
})
