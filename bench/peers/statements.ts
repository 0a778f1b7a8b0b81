/** What is laid before every tool: the sheet's own statements, and the manifests of `fixtures/`. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A text with what the sheet says of it. */
export interface Sample {
  /** Name of the folder that it is written to. */
  readonly id: string
  readonly language: 'fr' | 'en'
  readonly isAccepted: boolean
  readonly text: string
}

interface CorpusLine {
  readonly id: string
  readonly lang: 'fr' | 'en'
  readonly text: string
  readonly verdict: 'accept' | 'block' | 'review'
}

/** The statements that the sheet itself accepts or refuses, in French as it has them and translated. */
export function statements(): Sample[] {
  const lines = readFileSync(join(ROOT, 'corpus/purposes.dev.jsonl'), 'utf8').trim().split('\n')
  return lines
    .map(line => JSON.parse(line) as CorpusLine)
    .filter(({ id }) => id.startsWith('seed-'))
    .map(({ id, lang, text, verdict }) => ({ id, language: lang, isAccepted: verdict === 'accept', text }))
}

/** Whole manifests, which are written here to show every rule. */
export function manifests(): Sample[] {
  return (['accepted', 'refused'] as const).flatMap(verdict =>
    (['en', 'fr'] as const).flatMap(language => {
      const folder = join(ROOT, 'fixtures', verdict, language)
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
        path.endsWith('PURPOSE.md'),
      )
      return files.sort().map(path => ({
        id: `${verdict}-${language}-${dirname(path).replaceAll(/[\\/]/g, '-')}`,
        language,
        isAccepted: verdict === 'accepted',
        text: readFileSync(join(folder, path), 'utf8'),
      }))
    }),
  )
}

const HEADING = { en: '# Dataset\n\n## Purpose', fr: '# Jeu de données\n\n## Finalité' }

/** A statement as the manifest that somebody would write it into: under a heading, or in a field. */
const WRAPPED = {
  prose: ({ language, text }: Sample): string => `${HEADING[language]}\n\n${text}\n`,
  field: ({ text }: Sample): string => `---\npurpose: ${JSON.stringify(text)}\n---\n`,
  whole: ({ text }: Sample): string => text,
}

export type Form = keyof typeof WRAPPED

/** Writes each sample as a `PURPOSE.md` in a folder of its own. */
export function writeSamples(folder: string, samples: readonly Sample[], form: Form): void {
  for (const sample of samples) {
    mkdirSync(join(folder, sample.id), { recursive: true })
    writeFileSync(join(folder, sample.id, 'PURPOSE.md'), WRAPPED[form](sample))
  }
}
