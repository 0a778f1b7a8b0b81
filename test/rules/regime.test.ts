import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../src/engine/edit.ts'
import { judge } from '../../src/engine/judge.ts'
import { manifest } from '../support/fixtures.ts'

const judged = (text: string) => {
  const [result] = judge({ manifests: [manifest(text)] }).manifests
  return {
    found: result?.findings.find(({ rule }) => rule === 'regime-consistent'),
    source: result?.source,
  }
}
const page = (language: string, regime: string, purpose: string, more = '') =>
  `---\nlanguage: ${language}\nregime: ${regime}\npurpose: ${JSON.stringify(purpose)}\n${more}---\n`

const USE = {
  en: 'Propose products to each customer of the shop from past orders, printed on the receipt at the till',
  fr: 'Mesurer l’affluence des trains à quai dans les gares, pour que les agents orientent les voyageurs',
}
const GENERAL = {
  en: 'Development of a computer vision model able to detect vehicles, pedestrians and road signs',
  fr: 'Développement d’un modèle de vision par ordinateur capable de détecter des véhicules, des piétons et des panneaux routiers',
}

describe('a declared case that the text contradicts', () => {
  it.each([
    ['research', 'en', USE.en, 'operational'],
    ['research', 'fr', USE.fr, 'operational'],
    ['general-purpose', 'en', USE.en, 'operational'],
    ['general-purpose', 'fr', USE.fr, 'operational'],
    ['operational', 'en', GENERAL.en, 'general-purpose'],
    ['operational', 'fr', GENERAL.fr, 'general-purpose'],
  ])('“%s” (%s): %j', (declared, language, purpose, read) => {
    const { found, source } = judged(page(language, declared, purpose))
    expect(found).toMatchObject({
      level: 'review',
      at: 'regime',
      words: declared,
      message: { data: { declared, read } },
    })
    if (!found?.edit || !source) throw new Error('no suggestion')
    expect(judged(applyEdit(source, found.edit)).found).toBeUndefined()
  })

  it.each([
    page('en', 'operational', USE.en),
    page('en', 'general-purpose', GENERAL.en),
    page('fr', 'usage général', GENERAL.fr),
    // Words of research in the text: its author may well mean it.
    page('en', 'research', `${USE.en}. A field study with the university`),
    // The use stands in its field; the sentence is about the system that serves it.
    page(
      'en',
      'operational',
      GENERAL.en,
      'operationalUses: [Count vehicles at the crossing so that the city adjusts traffic lights]\n',
    ),
    // Nothing is declared, so nothing is contradicted.
    `---\nlanguage: en\npurpose: ${USE.en}\n---\n`,
    page('en', 'research', 'Improve our services'),
  ])('is not seen in %j', text => expect(judged(text).found).toBeUndefined())
})
