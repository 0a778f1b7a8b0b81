import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/manifest/read.ts'
import type { Draft } from '../../src/start/questions.ts'
import { purposeText } from '../../src/start/render.ts'
import { declarationOf, manifest } from '../support/fixtures.ts'

const draft = (own: Partial<Draft>): Draft => ({
  language: 'en',
  regime: 'operational',
  answers: {},
  facts: { tasks: [] },
  ...own,
})

describe('a declaration', () => {
  it('is front matter with the keys of its language, research in a map of its own', () => {
    const answers = {
      researchObjective: ['Comprendre la vie des abeilles'],
      organisation: ['Université de Lille'],
      purposes: ['Recherche qui vise à comprendre la vie des abeilles.'],
      dataCategories: ['vidéos de ruches'],
    }
    const facts = { title: 'Abeilles: 2026', tasks: ['image-classification'] }
    expect(purposeText(draft({ language: 'fr', regime: 'research', answers, facts }))).toBe(`---
langue: fr
régime: recherche
title: "Abeilles: 2026"
finalité: Recherche qui vise à comprendre la vie des abeilles.
recherche:
  objectif: Comprendre la vie des abeilles
  organisme: Université de Lille
catégories de données:
  - vidéos de ruches
tâches:
  - image-classification
---
`)
  })

  it('says back what was answered, whatever the words', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map(text => `Detect ${text.replace(/\p{C}|\p{Z}/gu, ' ').trim()} x`.replace(/ +/g, ' '))
    fc.assert(
      fc.property(words, words, (purpose, controller) => {
        const text = purposeText(draft({ answers: { purposes: [purpose], controller: [controller] } }))
        const read = readManifest(manifest(text))
        // Letters of several alphabets in one word are refused as a disguise, whoever writes them.
        fc.pre(read.ok)
        const { purposes, details } = declarationOf(text)
        expect(purposes.map(({ statement }) => statement?.fragment.text)).toEqual([purpose])
        expect(details.controller?.map(({ fragment }) => fragment.text)).toEqual([controller])
      }),
      { numRuns: 200 },
    )
  })
})
