/** Writes an organisation of small repositories: what is judged across files in each of them, and a policy in some. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Files = Readonly<Record<string, string>>

const fields = (lines: readonly string[], title: string): string =>
  `---\n${lines.join('\n')}\n---\n\n# ${title}\n`

/** What one dataset of a repository is made of; each kind shows something that is judged across files. */
const DATASETS: readonly ((index: number) => Files)[] = [
  // Accepted, and its data are covered by its folder.
  index => ({
    'meals/PURPOSE.md': fields(
      [
        `purpose: Forecast the meals that each of ${index + 3} school canteens serves, so that kitchens order what is eaten.`,
        'retention: 2 years',
        'controller: Town hall',
        `next refinement: 20${24 + (index % 8)}-03-01`,
      ],
      `Meals ${index}`,
    ),
    'meals/train/a.csv': 'day,meals\n',
  }),
  // Refused, in French.
  index => ({
    'donnees/PURPOSE.md': `# Données ${index}\n\n## Finalité\n\nAméliorer nos ${index} services grâce à l’IA.\n`,
  }),
  // Two manifests of one dataset that contradict one another.
  index => ({
    'voices/PURPOSE.md': fields(
      [
        'purpose: Development of a speech recognition model able to transcribe calls and identify the language spoken.',
        'licence: internal use only',
      ],
      `Voices ${index}`,
    ),
    'voices/README.md': fields(
      ['license: cc-by-4.0', 'task_categories: [automatic-speech-recognition]'],
      `Voices ${index}`,
    ),
  }),
  // Data that nothing covers, and data that a pattern of another folder covers.
  index => ({
    [`export/${index}/people.csv`]: 'name\n',
    'lake/b.parquet': '',
    'catalogue/PURPOSE.md': fields(
      [
        'purpose: Estimate the water that each district uses, so that leaks are repaired.',
        'covers: [lake/**]',
      ],
      'Water',
    ),
  }),
  // A manifest that cannot be read.
  index => ({ 'broken/PURPOSE.md': `---\npurpose: [${index}\n---\n` }),
]

/** Files of the n-th repository: one to three datasets, and in some a policy that switches a rule and excludes a folder. */
function repository(index: number): Files {
  const kinds = Array.from(
    { length: (index % 3) + 1 },
    (_, at) => DATASETS[(index + at * 2) % DATASETS.length],
  )
  const policy = {
    'old/PURPOSE.md': 'Improve things.\n',
    '.github/purpose-gate.yml': 'exclude: [old/**]\nrules:\n  retention-stated: block\n',
  }
  return Object.assign({}, ...kinds.map(kind => kind?.(index)), index % 7 === 0 ? policy : {})
}

/** Writes so many repositories below a folder, the same bytes each time, and gives their names. */
export function writeOrganisation(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `repository-${String(index).padStart(4, '0')}`
    for (const [path, text] of Object.entries(repository(index))) {
      const at = join(folder, name, path)
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, text)
    }
    return name
  })
}
