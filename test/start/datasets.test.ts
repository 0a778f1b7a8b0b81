import { describe, expect, it } from 'vitest'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { datasetAt, datasetsOf } from '../../src/start/datasets.ts'
import { manifest } from '../support/fixtures.ts'

const CARD = `---
pretty_name: Owls at night
license: cc-by-4.0
task_categories:
  - audio-classification
---

# Dataset Card for Owls at night

## Dataset Description

Recordings of owls
in twelve forests.

### Supported Tasks and Leaderboards

[More Information Needed]
`
const data = ['data/owls/a.csv', 'data/owls/b.csv', 'data/parcels/p.parquet', 'data/smoke/s.csv']
const tree = {
  manifests: [
    manifest(CARD, 'data/owls/README.md'),
    manifest(
      '## Purpose\n\nDetect smoke in photographs of forests, to alert the fire brigades.\n',
      'data/smoke/PURPOSE.md',
    ),
  ],
  touched: data,
  present: data,
}

describe('datasets of a tree', () => {
  it('are those without a purpose that passes: no declaration, or one that states none', () => {
    expect(datasetsOf(tree, BY_THE_SHEET).map(({ folder, files }) => [folder, files])).toEqual([
      ['data/owls', 2],
      ['data/parcels', 1],
    ])
  })

  it('bring what their manifests say already', () => {
    const [owls, parcels] = datasetsOf(tree, BY_THE_SHEET)
    expect(owls).toMatchObject({
      sources: ['data/owls/README.md'],
      facts: {
        title: 'Owls at night',
        description: 'Recordings of owls in twelve forests.',
        tasks: ['audio-classification'],
      },
      suggested: { licence: ['cc-by-4.0'] },
    })
    expect(parcels).toMatchObject({ sources: [], facts: { tasks: [] }, suggested: {} })
  })

  it('bring no character that a terminal would obey', () => {
    const hostile = manifest('---\npretty_name: "Owls\\e[31m"\nlicense: "mit\\a"\n---\n', 'data/README.md')
    const { facts, suggested } = datasetAt('data', { ...tree, manifests: [hostile] }, BY_THE_SHEET)
    expect([facts.title, suggested.licence]).toEqual(['Owls[31m', ['mit']])
  })

  it('bring it for a folder that is asked for, whatever is declared there', () => {
    expect(datasetAt('data/owls', tree, BY_THE_SHEET).facts.title).toBe('Owls at night')
    expect(datasetAt('', tree, BY_THE_SHEET)).toMatchObject({ folder: '', files: 4, sources: [] })
  })
})
