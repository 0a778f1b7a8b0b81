import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { manifest } from '../support/fixtures.ts'

/** Rules on what a change of a declaration does to it; `undefined` stands for a file that is not there. */
const rulesOn = (before: string, after: string | undefined, dataPresent: readonly string[] = []) => {
  const file = manifest(before)
  const judgement = judge({
    manifests: after === undefined ? [] : [manifest(after)],
    before: [{ file, ...(after !== undefined && { now: file.path }) }],
    dataPresent,
  })
  return judgement.manifests.flatMap(({ findings }) =>
    findings.filter(({ level }) => level !== 'advise').map(({ rule }) => rule),
  )
}

describe.each([
  {
    language: 'en',
    meals: 'Forecast the number of meals in school canteens, to adjust the kitchens’ orders',
    fraud: 'Detect fraud in families’ applications for free meals, so that inspectors can check them',
    parts: ['link', 'context', 'nature', 'consequences', 'safeguards', 'decision'],
  },
  {
    language: 'fr',
    meals: 'Prévoir le nombre de repas dans les cantines scolaires, pour ajuster les commandes des cuisines',
    fraud:
      'Repérer les fraudes dans les demandes de gratuité des familles, pour que les contrôleurs les vérifient',
    parts: ['lien', 'contexte', 'nature des données', 'conséquences', 'garanties', 'décision'],
  },
])('a change of purpose in “$language”', ({ language, meals, fraud, parts }) => {
  const page = (purposes: readonly string[], more = '') =>
    `---\nlanguage: ${language}\npurposes: ${JSON.stringify(purposes)}\n${more}---\n`
  const assessment = (decision: string) =>
    `${language === 'en' ? 'compatibility' : 'compatibilité'}:\n${parts
      .map((part, index) => `  ${part}: ${index < 5 ? 'weighed on 3 March 2026' : decision}\n`)
      .join('')}`

  it('purpose-compatible: one that is added needs an assessment of all parts, in favour', () => {
    expect(rulesOn(page([meals]), page([meals, fraud]))).toEqual(['purpose-compatible'])
    expect(rulesOn(page([meals]), page([meals, fraud], assessment('incompatible')))).toEqual([
      'purpose-compatible',
    ])
    expect(rulesOn(page([meals]), page([meals, fraud], assessment('compatible')))).toEqual([])
    expect(rulesOn(page([meals]), page([meals]))).toEqual([])
  })

  it('purpose-kept: a declaration is not deleted while its data stay', () => {
    expect(rulesOn(page([meals]), undefined, ['meals.csv'])).toEqual(['purpose-kept'])
    expect(rulesOn(page([meals, fraud]), page([meals]))).toEqual([])
  })
})
