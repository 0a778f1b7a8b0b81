import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/manifest/read.ts'
import { detailsOf } from '../support/declared.ts'
import { declarationOf, manifest } from '../support/fixtures.ts'

const purposes = (text: string) =>
  declarationOf(text).purposes.map(({ statement }) => statement?.fragment.text)

describe('what belongs to a label', () => {
  it.each([
    // What follows a bold label that stands alone, up to the next.
    ['**Purpose:**\n\nDetect potholes\n\n**Note:** the photos are blurred\n', ['Detect potholes']],
    ['**Purpose:**\n\nDetect potholes\n\n**A bold line:**\n\nmore\n', ['Detect potholes']],
    ['**Purpose:**\n\nDetect potholes\n\n**Bold** start of text\n', ['Detect potholes\nBold start of text']],
    // A list that a label announces.
    [
      '**Purpose:** we want to:\n\n- count cars\n- find potholes\n\nThat is all.\n',
      ['we want to:\ncount cars\nfind potholes'],
    ],
    [
      '- **Purpose:** count cars\n  - and bikes\n- **Retention:** 2 years\n\nDone.\n',
      ['count cars\nand bikes'],
    ],
  ])('in %j', (text, expected) => expect(purposes(text)).toEqual(expected))
})

describe('a list of purposes', () => {
  it.each([
    [
      '## Purposes\n\n- count cars\n- find potholes\n  - on streets\n',
      ['count cars', 'find potholes\non streets'],
    ],
    // Announced as purposes, each item is one; else the list is part of its sentence.
    ['## Purposes\n\nOur purposes are:\n\n- count cars\n- find potholes\n', ['count cars', 'find potholes']],
    [
      '## Purposes\n\nIn short.\n\nOur purposes are:\n\n- count cars\n- find potholes\n',
      ['In short.', 'count cars', 'find potholes'],
    ],
    ['## Purposes\n\nTwo:\n\n1. count cars\n2. find potholes\n', ['Two:\ncount cars\nfind potholes']],
  ])('in %j', (text, expected) => expect(purposes(text)).toEqual(expected))
})

describe('a table', () => {
  it('has its purposes in a column, or in a row', () => {
    const column = '| Purpose | Retention |\n| --- | --- |\n| count cars | 2 years |\n| | 3 years |\n'
    expect(purposes(column)).toEqual(['count cars'])
    expect(detailsOf(declarationOf(column)).retention).toEqual(['2 years', '3 years'])
    const row = '| Field | Value |\n| --- | --- |\n| Purpose | count cars |\n| Retention | 2 years |\n'
    expect(purposes(row)).toEqual(['count cars'])
    expect(detailsOf(declarationOf(row)).retention).toEqual(['2 years'])
  })

  it.each(['| Document | Purpose |\n| --- | --- |\n| a.md | tells |\n', '| a |\n| --- |\n| b |\n'])(
    'about other things has none: %j',
    text => expect(purposes(text)).toEqual([]),
  )
})

describe('a register of processings', () => {
  const register = (text: string) => {
    const read = readManifest(manifest(`# Registre des traitements\n\n${text}`, 'docs/RGPD.md'))
    return read.ok
      ? read.value.map(({ purposes }) => purposes.map(({ statement }) => statement?.fragment.text))
      : []
  }

  it.each([
    ['an empty heading', '### Finalité\n\n### Durée\n\n2 ans\n', [[undefined]]],
    ['an empty label', '**Finalité :**\n\n**Durée :** 2 ans\n', [[undefined]]],
    ['a label below its heading', '### Finalité\n\n**Finalité :** Gérer la paie\n', [['Gérer la paie']]],
    [
      'a heading below its heading',
      '### Finalité\n\n#### Principale\n\n**Finalité :** Gérer la paie\n',
      [['Gérer la paie']],
    ],
    [
      'words about the document',
      '### Finalité\n\nGérer la paie\n\n- du personnel\n\n### Objectif\n\nCe document décrit le registre.\n',
      [['Gérer la paie\ndu personnel']],
    ],
    ['another label', '**Finalité :** Gérer la paie\n\n**Autre :** x\n\nSuite\n', [['Gérer la paie']]],
  ])('states its purpose with %s', (_, text, expected) =>
    expect(register(`## Traitement 1\n\n${text}`)).toEqual(expected),
  )
})
