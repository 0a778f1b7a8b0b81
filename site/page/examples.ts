/** The sheet's own examples, and declarations as files: the fixtures that the gate itself is tested with. */

import type { Language } from '../../src/reading/types.ts'

const FIXTURES = import.meta.glob<string>('../../fixtures/{accepted,refused}/{en,fr}/**/PURPOSE.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Statements by the name of their fixture. */
const STATEMENTS = {
  refused: ['generative-ai', 'ai-system', 'age'],
  accepted: ['trains', 'llm', 'speech', 'vision', 'research'],
} as const

/** Whole files, which differ from language to language. */
const FILES = {
  en: { refused: 'refused/en/several', accepted: 'accepted/en/front-matter/llm-fields' },
  fr: { refused: 'refused/fr/operational', accepted: 'accepted/fr/front-matter/vision-fields' },
} as const

export type ExampleId = (typeof STATEMENTS)['refused' | 'accepted'][number] | 'file'

export interface Example {
  readonly id: ExampleId
  readonly verdict: 'refused' | 'accepted'
  readonly text: string
}

const fixture = (path: string): string => FIXTURES[`../../fixtures/${path}/PURPOSE.md`] ?? ''

/** The sentence of a manifest that holds one: without headings and label, on one line. */
function sentence(manifest: string): string {
  const prose = manifest.replace(/^#.*$/gm, '').replace(/^\*\*[^*]+\*\*/m, '')
  const line = prose.replace(/\s+/g, ' ').trim()
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Examples in a language, by what the sheet says to them. */
export function examplesIn(language: Language): Example[] {
  return (['refused', 'accepted'] as const).flatMap(verdict => [
    ...STATEMENTS[verdict].map(id => ({
      id,
      verdict,
      text: sentence(fixture(`${verdict}/${language}/${id}`)),
    })),
    { id: 'file' as const, verdict, text: fixture(FILES[language][verdict]) },
  ])
}
