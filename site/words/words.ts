import type { FileName } from '../judging/kinds.ts'
import type { Role } from '../judging/marks.ts'
import type { ExampleId } from '../page/examples.ts'

/** Every word of the page itself, in one language. What the gate says comes from the gate. */
export interface Words {
  /** Texts that stand in the page's HTML, by their `data-say`. */
  readonly page: Readonly<
    Record<
      | 'title'
      | 'tagline'
      | 'lead'
      | 'privacy'
      | 'skip'
      | 'editor'
      | 'hint'
      | 'readAs'
      | 'examples'
      | 'refused'
      | 'accepted'
      | 'share'
      | 'clear'
      | 'reading'
      | 'readingEmpty'
      | 'result'
      | 'footSheet'
      | 'footSheetLink'
      | 'footBinding'
      | 'footProject',
      string
    >
  >
  readonly roles: Readonly<Record<Role, string>>
  readonly choices: Readonly<Record<'auto' | 'statement', string>>
  readonly files: string
  /** What a file name stands for. */
  readonly formats: Readonly<Record<FileName, string>>
  readonly readAsFile: (name: string) => string
  readonly readAsStatement: string
  readonly exampleNames: Readonly<Record<ExampleId, string>>
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly themeLabel: string
  readonly languageLabel: string
  readonly waiting: string
  readonly starting: string
  readonly fault: string
  readonly purpose: (number: number) => string
  readonly stated: string
  readonly missing: string
  readonly judged: string
  readonly wouldPass: string
  /** Label of a change after which something else is still refused. */
  readonly wouldMend: string
  readonly forInstance: string
  readonly fix: string
  readonly apply: string
  readonly applied: string
  readonly show: string
  readonly rulePage: string
  readonly removed: string
  readonly added: string
  readonly line: (line: number) => string
  readonly advice: (count: number) => string
  readonly nothingWrong: string
  readonly spoken: (verdict: string, titles: readonly string[]) => string
  readonly copied: string
  readonly notCopied: string
  readonly tooLong: string
  readonly opened: string
}
