import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/manifest/read.ts'
import { declarationOf, manifest } from '../support/fixtures.ts'

function declaration(text: string) {
  const { purposes, shared, details, language } = declarationOf(text)
  const texts = (values: readonly { fragment: { text: string } }[]) =>
    values.map(value => value.fragment.text)
  return {
    purposes: purposes.map(purpose => purpose.statement?.fragment.text),
    foundAs: purposes.map(purpose => purpose.statement?.foundAs),
    lines: purposes.map(purpose => (purpose.statement?.fragment.place() ?? purpose.place).start.line),
    regime: shared.regime?.regime,
    systemType: shared.systemType?.fragment.text,
    capabilities: texts(shared.capabilities),
    operationalUses: texts(shared.operationalUses),
    excludedFunctions: texts(shared.excludedFunctions),
    researchObjective: shared.researchObjective?.fragment.text,
    details: Object.fromEntries(Object.entries(details).map(([field, values]) => [field, texts(values)])),
    language,
  }
}

const problems = (text: string) => {
  const result = readManifest(manifest(text))
  return result.ok ? [] : result.problems.map(problem => [problem.id, problem.place?.start.line])
}

describe('front matter', () => {
  it('reads English keys in any spelling', () => {
    const read = declaration(
      '---\nlanguage: en\nregime: General purpose\nsystem_type: large language model\nCapabilities: [a, b]\nexcluded-functions: c\nretention:\n  period: 2 years\n---\n',
    )
    expect(read).toMatchObject({
      language: 'en',
      regime: 'general-purpose',
      systemType: 'large language model',
      capabilities: ['a', 'b'],
      excludedFunctions: ['c'],
      details: { retention: ['2 years'] },
    })
  })

  it('reads French keys with accents', () => {
    const read = declaration(
      '---\nlangue: français\nrégime: opérationnel\nfinalités:\n  - un\n  - deux\ncapacités: c\nfonctions exclues: [e]\n---\n',
    )
    expect(read).toMatchObject({
      language: 'fr',
      regime: 'operational',
      purposes: ['un', 'deux'],
      lines: [5, 6],
      capabilities: ['c'],
      excludedFunctions: ['e'],
    })
  })

  it('reads purposes with elements of their own', () => {
    const { purposes } = declarationOf(
      '---\npurposes:\n  - statement: one\n    regime: research\n    researchObjective: q\n  - two\n---\n',
    )
    expect(purposes.map(purpose => [purpose.path, purpose.regime?.regime])).toEqual([
      ['purposes[0]', 'research'],
      ['purposes[1]', undefined],
    ])
  })

  it('reads a research group', () => {
    const read = declaration(
      '---\nresearch:\n  objective: q\n  organisation: University\n  funding: ANR\n---\n',
    )
    expect(read.researchObjective).toBe('q')
    expect(read.details).toMatchObject({ organisation: ['University'], funding: ['ANR'] })
  })

  it('is completed by the prose', () => {
    const read = declaration('---\npurpose: from front matter\n---\n## Capabilities\n\n- c\n')
    expect(read).toMatchObject({ purposes: ['from front matter'], capabilities: ['c'] })
  })

  it.each([
    ['a purpose of its own', '## Purpose\n\nfrom prose\n', ['from front matter', 'from prose']],
    ['a purpose behind a label', '**Finalité :** du texte\n', ['from front matter', 'du texte']],
    ['what the front matter says', '## Purpose\n\n*From* front matter.\n', ['from front matter']],
    ['a pointer to the front matter', '## Purpose\n\nSee the front matter above.\n', ['from front matter']],
    ['un renvoi', "## Finalité\n\nVoir l'en-tête.\n", ['from front matter']],
    ['a title and a text about the file', '# Purpose\n\nThis file is checked.\n', ['from front matter']],
    ['prose without a name', 'Some words.\n', ['from front matter']],
  ])('is joined by what the prose names: %s', (_, prose, expected) => {
    expect(declaration(`---\npurpose: from front matter\n---\n${prose}`).purposes).toEqual(expected)
  })

  it('leaves keys of other tools alone', () => {
    expect(declaration('---\ntitle: x\ntags: [a]\npurpose: p\n---\n').purposes).toEqual(['p'])
  })

  it.each([
    ['a wrong regime', '---\npurpose: p\nregime: other\n---\n', ['field-value', 3]],
    ['a wrong language', '---\nlanguage: de\npurpose: p\n---\n', ['field-value', 2]],
    ['a map for a text', '---\npurpose: p\nsystemType:\n  a: b\n---\n', ['field-shape', 4]],
    ['one field twice', '---\npurpose: p\nfinalité: q\n---\n', ['field-twice', 3]],
    [
      'an unknown key of a purpose',
      '---\npurposes:\n  - statement: s\n    sistemType: x\n---\n',
      ['field-unknown', 4],
    ],
    ['a list at the top', '---\n- a\n---\n', ['not-a-map', 2]],
  ])('reports %s with its line', (_, text, expected) => {
    expect(problems(text)).toEqual([expected])
  })
})

describe('prose', () => {
  it.each([
    ['a heading', '# Data\n\n## Purpose\n\nOne\ntwo\n\n## Retention\n\n2 years\n', ['One\ntwo']],
    ['a French heading with number and complement', '## 1. Finalité du traitement :\n\nUn\n', ['Un']],
    ['a bold label', '**Finalité :** un\n', ['un']],
    ['a plain label', 'Purpose: one\nRetention: 2 years\n', ['one']],
    ['a label/value table', '| | |\n|-|-|\n| **Finalité** | un |\n| Durée | x |\n', ['un']],
    ['a list', '## Purposes\n\n- one\n  - more\n- two\n', ['one\nmore', 'two']],
    ['an announced list', '## Purpose\n\nOur purposes are:\n\n- one\n- two\n', ['one', 'two']],
    ['sub-headings', '## Purposes\n\n### A\n\none\n\n### B\n\ntwo\n\n## Other\n\nx\n', ['one', 'two']],
    [
      'a list that continues a sentence',
      '## Purpose\n\nA model able to:\n\n- one\n- two\n',
      ['A model able to:\none\ntwo'],
    ],
    ['no heading at all', '# Title\n\nOne.\n\nTwo.\n', ['One.\nTwo.']],
    ['a title that names it', '# Purpose\n\nOne\n', ['One']],
    [
      'a title above a heading that names it',
      '# Purpose of the set\n\nIntro\n\n## Purpose\n\nOne\n',
      ['One'],
    ],
  ])('finds the purpose under %s', (_, text, expected) => {
    expect(declaration(text).purposes).toEqual(expected)
  })

  it('tells declared from read', () => {
    expect(declaration('## Purpose\n\nOne\n').foundAs).toEqual(['declared'])
    expect(declaration('One\n').foundAs).toEqual(['read'])
  })

  it('reads the other fields from headings, labels and tables', () => {
    const read = declaration(
      '**Type de système :** modèle de langage\n\n## Capacités\n\n- a\n- b\n\n## Hors périmètre\n\n- c\n\n**Durée de conservation :** 2 ans\n',
    )
    expect(read).toMatchObject({
      purposes: [undefined],
      systemType: 'modèle de langage',
      capabilities: ['a', 'b'],
      excludedFunctions: ['c'],
      details: { retention: ['2 ans'] },
    })
  })

  it('finds nothing in an empty file or a hidden comment', () => {
    expect(declaration('').purposes).toEqual([])
    expect(declaration('<!-- Measure crowding -->\n').purposes).toEqual([])
  })
})
