import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../../src/change/change.ts'
import { judge } from '../../src/engine/judge.ts'
import { readManifest } from '../../src/manifest/read.ts'
import { planOf } from '../../src/publish/plan.ts'
import { renderJson } from '../../src/report/json.ts'
import { manifest } from '../support/fixtures.ts'
import { POSTS } from '../support/posts.ts'
import { startWork } from '../support/work.ts'

/** Pieces of manifests, well-formed and not. */
const pieces = fc.constantFrom(
  '---\n',
  'purpose: ',
  'finalité: ',
  'purposes:\n',
  '  - ',
  'regime: research\n',
  'systemType: ',
  'capabilities: [',
  ']\n',
  'research:\n  objective: ',
  '{a: ',
  '&x ',
  '*x',
  '|\n  ',
  '>-\n  ',
  '"',
  "'",
  '\n',
  '\r\n',
  '\t',
  '# Purpose\n',
  '# Dataset Card for x\n',
  '## Uses\n',
  '### Traitement 1 : x\n',
  '## Motivation\n',
  '1. **For what purpose was the dataset created?** (Was ',
  '[More Information Needed](',
  '{{ ',
  '| Traitement | Finalité | Durée |\n|---|---|---|\n',
  '| a | b \\| c |',
  'Base légale : ',
  'pipeline_tag: ',
  'pretty_name: x\n',
  '**Finalité :** ',
  '| Purpose | x |\n|---|---|\n',
  '- ',
  '> ',
  '```\n',
  '<!-- ',
  ' -->',
  'Development of a generative AI model',
  'capable de détecter des véhicules',
  'à des fins de recherche',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
)
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map(parts => parts.join(''))

/** Pieces of the structured formats, and names under which they are looked for. */
const dataPieces = fc.constantFrom(
  'kind: DataContract\napiVersion: v3.1.0\n',
  'dataContractSpecification: 1.2.1\n',
  'system:\n  - privacy_declarations:\n    - name: ',
  'purposes:\n  - response: ',
  'addressing_gaps: []\ninstances: []\n',
  'description:\n  purpose: ',
  'terms: {usage: ',
  'slaProperties: [{property: retention, value: 3, unit: y}]\n',
  'resources:\n  - path: a.csv\n',
  '{"@context": {}, "conformsTo": "http://mlcommons.org/croissant/1.0", ',
  '{"bomFormat": "CycloneDX", "components": [{"modelCard": {"considerations": {"useCases": [',
  '{"resources": [], "description": "',
  '{"id": "a/b", "title": "',
  '"rai:dataUseCases": "',
  '"__proto__": {',
  '"constructor": ',
  'rai:dataUseCases\\u00e9\\',
  '"}',
  ']}]}',
  '---\n',
  '<<: *x\n',
)
const dataPath = fc.constantFrom(
  'purpose.yaml',
  'purpose.json',
  'a.odcs.yaml',
  'contract.yml',
  'croissant.json',
  'datapackage.json',
  'datapackage.yaml',
  'dataset-metadata.json',
  'aibom.json',
)

/** One name of each format that is written in Markdown; README.md is of two. */
const NAMES = ['PURPOSE.md', 'docs/RGPD.md', 'DATASHEET.md', 'DATASET_CARD.md', 'MODEL_CARD.md', 'README.md']

describe('any manifest', () => {
  it('of data is judged without a crash, and every place lies in the file', () => {
    const data = fc
      .array(fc.oneof(dataPieces, dataPieces, pieces), { maxLength: 30 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(data, dataPath, (content, path) => {
        const judgement = judge({ manifests: [manifest(content, path)] })
        const lines = content.split(/\r\n|\n|\r/).length
        const places = judgement.manifests.flatMap(({ findings, problems }) => [...findings, ...problems])
        for (const { place } of places)
          if (place) expect([place.start.line >= 1, place.end.line <= lines]).toEqual([true, true])
        expect(() => JSON.parse(renderJson(judgement, {}))).not.toThrow()
      }),
      { numRuns: 1500 },
    )
  }, 120_000)

  it.each(NAMES)('%s is judged without a crash, and every place lies in the file', name => {
    fc.assert(
      fc.property(text, content => {
        const file = manifest(content, name)
        const judgement = judge({ manifests: [file] })
        const lines = content.split(/\r\n|\n|\r/).length
        const [judged] = judgement.manifests
        const paths = judged?.declarations.map(({ path }) => path) ?? []
        expect(new Set(paths).size).toBe(paths.length)
        for (const { place, words } of judged?.findings ?? []) {
          expect(place.start.line).toBeGreaterThanOrEqual(1)
          expect(place.end.line).toBeLessThanOrEqual(lines)
          expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset)
          expect(typeof words).toBe('string')
        }
        for (const { place } of judged?.problems ?? [])
          if (place) expect(place.start.line).toBeLessThanOrEqual(lines)
        expect(() => JSON.parse(renderJson(judgement, {}))).not.toThrow()
        expect(
          planOf(judgement, { ...NO_CHANGE, manifests: [file] }, POSTS).comments.length,
        ).toBeLessThanOrEqual(30)
      }),
      { numRuns: name === 'PURPOSE.md' ? 1500 : 500 },
    )
  })

  it('that is empty, or holds no purpose, is never green', () => {
    for (const content of [
      '',
      '\n\n',
      '---\n---\n',
      '# Title\n',
      '<!-- Measure crowding for station staff -->\n',
      '---\ntitle: x\n---\n',
    ])
      expect([content, judge({ manifests: [manifest(content)] }).verdict]).toEqual([content, 'blocked'])
  })
})

describe('a hostile text of the size limit', () => {
  const LINES = [
    '## Finalité\n',
    '### Traitement 1\n**Finalité :** \n',
    '- **Durée :** a\n',
    '| Traitement | Finalité |\n|---|---|\n',
    '| **Finalité** | a |\n',
    '> - ',
    'Finalité : a\n',
    '**For what purpose was the dataset created?** (',
    '## Uses\n[More Information Needed](',
    '```\n- Finalité : a\n',
    '{{ {{',
    'purpose is purpose is ',
    '# [a](',
  ]
  it.each(LINES)('is read in time: %j', line => {
    const content = `# Registre des traitements\n${line.repeat(Math.floor(120_000 / line.length))}`
    for (const name of NAMES) {
      const work = startWork()
      readManifest(manifest(`---\ntask_ids: [a]\n---\n${content}`, name))
      readManifest(manifest(content, name))
      expect([name, work() < 20_000]).toEqual([name, true])
    }
  })

  it('is read in time: many rubrics above many processings', () => {
    const content = `**Finalité :** a\n\n${'**Durée :** a\n\n'.repeat(6000)}${'### Traitement 1\n\n'.repeat(6000)}`
    const work = startWork()
    const read = readManifest(manifest(content, 'docs/RGPD.md'))
    expect(read.ok && read.value.length).toBe(6001)
    expect(work()).toBeLessThan(20_000)
  })
})
