import { join, sep } from 'node:path'
import type { Standard } from '../engine/standard.ts'
import type { InitWords } from '../messages/init-words.ts'
import type { Language } from '../reading/types.ts'
import { visible } from '../report/inert.ts'
import type { Dataset, Tree } from '../start/datasets.ts'
import type { Asker } from '../start/interview.ts'
import type { InitOptions } from './init-options.ts'

/** Everything that a run of `init` knows before it asks. */
export interface Run {
  readonly options: InitOptions
  readonly language: Language
  readonly words: InitWords
  readonly standard: Standard
  readonly tree: Tree
  readonly datasets: readonly Dataset[]
  /** Absent where nobody can be asked, or is to be. */
  readonly ask: Asker | undefined
}

/** A path with slashes, as it is written in a repository. */
export const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** Where the declaration of a folder lies. */
export const purposePath = (folder: string): string => slashes(join(folder, 'PURPOSE.md'))

/** Whether a folder is another one or below it. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || `${path}/`.startsWith(`${folder}/`)

/** Says something on standard output. */
export const say = (text: string): boolean => process.stdout.write(`${visible(text)}\n`)
