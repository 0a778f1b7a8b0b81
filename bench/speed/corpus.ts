/** Writes the trees that speed is measured on: Markdown declarations of about 2 KB, or many formats beside code. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a tree is made of: only declarations in Markdown, which every peer reads, or what a repository holds. */
export type Kind = 'markdown' | 'mixed'

type Language = 'en' | 'fr'

const SUBJECTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['payment transactions', 'customer emails', 'chest X-rays', 'energy meters', 'call recordings'],
  fr: ['les paiements', 'les courriels des clients', 'les radiographies', 'les compteurs', 'les appels'],
}
const VERBS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Detect anomalies in',
    'Classify',
    'Rank',
    'Forecast the volume of',
    'Estimate the cost of',
    'Improve',
  ],
  fr: [
    'Détecter des anomalies dans',
    'Classer',
    'Ordonner',
    'Prévoir le volume de',
    'Estimer le coût de',
    'Améliorer',
  ],
}
const ENDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'so that the fraud team can review the riskiest five percent within one hour',
    'to help the radiologist order the worklist',
    'and publish a weekly report to the regional managers',
    'for the subscribers of the 2025 contract only',
    'in order to reduce waiting time at the front desk',
  ],
  fr: [
    "afin que l'équipe fraude examine les cinq pour cent les plus risqués",
    'pour aider le radiologue à ordonner sa liste de travail',
    'et publier un rapport hebdomadaire aux responsables régionaux',
    'pour les seuls abonnés du contrat 2025',
    "afin de réduire le temps d'attente à l'accueil",
  ],
}
const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Context', 'Intended use', 'Data', 'Excluded functions', 'Data subjects'],
  fr: ['Contexte', 'Usage prévu', 'Données', 'Fonctions exclues', 'Personnes concernées'],
}
const REGIMES = ['operational', 'general-purpose', 'research'] as const

/** Numbers that look random and are the same each time (xorshift). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Builds the text of each file; one writer a tree, so that the same count gives the same bytes. */
class Writer {
  readonly #random = randomFrom(42)

  /** Of the few sentences that these words make, `site` makes as many different ones as there are numbers. */
  #sentence(language: Language, site = ''): string {
    const pick = (from: readonly string[]): string => from[Math.floor(this.#random() * from.length)] ?? ''
    return `${pick(VERBS[language])} ${pick(SUBJECTS[language])}${site} ${pick(ENDS[language])}.`
  }

  declaration(index: number): string {
    const language = index % 2 ? 'fr' : 'en'
    const say = (): string => this.#sentence(language)
    // No two statements are the same, or they would be read once for all.
    const state = (): string =>
      this.#sentence(language, ` (${language === 'fr' ? 'site' : 'plant'} ${index})`)
    const front = [
      `title: Dataset ${index}`,
      `language: ${language}`,
      `regime: ${REGIMES[index % REGIMES.length]}`,
      `owner: team-${index % 17}`,
      `purposes:\n  - statement: >-\n      ${state()}\n  - statement: "${state()}"`,
      'capabilities: [detecting anomalies, classifying records]',
      `updated: 2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    ]
    const sections = HEADINGS[language].map(head => `## ${head}\n\n${say()} ${say()} ${say()}\n`)
    return `---\n${front.join('\n')}\n---\n\n# Dataset ${index}\n\n${sections.join('\n')}\n- ${say()}\n- ${say()}\n`
  }

  contract(index: number): string {
    const columns = Array.from(
      { length: 20 },
      (_, at) => `      - name: column_${at}\n        logicalType: string`,
    )
    return `apiVersion: v3.0.2\nkind: DataContract\nid: contract-${index}\nversion: 1.0.0\nstatus: active\ndescription:\n  purpose: ${this.#sentence('en')}\n  usage: ${this.#sentence('en')}\nschema:\n  - name: table\n    properties:\n${columns.join('\n')}\n`
  }

  croissant(index: number): string {
    const fields = Array.from({ length: 12 }, (_, at) => ({ '@type': 'cr:Field', name: `field_${at}` }))
    return `${JSON.stringify({ '@context': { '@vocab': 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' }, '@type': 'Dataset', conformsTo: 'http://mlcommons.org/croissant/1.0', name: `d${index}`, description: this.#sentence('en'), recordSet: [{ '@type': 'cr:RecordSet', field: fields }] }, null, 2)}\n`
  }

  readme(index: number): string {
    return `# Service ${index}\n\n## Install\n\n${this.#sentence('en').repeat(12)}\n\n## Use\n\n${this.#sentence('en').repeat(12)}\n`
  }

  workflow(index: number): string {
    const steps = Array.from(
      { length: 30 },
      (_, at) => `  step_${at}:\n    image: registry/app:${at}\n    replicas: ${at}`,
    )
    return `service: s${index}\njobs:\n${steps.join('\n')}\n`
  }
}

/** Of a repository, most files are code and none of ours; each maker says the name and the text of the n-th file. */
const MIXED: readonly ((writer: Writer, index: number) => readonly [string, string])[] = [
  (writer, index) => ['PURPOSE.md', writer.declaration(index)],
  (writer, index) => ['contract.yaml', writer.contract(index)],
  (writer, index) => ['croissant.json', writer.croissant(index)],
  (writer, index) => ['README.md', writer.readme(index)],
  (writer, index) => ['deploy.yaml', writer.workflow(index)],
  (_, index) => ['package.json', `{ "name": "p${index}", "version": "1.0.0" }\n`],
  (_, index) => ['index.ts', `export const answer = ${index}\n`.repeat(60)],
  (_, index) => ['index.test.ts', `import { answer } from './index.ts'\n// ${index}\n`.repeat(40)],
  (_, index) => ['style.css', `.c${index} { margin: 0 }\n`.repeat(50)],
  (_, index) => ['train.csv', `id,age\n${index},34\n`.repeat(80)],
]

/** Writes a tree of so many files; the same files each time. One dataset a folder, as repositories have them. */
export function writeTree(folder: string, kind: Kind, count: number): void {
  const writer = new Writer()
  const perFolder = kind === 'mixed' ? MIXED.length : 1
  for (let index = 0; index < count; index++) {
    const make = kind === 'mixed' ? MIXED[index % MIXED.length] : MIXED[0]
    if (!make) throw new RangeError('no such file')
    const [name, text] = make(writer, index)
    const group = `d${String(Math.floor(index / 100)).padStart(4, '0')}`
    const path = join(folder, group, `p${Math.floor((index % 100) / perFolder)}`, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
